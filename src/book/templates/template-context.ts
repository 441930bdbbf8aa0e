import type { Office } from '../../contract/office.ts';
import { addMonths, type Period, type YearRule, yearOfMonth } from '../../contract/period.ts';
import type { FactRows } from '../assemble/material/fact-rows.ts';
import { type Unit, type UnitTree, unitTree } from '../assemble/material/unit-tree.ts';

/** What templates are filled from: an office's facts, and the time that is to be reported. */
export interface TemplateContext extends YearRule {
  readonly office: Office;
  readonly rows: FactRows;
  readonly tree: UnitTree;
  /** Units in use in the month, in the register's order. */
  readonly units: readonly Unit[];
  /** The month to be reported. */
  readonly month: Period;
  /** The year whose targets are to be set. */
  readonly targetYear: number;
}

/** The time that a template is asked for; what is `null` is settled by the office's data. */
export interface TemplateTime {
  readonly month: Period | null;
  readonly year: number | null;
}

function isInUse({ row }: Unit, month: Period): boolean {
  const { from, until } = row.record;
  return (from === null || from <= month) && (until === null || until >= month);
}

/**
 * Lays out what templates are filled from. The month is by default the one after the latest drop, and the year of targets
 * the one after the latest that has any. `null` where neither the request nor a drop says which month is to come.
 */
export function templateContext(
  office: Office,
  rows: FactRows,
  drops: readonly Period[],
  time: TemplateTime,
): TemplateContext | null {
  const latest = drops.at(-1);
  const month = time.month ?? (latest === undefined ? null : addMonths(latest, 1));
  if (month === null) return null;
  const rule: YearRule = { yearStarts: office.year_starts, yearNamedBy: office.year_named_by };
  const years = rows.targets.map(({ record }) => record.year);
  const nextYear = years.length === 0 ? yearOfMonth(month, rule) : years.reduce((a, b) => Math.max(a, b)) + 1;
  const tree = unitTree(office, rows.units);
  return {
    ...rule,
    office,
    rows,
    tree,
    units: tree.all.filter((unit) => isInUse(unit, month)),
    month,
    targetYear: time.year ?? nextYear,
  };
}
