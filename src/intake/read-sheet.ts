import { besideIds } from './beside-ids.ts';
import { columnLetter } from './column-letter.ts';
import type { FoundHeader, HeaderContext } from './find-header.ts';
import { brokenQuote } from './messages/dialect-messages.ts';
import { anotherHeader, columnUnnamed } from './messages/header-messages.ts';
import { ordinaryRow } from './ordinary-row.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { carefulReaders, type RowReaders, rowReader } from './read-rows.ts';
import type { BesideId, RecordSink, RowCount } from './reading.ts';
import { type Attempt, sourced } from './row-attempt.ts';
import { isLoneText, rowKind } from './row-kind.ts';
import type { RowPlan } from './row-plan.ts';
import { shapeProblem, usualWidth } from './row-shape.ts';
import { secondHeader } from './second-header.ts';
import { asideProblems, nothingAside } from './set-aside.ts';
import { splitNumbers } from './split-number.ts';
import type { RowTaker, Sheet, TakeRow } from './split-rows.ts';
import { totalCheck } from './total-check.ts';

export interface SheetInput {
  readonly file: string;
  /** The first rows, the header and a thousand below it among them. */
  readonly opening: Sheet;
  readonly header: FoundHeader;
  readonly plan: RowPlan;
  readonly drop: string | null;
  readonly delimiter: string;
  readonly context: HeaderContext;
  /** Lines already known to be garbled; their rows are refused without a further problem. */
  readonly garbled: ReadonlySet<number>;
  /** `null` where records need not be made. */
  readonly keep: RecordSink | null;
}

export interface SheetReading {
  readonly rows: RowCount;
  readonly problems: readonly Problem[];
  readonly refusedIds: Readonly<Record<string, readonly string[]>>;
  readonly besideIds: readonly BesideId[];
}

function same(row: readonly string[], header: readonly string[]): boolean {
  return row.length >= header.length && header.every((cell, index) => cell === row[index]);
}

function unnamedProblems(input: SheetInput, counts: ReadonlyMap<number, number>): Problem[] {
  const { file, opening, header } = input;
  return [...counts].map(([index, count]) => {
    const place = { file, lines: [opening.lines[header.row] ?? 1], column: columnLetter(index), header: '' };
    return problemOf('HDR_BLANK', place, columnUnnamed(count));
  });
}

/** Reads the rows of a sheet whose header is known, one after the other. */
export interface SheetReader extends RowTaker {
  /** Lines whose rows are to be given to `again` before the end, when all have been taken. */
  asked(): ReadonlySet<number>;
  again(row: readonly string[], line: number): void;
  finish(): SheetReading;
}

/** Every row that the reader takes is accepted, set aside or refused. */
export function sheetReader(input: SheetInput): SheetReader {
  const { file, header, plan, drop, delimiter, garbled, context, keep } = input;
  const problems: Problem[] = [];
  const aside = nothingAside();
  const unnamed = new Map<number, number>();
  const beside = besideIds(header);
  const totals = totalCheck(plan.tables[0]);
  const usual = usualWidth(input);
  const careful = carefulReaders(plan);
  const ordinary = ordinaryRow(plan, delimiter);
  let read = 0;
  let accepted = 0;
  let setAside = 0;
  let refused = 0;
  const headerIn = secondHeader(context);
  const splitNumber = splitNumbers(file, plan);
  /** Whether the rows are those of another table that stands below this one. */
  let foreign = false;
  /** Whether the foot of the table has begun. */
  let atFoot = false;

  const refuse = (problem: Problem | null): void => {
    if (problem !== null) problems.push(problem);
    refused += 1;
    totals.refuse();
  };

  const put = (line: number, lines: number[]): void => {
    setAside += 1;
    lines.push(line);
  };

  const keepAll = (rows: readonly Attempt[], line: number): void => {
    if (keep !== null) for (const row of rows) keep(sourced(row, file, line));
  };

  const reader = rowReader(file, plan, drop, context.office, (fate, said, row, line) => {
    if (fate === 'refused') refuse(null);
    else if (fate === 'skipped') setAside += 1;
    else accepted += 1;
    const [first] = said;
    if (first !== undefined && first.plan === plan.tables[0]) {
      totals.add(first.values);
      beside.take(row, line, first);
    }
    keepAll(said, line);
  });

  const readRow = (row: readonly string[], line: number, readers: RowReaders): void => {
    for (const at of plan.unnamed) {
      if ((row[at] ?? '').trim() !== '') unnamed.set(at, (unnamed.get(at) ?? 0) + 1);
    }
    reader.read(row, line, readers);
  };

  const takeData = (row: readonly string[], line: number, readers: RowReaders): void => {
    atFoot = false;
    const other = headerIn(row);
    if (other !== null && same(row, header.cells)) {
      foreign = false;
      put(line, aside.repeated);
    } else if (other !== null) {
      foreign = true;
      const own = plan.tables.some(({ table }) => table === other);
      refuse(problemOf('HDR_DUPLICATE', { file, lines: [line] }, anotherHeader(other.name, own)));
    } else if (foreign) refuse(null);
    else {
      const shape = shapeProblem(row, line, usual, input);
      const wrong = shape ?? splitNumber(row, line);
      if (wrong === null) readRow(row, line, readers);
      else refuse(wrong);
    }
  };

  const take: TakeRow = (row, line, broken) => {
    const index = read;
    read += 1;
    if (index === header.row) {
      setAside += 1;
      return;
    }
    if (index < header.row) {
      if (index < header.first) put(line, aside.above);
      else setAside += 1;
      return;
    }
    if (broken !== null) {
      refuse(problemOf('DIA_QUOTE', { file, lines: [line] }, brokenQuote(broken)));
      return;
    }
    const kind = rowKind(row, plan.names);
    if (kind === 'blank') put(line, aside.blank);
    else if (kind === 'footer' || (atFoot && isLoneText(row))) {
      atFoot = true;
      put(line, aside.footer);
    } else if (kind !== 'data') {
      put(line, aside.total);
      reader.settle();
      if (!foreign) problems.push(...totals.judge(row, line, kind, file));
    } else if (garbled.size > 0 && garbled.has(line)) refuse(null);
    else takeData(row, line, careful);
  };

  const finish = (): SheetReading => {
    reader.settle();
    const closing = reader.closing(accepted + refused);
    accepted += closing.good.length;
    refused -= closing.good.length;
    for (const { attempts, line } of closing.good) keepAll(attempts, line);
    return {
      rows: { read, accepted, setAside, refused },
      problems: [
        ...asideProblems(file, aside),
        ...unnamedProblems(input, unnamed),
        ...problems,
        ...reader.problems,
        ...closing.problems,
      ],
      refusedIds: reader.refusedIds,
      besideIds: beside.found(),
    };
  };

  return {
    take,
    pattern: () => ordinary?.pattern ?? null,
    takeOrdinary(row, line) {
      if (atFoot || ordinary === null) {
        take(row, line, null);
        return;
      }
      read += 1;
      takeData(row, line, ordinary.readers);
    },
    asked() {
      reader.settle();
      return reader.asked();
    },
    again: reader.again,
    finish,
  };
}
