import type { Office } from '../contract/office.ts';
import { monthOfDate } from '../contract/period.ts';
import { distinct } from './cell-problems.ts';
import type { CellReader } from './cells/cell-outcome.ts';
import { type Doubt, type DoubtedRow, doubtedRows } from './doubted-rows.ts';
import { keyCheck } from './key-check.ts';
import { ownText } from './own-text.ts';
import type { PeriodCheck } from './period-check.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { type Attempt, attempt, freshState, type RowsState } from './row-attempt.ts';
import type { RowPlan } from './row-plan.ts';
import { brokenRules, hasRules } from './row-rules.ts';

/** What became of one row. */
export type RowFate = 'accepted' | 'skipped' | 'refused';

/** Is told of every row what became of it, and what it says where it was accepted. */
export type SettleRow = (
  fate: RowFate,
  said: readonly Attempt[],
  row: readonly string[],
  line: number,
) => void;

/** A row in order by itself, of which it is not yet known whether it repeats another. */
interface WaitingRow {
  readonly attempts: readonly Attempt[];
  readonly row: readonly string[];
  readonly line: number;
}

/** Readers of the cells of a row, for each table of its plan. */
export type RowReaders = readonly (readonly CellReader[])[];

/** What shows only when all rows are read. */
export interface RowsClosing {
  readonly problems: readonly Problem[];
  /** Rows that were refused because they seemed to repeat earlier ones, and do not. */
  readonly good: readonly DoubtedRow[];
}

/** Reads the data rows of one file, one after the other, and keeps what they have in common. */
export interface RowReader {
  read(row: readonly string[], line: number, readers: RowReaders): void;
  /** Settles the rows that wait until it is known whether they repeat others. */
  settle(): void;
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

const NONE: readonly Attempt[] = [];
/** Rows whose keys are looked up together. */
const TOGETHER = 256;
const NO_PROBLEMS: readonly Problem[] = [];

/** Problems of a record as a whole, once its cells are in order. */
function recordProblems(one: Attempt, line: number, file: string): readonly Problem[] {
  const { plan } = one;
  if (!hasRules(plan.table.id)) return NO_PROBLEMS;
  const { record } = one;
  return brokenRules(plan.table.id, record).map(({ column, words }) => {
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

export function rowReader(
  file: string,
  plan: RowPlan,
  drop: string | null,
  office: Office,
  settled: SettleRow,
): RowReader {
  const state = freshState(file, drop, office);
  const keys = keyCheck(plan.tables);
  const doubted = doubtedRows(file);
  const careful = carefulReaders(plan);
  const problems: Problem[] = [];
  let waiting: WaitingRow[] = [];
  const refusedIds: Record<string, string[]> = {};

  const refuse = ({ attempts, row, line }: WaitingRow): void => {
    for (const { plan: of, record } of attempts) {
      const [key, more] = of.table.identity;
      const id = key === undefined || more !== undefined ? null : record[key];
      if (typeof id !== 'string') continue;
      refusedIds[of.table.id] ??= [];
      refusedIds[of.table.id]?.push(ownText(id));
    }
    settled('refused', NONE, row, line);
  };

  /** What the row says for each table that it has a record of. */
  const attemptsOf = (
    row: readonly string[],
    line: number,
    readers: RowReaders,
    gathered: RowsState,
  ): readonly Attempt[] => {
    let attempts = NONE;
    for (let at = 0; at < plan.tables.length; at++) {
      const table = plan.tables[at];
      const cells = readers[at];
      const one =
        table === undefined || cells === undefined ? null : attempt(table, cells, row, line, gathered);
      if (one !== null) attempts = attempts.length === 0 ? [one] : [...attempts, one];
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

  /** Settles a row of which some identities seem to stand in earlier rows; `firsts` are their lines, or 0. */
  const settleRepeating = (waited: WaitingRow, firsts: readonly number[]): void => {
    const { attempts, row, line } = waited;
    const doubts = attempts.flatMap((of, at): Doubt[] => {
      const first = firsts[at] ?? 0;
      return first === 0 || of.plan.derive ? [] : [{ of, first, certain: keys.isExact(of.plan) }];
    });
    if (doubts.length === 0) {
      const fresh = attempts.filter((_, at) => firsts[at] === 0);
      settled('accepted', fresh, row, line);
    } else {
      doubted.add({ line, attempts, doubts });
      refuse(waited);
    }
  };

  const settle = (): void => {
    const firsts = keys.lookUp();
    let at = 0;
    for (const waited of waiting) {
      const { attempts, row, line } = waited;
      let repeats = false;
      for (let index = at; index < at + attempts.length; index++) repeats ||= firsts[index] !== 0;
      if (repeats) settleRepeating(waited, firsts.slice(at, at + attempts.length));
      else settled('accepted', attempts, row, line);
      at += attempts.length;
    }
    waiting = [];
  };

  const read = (row: readonly string[], line: number, readers: RowReaders): void => {
    const attempts = attemptsOf(row, line, readers, state);
    if (attempts.length === 0) settled('skipped', NONE, row, line);
    else if (isInOrder(attempts, line)) {
      for (const one of attempts) keys.add(one, line);
      waiting.push({ attempts, row, line });
      if (waiting.length === TOGETHER) settle();
    } else refuse({ attempts, row, line });
  };

  return {
    read,
    settle,
    asked: doubted.asked,
    again: (row, line) => {
      doubted.again(attemptsOf(row, line, careful, freshState(file, drop, office)), line);
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
        good: repeats.good,
      };
    },
  };
}
