import type { Office } from '../../../contract/office.ts';
import { type Indicator, indicatorList } from '../targets/indicator-list.ts';
import { type Calendar, calendarOf, rowsUntil } from './calendar.ts';
import type { ActualRow, FactRows, PlanRow, TargetRow } from './fact-rows.ts';
import { type PairIndex, pairIndex } from './pair-index.ts';
import { type UnitTree, unitTree } from './unit-tree.ts';

/** All that the parts of a book are assembled from. */
export interface Material {
  readonly office: Office;
  /** Rows up to the end of the year on show. */
  readonly rows: FactRows;
  readonly calendar: Calendar;
  readonly units: UnitTree;
  readonly indicators: readonly Indicator[];
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly actuals: PairIndex<ActualRow>;
  /** Targets of the year on show. */
  readonly targets: PairIndex<TargetRow>;
  readonly plans: PairIndex<PlanRow>;
}

/** Lays out the rows of an office so that they are found by unit, indicator and year. */
export function materialOf(office: Office, rows: FactRows): Material {
  const calendar = calendarOf(office, rows);
  const within = rowsUntil(rows, calendar.year, calendar);
  const indicators = indicatorList(office, within);
  return {
    office,
    rows: within,
    calendar,
    units: unitTree(office, within.units),
    indicators,
    indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    actuals: pairIndex(within.actuals),
    targets: pairIndex(within.targets.filter((row) => row.record.year === calendar.year)),
    plans: pairIndex(within.plans),
  };
}
