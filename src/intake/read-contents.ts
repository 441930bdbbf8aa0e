import { findHeader, type HeaderContext, OPENING } from './find-header.ts';
import { headerProblems } from './header-problems.ts';
import { fileNoRows } from './messages/file-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { type SheetReader, type SheetReading, sheetReader } from './read-sheet.ts';
import type { FileReading, RecordSink, RowCount } from './reading.ts';
import { columnPlaces, constantProblems, rowPlan } from './row-plan.ts';
import { isBlankRow } from './row-shape.ts';
import type { BrokenQuote, Sheet } from './split-rows.ts';
import { unrecognised } from './unrecognised.ts';

export interface ContentsInput {
  readonly file: string;
  readonly drop: string | null;
  readonly delimiter: string;
  /** Lines known to be garbled by the time their rows come; such rows are refused without a further problem. */
  readonly garbled: ReadonlySet<number>;
  readonly context: HeaderContext;
  /** `null` where records need not be made. */
  readonly keep: RecordSink | null;
}

/** What the rows of a file gave; its records have gone to where they are kept. */
export interface ReadContents extends SheetReading {
  readonly tables: readonly string[];
  readonly columns: NonNullable<FileReading['columns']>;
}

/** Takes the rows of one file, finds its header among the first, and reads the rest by it. */
export interface ContentsReader extends Omit<SheetReader, 'finish'> {
  finish(): ReadContents;
}

type Found = Pick<ReadContents, 'tables' | 'columns' | 'problems'>;

/** A file without a usable header: every row that is not blank is refused. */
function refusingReader(found: Found): ContentsReader {
  let read = 0;
  let setAside = 0;
  return {
    take(cells) {
      read += 1;
      if (isBlankRow(cells, 0)) setAside += 1;
    },
    pattern: () => null,
    takeOrdinary() {},
    asked: () => new Set(),
    again() {},
    finish() {
      const rows: RowCount = { read, accepted: 0, setAside, refused: read - setAside };
      return { ...found, rows, refusedIds: {}, besideIds: [] };
    },
  };
}

/** The reader that the first rows ask for. */
function readerFor(opening: Sheet, input: ContentsInput): ContentsReader {
  const { file, drop, context } = input;
  const header = findHeader(opening.rows, context);
  if (header === null || header.rivals.length > 0) {
    const problem = unrecognised(file, opening, header, context);
    return refusingReader({ tables: [], columns: {}, problems: [problem] });
  }
  const tables = [...new Set(header.reading.layouts.map(({ table }) => table.id))];
  const plan = rowPlan(header, drop);
  const columns = columnPlaces(plan);
  const problems: readonly Problem[] = [
    ...headerProblems(file, (row) => opening.lines[row] ?? 1, header),
    ...constantProblems(plan, header),
  ];
  if (problems.some(({ severity }) => severity === 'error')) {
    return refusingReader({ tables, columns, problems });
  }
  const reader = sheetReader({ ...input, opening, header, plan });
  return {
    ...reader,
    finish() {
      const sheet = reader.finish();
      const table = header.reading.layouts[0]?.table;
      const said = sheet.problems.some(({ severity }) => severity === 'error');
      const none = sheet.rows.accepted + sheet.rows.refused === 0 && table !== undefined && !said;
      const noRows = none ? [problemOf('FILE_NO_ROWS', { file }, fileNoRows(table.name))] : [];
      return { ...sheet, tables, columns, problems: [...problems, ...noRows, ...sheet.problems] };
    },
  };
}

export function readContents(input: ContentsInput): ContentsReader {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const broken = new Map<number, BrokenQuote>();
  let reader: ContentsReader | null = null;

  /** The reader that the rows so far ask for; it has then read these. */
  const settled = (): ContentsReader => {
    if (reader !== null) return reader;
    const made = readerFor({ rows, lines, broken }, input);
    rows.forEach((row, index) => {
      made.take(row, lines[index] ?? 0, broken.get(index) ?? null);
    });
    reader = made;
    return made;
  };

  return {
    take(cells, line, fault) {
      if (reader !== null) {
        reader.take(cells, line, fault);
        return;
      }
      if (fault !== null) broken.set(rows.length, fault);
      rows.push(cells);
      lines.push(line);
      if (rows.length === OPENING) settled();
    },
    pattern: () => reader?.pattern() ?? null,
    takeOrdinary: (cells, line) => settled().takeOrdinary(cells, line),
    asked: () => settled().asked(),
    again: (cells, line) => settled().again(cells, line),
    finish: () => settled().finish(),
  };
}
