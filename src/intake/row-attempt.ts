import type { Office } from '../contract/office.ts';
import type { AnyRecord } from '../contract/table.ts';
import { type BlankKeys, blankKeys } from './blank-keys.ts';
import { type CellProblem, faulty, isExcused, missing } from './cell-problems.ts';
import { type CellContent, type CellReader, isFault } from './cells/cell-outcome.ts';
import { type PeriodCheck, periodCheck } from './period-check.ts';
import type { SourcedRecord } from './reading.ts';
import { type RemarkTally, remarkTally } from './remark-tally.ts';
import type { CellPlan, TablePlan } from './row-plan.ts';
import { reportsNothing, type UnreportedRows, unreportedRows } from './unreported-rows.ts';

/** What the rows of a file have in common: what is gathered from them, and what a row takes from those above it. */
export interface RowsState {
  readonly file: string;
  readonly tally: RemarkTally;
  readonly blanks: BlankKeys;
  readonly unreported: UnreportedRows;
  readonly periods: PeriodCheck;
  /** Last value above, for columns whose blanks stand for merged cells. */
  readonly above: Map<number, CellContent>;
}

type Units = Readonly<Record<string, string>>;

/** What a row says for one table. Its record is made when it is first asked for: rows that are only checked need none. */
export class Attempt {
  readonly plan: TablePlan;
  /** Values of the plan's cells. */
  readonly values: readonly CellContent[];
  readonly units: Units | null;
  readonly faults: readonly CellProblem[];
  readonly refused: boolean;
  #record: AnyRecord | null = null;

  constructor(
    plan: TablePlan,
    values: readonly CellContent[],
    units: Units | null,
    faults: readonly CellProblem[],
    refused: boolean,
  ) {
    this.plan = plan;
    this.values = values;
    this.units = units;
    this.faults = faults;
    this.refused = refused;
  }

  get record(): AnyRecord {
    this.#record ??= recordOf(this.plan, this.values);
    return this.#record;
  }
}

const NONE: readonly CellProblem[] = [];

export function freshState(file: string, drop: string | null, office: Office): RowsState {
  return {
    file,
    tally: remarkTally(),
    blanks: blankKeys(),
    unreported: unreportedRows(),
    periods: periodCheck(drop, office),
    above: new Map(),
  };
}

/** The value above a blank that stands for a merged cell, or `null`; takes note of a value for the blanks below it. */
function filledDown(cell: CellPlan, value: CellContent, line: number, state: RowsState): CellContent {
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
    const value = values[at] ?? null;
    if (cell !== undefined) record[cell.key] = typeof value === 'string' ? cell.kept(value) : value;
  }
  return record;
}

/**
 * Reads the cells of a row for one table, each with its reader; `null` when the row has no record of the table and that
 * is as it should be.
 */
export function attempt(
  plan: TablePlan,
  readers: readonly CellReader[],
  row: readonly string[],
  line: number,
  state: RowsState,
): Attempt | null {
  const { file } = state;
  const { cells } = plan;
  const values: CellContent[] = [];
  let faults: CellProblem[] | null = null;
  let empty: CellPlan[] | null = null;
  let units: Units | null = null;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    const read = readers[at];
    if (cell === undefined || read === undefined) continue;
    const { key, index } = cell;
    if (index === -1) {
      values.push(cell.constant);
      continue;
    }
    const raw = row[index] ?? '';
    const outcome = read(raw);
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
  if (empty === null) return new Attempt(plan, values, units, faults ?? NONE, faults !== null);
  const record = recordOf(plan, values);
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
  return new Attempt(plan, values, units, faults, refused);
}

/** The record of an attempt that is in order, with its place. */
export function sourced({ plan, record, units }: Attempt, file: string, line: number): SourcedRecord {
  const { table, derive } = plan;
  const plain: SourcedRecord = { table: table.id, record, file, line };
  if (units === null && !derive) return plain;
  return { ...plain, ...(units === null ? {} : { units }), ...(derive ? { derived: true } : {}) };
}
