import type { Office } from '../contract/office.ts';
import { monthOfDate } from '../contract/period.ts';
import type { AnyRecord } from '../contract/table.ts';
import { type BlankKeys, blankKeys } from './blank-keys.ts';
import { type CellContent, type CellFault, isFault } from './cells/cell-outcome.ts';
import { type Duplicate, duplicateProblem, type KeyCheck, keyCheck } from './key-check.ts';
import { cellRequired } from './messages/cell-messages.ts';
import { ownText } from './own-text.ts';
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
  /** Lines whose rows must be read once more before the closing: those that later rows repeat. */
  asked(): ReadonlySet<number>;
  /** Takes such a row. */
  again(row: readonly string[], line: number): void;
  /** Ids of refused rows, by table. */
  readonly refusedIds: Record<string, string[]>;
  /** Problems that show only when all rows are read; `rows` is how many there were. */
  closing(rows: number): Problem[];
}

interface State {
  readonly file: string;
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

const NONE: readonly CellProblem[] = [];
const NO_RECORDS: readonly SourcedRecord[] = [];

interface Attempt {
  readonly plan: TablePlan;
  /** Values of the plan's cells. */
  readonly values: readonly CellContent[];
  readonly record: AnyRecord;
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
  const detail = raw.trim() === '' ? {} : { value: ownText(raw) };
  return cellProblem(cell, line, problemOf('CELL_REQUIRED', { file }, words, detail), file);
}

function faulty(cell: CellPlan, raw: string, line: number, found: CellFault, file: string): CellProblem {
  const { code, words, suggestion } = found;
  const value = ownText(raw);
  const detail = suggestion === undefined ? { value } : { value, suggestion };
  return cellProblem(cell, line, problemOf(code, { file }, words, detail), file);
}

/** The value above a blank that stands for a merged cell, or `null`; takes note of a value for the blanks below it. */
function filledDown(cell: CellPlan, value: CellContent, line: number, state: State): CellContent {
  if (value !== null) {
    state.above.set(cell.index, value);
    return value;
  }
  const above = state.above.get(cell.index) ?? null;
  if (above !== null) state.blanks.filled(cell, line);
  return above;
}

function recordOf(plan: TablePlan, values: readonly CellContent[]): AnyRecord {
  const record: Record<string, CellContent> = { ...plan.blank };
  for (let at = 0; at < plan.cells.length; at++) {
    const cell = plan.cells[at];
    if (cell !== undefined) record[cell.key] = values[at] ?? null;
  }
  return record;
}

/** Reads the cells of a row for one table; `null` when the row has no record of it and that is as it should be. */
function attempt(plan: TablePlan, row: readonly string[], line: number, state: State): Attempt | null {
  const { file } = state;
  const values: CellContent[] = [];
  let faults: CellProblem[] | null = null;
  let empty: CellPlan[] | null = null;
  let units: Units | null = null;
  for (const cell of plan.cells) {
    const { key, index } = cell;
    if (index === -1) {
      values.push(cell.constant);
      continue;
    }
    const raw = row[index] ?? '';
    const outcome = cell.read(raw);
    let value: CellContent;
    let unit = cell.headerUnit;
    if (typeof outcome !== 'object' || outcome === null) value = outcome;
    else if (isFault(outcome)) {
      faults ??= [];
      faults.push(faulty(cell, raw, line, outcome, file));
      values.push(null);
      continue;
    } else {
      value = outcome.value;
      // A number with a unit is judged, and its conversion noted, once the indicator is known.
      if (outcome.unit === undefined) state.tally.add(cell, line, raw, outcome);
      else unit = outcome.unit;
    }
    if (unit !== null && value !== null) units = { ...(units ?? {}), [key]: unit };
    if (value === null && plan.skipMissing.has(key)) return null;
    if (cell.fillDown) value = filledDown(cell, value, line, state);
    if (value === null && cell.needed) {
      empty ??= [];
      empty.push(cell);
    }
    values.push(value);
  }
  const record = recordOf(plan, values);
  if (empty !== null) {
    if (faults === null && reportsNothing(plan, record, empty)) {
      state.unreported.add(plan, line);
      return null;
    }
    const left = empty.filter((cell) => !isExcused(cell, record));
    const refused = faults !== null || left.length > 0;
    faults ??= [];
    for (const cell of left) {
      const raw = row[cell.index] ?? '';
      if (cell.identity && raw.trim() === '') state.blanks.empty(cell, line);
      else faults.push(missing(cell, raw, line, file));
    }
    return { plan, values, record, units, faults, refused };
  }
  return { plan, values, record, units, faults: faults ?? NONE, refused: faults !== null };
}

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
  const value = values[plan.period];
  const cell = plan.cells[plan.period];
  if (typeof value !== 'string' || cell === undefined) return false;
  const period = cell.column.cell.type === 'date' ? monthOfDate(value) : value;
  return periods.isLater(period, cell, line);
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

function freshState(file: string, drop: string | null, office: Office): State {
  return {
    file,
    tally: remarkTally(),
    blanks: blankKeys(),
    unreported: unreportedRows(),
    keys: keyCheck(),
    periods: periodCheck(drop, office),
    above: new Map(),
  };
}

export function rowReader(file: string, plan: RowPlan, drop: string | null, office: Office): RowReader {
  const state = freshState(file, drop, office);
  const problems: Problem[] = [];
  /** Rows with a known key, by the line on which it stood first. */
  const duplicates = new Map<number, Duplicate[]>();
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

  const read = (row: readonly string[], line: number): RowFate => {
    made = NO_RECORDS;
    const attempts: Attempt[] = [];
    let refused = false;
    for (const table of plan.tables) {
      const one = attempt(table, row, line, state);
      if (one === null) continue;
      attempts.push(one);
      refused ||= one.refused;
    }
    if (attempts.length === 0) return 'skipped';
    if (refused) {
      problems.push(...distinct(attempts.flatMap(({ faults }) => faults)));
      return refuse(attempts);
    }
    for (const one of attempts) {
      if (isLater(one, line, state.periods)) refused = true;
      for (const problem of recordProblems(one, line, file)) {
        problems.push(problem);
        refused = true;
      }
    }
    if (refused) return refuse(attempts);
    const fresh: SourcedRecord[] = [];
    for (const one of attempts) {
      const first = state.keys.seen(one.plan, one.values, line);
      if (first === null) fresh.push(sourced(one, file, line));
      else if (!one.plan.derive) {
        const before = duplicates.get(first) ?? [];
        duplicates.set(first, before);
        before.push({ plan: one.plan, first, line, record: one.record });
        refused = true;
      }
    }
    if (refused) return refuse(attempts);
    made = fresh;
    return 'accepted';
  };

  const again = (row: readonly string[], line: number): void => {
    for (const duplicate of duplicates.get(line) ?? []) {
      const earlier = attempt(duplicate.plan, row, line, freshState(file, drop, office));
      if (earlier !== null) problems.push(duplicateProblem(file, duplicate, earlier.record));
    }
  };

  return {
    read,
    asked: () => new Set(duplicates.keys()),
    again,
    get made() {
      return made;
    },
    problems,
    refusedIds,
    closing: (rows) => [
      ...state.blanks.problems(file, rows),
      ...state.unreported.problems(file, rows),
      ...state.periods.problems(file),
      ...state.tally.problems(file),
    ],
  };
}
