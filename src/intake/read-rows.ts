import type { Office } from '../contract/office.ts';
import { monthOfDate } from '../contract/period.ts';
import { distinct } from './cell-problems.ts';
import type { CellReader } from './cells/cell-outcome.ts';
import { type DoubtedRow, doubtedRows } from './doubted-rows.ts';
import { keyCheck } from './key-check.ts';
import { ownText } from './own-text.ts';
import type { PeriodCheck } from './period-check.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { SourcedRecord } from './reading.ts';
import { type Attempt, attempt, freshState, type RowsState, sourced } from './row-attempt.ts';
import type { RowPlan } from './row-plan.ts';
import { brokenRules } from './row-rules.ts';

/** What became of one row. */
export type RowFate = 'accepted' | 'skipped' | 'refused';

/** Readers of the cells of a row, for each table of its plan. */
export type RowReaders = readonly (readonly CellReader[])[];

/** What shows only when all rows are read. */
export interface RowsClosing {
  readonly problems: readonly Problem[];
  /** Records of rows that were refused because they seemed to repeat earlier ones, and do not, by row. */
  readonly good: readonly (readonly SourcedRecord[])[];
}

/** Reads the data rows of one file, one after the other, and keeps what they have in common. */
export interface RowReader {
  read(row: readonly string[], line: number, readers: RowReaders): RowFate;
  /** Records of the row read last. */
  readonly made: readonly SourcedRecord[];
  /** Problems of single rows and cells, in the order in which they were met. */
  readonly problems: Problem[];
  /** Lines whose rows must be read once more before the closing: those that later rows seem to repeat. */
  asked(): ReadonlySet<number>;
  /** Takes such a row. */
  again(row: readonly string[], line: number): void;
  /** Ids of refused rows, by table. */
  readonly refusedIds: Record<string, string[]>;
  /** `rows` is how many there were. */
  closing(rows: number): RowsClosing;
}

const NO_RECORDS: readonly SourcedRecord[] = [];

/** Problems of a record as a whole, once its cells are in order. */
function recordProblems({ plan, record }: Attempt, line: number, file: string): Problem[] {
  const breaches = brokenRules(plan.table.id, record);
  return breaches.map(({ column, words }) => {
    const cell = plan.cells.find(({ key }) => key === column);
    const place = { file, lines: [line] };
    const where = cell === undefined ? place : { ...place, column: cell.letter, header: cell.header };
    return problemOf('ROW_RULE', where, words, { value: String(record[column] ?? '') });
  });
}

/** Whether a record speaks of a time after the month of its drop. */
function isLater({ plan, values }: Attempt, line: number, periods: PeriodCheck): boolean {
  if (plan.period === -1) return false;
  const value = values[plan.period];
  const cell = plan.cells[plan.period];
  if (typeof value !== 'string' || cell === undefined) return false;
  const period = cell.column.cell.type === 'date' ? monthOfDate(value) : value;
  return periods.isLater(period, cell, line);
}

/** The readers that take every cell with care. */
export function carefulReaders(plan: RowPlan): RowReaders {
  return plan.tables.map(({ cells }) => cells.map(({ read }) => read));
}

export function rowReader(file: string, plan: RowPlan, drop: string | null, office: Office): RowReader {
  const state = freshState(file, drop, office);
  const keys = keyCheck(plan.tables);
  const doubted = doubtedRows(file);
  const careful = carefulReaders(plan);
  const problems: Problem[] = [];
  let made: readonly SourcedRecord[] = NO_RECORDS;
  const refusedIds: Record<string, string[]> = {};

  const refuse = (attempts: readonly Attempt[]): RowFate => {
    for (const { plan: of, record } of attempts) {
      const [key, more] = of.table.identity;
      const id = key === undefined || more !== undefined ? null : record[key];
      if (typeof id !== 'string') continue;
      refusedIds[of.table.id] ??= [];
      refusedIds[of.table.id]?.push(ownText(id));
    }
    return 'refused';
  };

  /** What the row says for each table that it has a record of. */
  const attemptsOf = (
    row: readonly string[],
    line: number,
    readers: RowReaders,
    gathered: RowsState,
  ): Attempt[] => {
    const attempts: Attempt[] = [];
    for (let at = 0; at < plan.tables.length; at++) {
      const table = plan.tables[at];
      const cells = readers[at];
      const one =
        table === undefined || cells === undefined ? null : attempt(table, cells, row, line, gathered);
      if (one !== null) attempts.push(one);
    }
    return attempts;
  };

  /** Whether every record of the row is in order by itself; notes what is not. */
  const isInOrder = (attempts: readonly Attempt[], line: number): boolean => {
    if (attempts.some(({ refused }) => refused)) {
      problems.push(...distinct(attempts.flatMap(({ faults }) => faults)));
      return false;
    }
    let good = true;
    for (const one of attempts) {
      if (isLater(one, line, state.periods)) good = false;
      for (const problem of recordProblems(one, line, file)) {
        problems.push(problem);
        good = false;
      }
    }
    return good;
  };

  const read = (row: readonly string[], line: number, readers: RowReaders): RowFate => {
    made = NO_RECORDS;
    const attempts = attemptsOf(row, line, readers, state);
    if (attempts.length === 0) return 'skipped';
    if (!isInOrder(attempts, line)) return refuse(attempts);
    const fresh: SourcedRecord[] = [];
    const doubts: DoubtedRow['doubts'][number][] = [];
    for (const one of attempts) {
      const first = keys.seen(one.plan, one.values, one.record, line);
      if (first === null) fresh.push(sourced(one, file, line));
      else if (!one.plan.derive) doubts.push({ of: one, first, certain: keys.isExact(one.plan) });
    }
    if (doubts.length > 0) {
      doubted.add({ line, attempts, doubts });
      return refuse(attempts);
    }
    made = fresh;
    return 'accepted';
  };

  return {
    read,
    asked: doubted.asked,
    again: (row, line) => {
      doubted.again(attemptsOf(row, line, careful, freshState(file, drop, office)), line);
    },
    get made() {
      return made;
    },
    problems,
    refusedIds,
    closing(rows) {
      const repeats = doubted.settle();
      return {
        problems: [
          ...repeats.problems,
          ...state.blanks.problems(file, rows),
          ...state.unreported.problems(file, rows),
          ...state.periods.problems(file),
          ...state.tally.problems(file),
        ],
        good: repeats.good.map(({ attempts, line }) => attempts.map((one) => sourced(one, file, line))),
      };
    },
  };
}
