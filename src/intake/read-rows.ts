import type { Office } from '../contract/office.ts';
import type { AnyRecord } from '../contract/table.ts';
import { type BlankKeys, blankKeys } from './blank-keys.ts';
import { type CellContent, isFault, isRemark } from './cells/cell-outcome.ts';
import { duplicateProblem, type KeyCheck, keyCheck } from './key-check.ts';
import { cellRequired } from './messages/cell-messages.ts';
import { type PeriodCheck, periodCheck } from './period-check.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { SourcedRecord } from './reading.ts';
import { type RemarkTally, remarkTally } from './remark-tally.ts';
import type { CellPlan, RowPlan, TablePlan } from './row-plan.ts';
import { brokenRules } from './row-rules.ts';
import { reportsNothing, type UnreportedRows, unreportedRows } from './unreported-rows.ts';

/** What became of one row. */
export type RowFate = 'accepted' | 'skipped' | 'refused';

/** Reads the data rows of one file, one after the other, and keeps what they have in common. */
export interface RowReader {
  read(row: readonly string[], line: number): RowFate;
  /** Records of the row read last. */
  readonly made: readonly SourcedRecord[];
  /** Problems of single rows and cells, in the order in which they were met. */
  readonly problems: Problem[];
  /** Ids of refused rows, by table. */
  readonly refusedIds: Record<string, string[]>;
  /** Problems that show only when all rows are read; `rows` is how many there were. */
  closing(rows: number): Problem[];
}

interface State {
  readonly file: string;
  readonly problems: Problem[];
  readonly tally: RemarkTally;
  readonly blanks: BlankKeys;
  readonly unreported: UnreportedRows;
  readonly keys: KeyCheck;
  readonly periods: PeriodCheck;
  /** Last value above, for columns whose blanks stand for merged cells. */
  readonly above: Map<number, CellContent>;
}

/** A problem of a cell, told apart by column and code: a column that feeds two tables is reported once. */
interface CellProblem {
  readonly cell: CellPlan;
  readonly problem: Problem;
}

type Units = Readonly<Record<string, string>>;

interface Attempt {
  readonly plan: TablePlan;
  readonly record: Record<string, CellContent>;
  readonly units: Units | null;
  readonly faults: readonly CellProblem[];
  readonly refused: boolean;
}

function cellProblem(
  cell: CellPlan,
  line: number,
  problem: Omit<Problem, 'place'>,
  file: string,
): CellProblem {
  const place = { file, lines: [line], column: cell.letter, header: cell.header };
  return { cell, problem: { ...problem, place } };
}

function isExcused(cell: CellPlan, record: AnyRecord): boolean {
  const unless = cell.column.requiredUnless;
  if (unless === undefined) return !cell.column.required;
  const other = record[unless.column];
  return typeof other === 'string' && unless.values.includes(other);
}

function missing(cell: CellPlan, raw: string, line: number, file: string): CellProblem {
  const words = cellRequired({ zh: cell.column.header, en: cell.column.label });
  const detail = raw.trim() === '' ? {} : { value: raw };
  return cellProblem(cell, line, problemOf('CELL_REQUIRED', { file }, words, detail), file);
}

/** Reads the cells of a row for one table; `null` when the row has no record of it and that is as it should be. */
function attempt(plan: TablePlan, row: readonly string[], line: number, state: State): Attempt | null {
  const record: Record<string, CellContent> = {};
  const faults: CellProblem[] = [];
  const empty: CellPlan[] = [];
  let units: Units | null = null;
  let faulty = false;
  for (const cell of plan.cells) {
    if (cell.index === -1) {
      record[cell.key] = cell.constant;
      continue;
    }
    const raw = row[cell.index] ?? '';
    const outcome = cell.read(raw);
    if (isFault(outcome)) {
      const { code, words, suggestion } = outcome;
      const detail = suggestion === undefined ? { value: raw } : { value: raw, suggestion };
      faults.push(cellProblem(cell, line, problemOf(code, { file: state.file }, words, detail), state.file));
      record[cell.key] = null;
      faulty = true;
      continue;
    }
    let value: CellContent;
    if (isRemark(outcome)) {
      value = outcome.value;
      // A number with a unit is judged, and its conversion noted, once the indicator is known.
      if (outcome.unit === undefined) state.tally.add(cell.letter, cell.header, line, raw, outcome);
    } else {
      value = outcome;
    }
    const unit = (isRemark(outcome) ? outcome.unit : null) ?? cell.headerUnit;
    if (unit !== null && value !== null) units = { ...(units ?? {}), [cell.key]: unit };
    if (value === null && plan.skipMissing.has(cell.key)) return null;
    if (cell.column.fillDown === true) {
      const above = state.above.get(cell.index) ?? null;
      if (value !== null) state.above.set(cell.index, value);
      else if (above !== null) {
        value = above;
        state.blanks.filled(cell, line);
      }
    }
    if (value === null && (cell.column.required || cell.column.requiredUnless !== undefined))
      empty.push(cell);
    record[cell.key] = value;
  }
  for (const key of plan.absent) record[key] = null;
  if (!faulty && reportsNothing(plan, record, empty)) {
    state.unreported.add(plan, line);
    return null;
  }
  for (const cell of empty) {
    if (isExcused(cell, record)) continue;
    faulty = true;
    const raw = row[cell.index] ?? '';
    if (cell.identity && raw.trim() === '') state.blanks.empty(cell, line);
    else faults.push(missing(cell, raw, line, state.file));
  }
  return { plan, record, units, faults, refused: faulty };
}

/** Problems of a record as a whole, once its cells are in order. */
function recordProblems(made: Attempt, line: number, state: State): { problems: Problem[]; later: boolean } {
  const { plan, record } = made;
  const problems: Problem[] = [];
  const cellOf = (key: string): CellPlan | undefined => plan.cells.find((cell) => cell.key === key);
  for (const { column, words } of brokenRules(plan.table.id, record)) {
    const cell = cellOf(column);
    const place = { file: state.file, lines: [line] };
    const where = cell === undefined ? place : { ...place, column: cell.letter, header: cell.header };
    problems.push(problemOf('ROW_RULE', where, words, { value: String(record[column] ?? '') }));
  }
  const period = plan.period === null ? null : record[plan.period];
  const cell = plan.period === null ? undefined : cellOf(plan.period);
  const dated = typeof period === 'string' && cell !== undefined;
  return { problems, later: dated && state.periods.isLater(period, cell, line) };
}

function distinct(faults: readonly CellProblem[]): Problem[] {
  const seen = new Set<string>();
  return faults
    .filter(({ cell, problem }) => {
      const key = `${cell.index} ${problem.code}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ problem }) => problem);
}

function sourced({ plan, record, units }: Attempt, file: string, line: number): SourcedRecord {
  const { table, derive } = plan;
  const plain: SourcedRecord = { table: table.id, record, file, line };
  if (units === null && !derive) return plain;
  return { ...plain, ...(units === null ? {} : { units }), ...(derive ? { derived: true } : {}) };
}

export function rowReader(file: string, plan: RowPlan, drop: string | null, office: Office): RowReader {
  const state: State = {
    file,
    problems: [],
    tally: remarkTally(),
    blanks: blankKeys(),
    unreported: unreportedRows(),
    keys: keyCheck(),
    periods: periodCheck(drop, office),
    above: new Map(),
  };
  let made: SourcedRecord[] = [];
  const refusedIds: Record<string, string[]> = {};

  const refuse = (attempts: readonly Attempt[]): RowFate => {
    for (const { plan: of, record } of attempts) {
      const [key, more] = of.table.identity;
      const id = key === undefined || more !== undefined ? null : record[key];
      if (typeof id !== 'string') continue;
      refusedIds[of.table.id] ??= [];
      refusedIds[of.table.id]?.push(id);
    }
    return 'refused';
  };

  const read = (row: readonly string[], line: number): RowFate => {
    made = [];
    const attempts: Attempt[] = [];
    for (const table of plan.tables) {
      const one = attempt(table, row, line, state);
      if (one !== null) attempts.push(one);
    }
    if (attempts.length === 0) return 'skipped';
    if (attempts.some(({ refused }) => refused)) {
      state.problems.push(...distinct(attempts.flatMap(({ faults }) => faults)));
      return refuse(attempts);
    }
    let refused = false;
    for (const one of attempts) {
      const whole = recordProblems(one, line, state);
      state.problems.push(...whole.problems);
      refused ||= whole.later || whole.problems.length > 0;
    }
    if (refused) return refuse(attempts);
    const fresh: Attempt[] = [];
    for (const one of attempts) {
      const before = state.keys.seen(one.plan.table, one.record, line);
      if (before === null) fresh.push(one);
      else if (!one.plan.derive) {
        state.problems.push(duplicateProblem(file, line, before, one.plan.table, one.record));
        refused = true;
      }
    }
    if (refused) return refuse(attempts);
    made = fresh.map((one) => sourced(one, file, line));
    return 'accepted';
  };

  return {
    read,
    get made() {
      return made;
    },
    problems: state.problems,
    refusedIds,
    closing: (rows) => [
      ...state.blanks.problems(file, rows),
      ...state.unreported.problems(file, rows),
      ...state.periods.problems(file),
      ...state.tally.problems(file),
    ],
  };
}
