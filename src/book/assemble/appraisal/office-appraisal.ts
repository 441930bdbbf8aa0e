import { comparePeriods } from '../../../contract/period.ts';
import type { OverviewFile } from '../../schema/site-files.ts';
import { officeCounts } from '../document-counts.ts';
import type { Material } from '../material.ts';
import { officeSupervision } from '../supervision/office-supervision.ts';
import type { GroupResult, ScoredUnit } from './group-result.ts';
import { type PeriodAppraisal, periodAppraisal, rankingOf } from './period-appraisal.ts';

/** Every appraisal of an office, oldest period first. */
export function officeAppraisals(material: Material): PeriodAppraisal[] {
  const periods = new Set(
    [...material.rows.scores, ...material.rows.adjustments].map((row) => row.record.period),
  );
  const sources = { counts: officeCounts(material), supervision: officeSupervision(material) };
  return [...periods]
    .sort((a, b) => comparePeriods(a, b, material.calendar))
    .map((period) => periodAppraisal(material, sources, period))
    .filter(({ groups }) => groups.length > 0);
}

/** A unit in a period, with its group. */
export interface UnitInPeriod {
  readonly period: string;
  readonly group: GroupResult;
  readonly scored: ScoredUnit;
}

/** Each unit's appraisals, oldest first, by the unit's id. */
export function appraisalsByUnit(all: readonly PeriodAppraisal[]): ReadonlyMap<string, UnitInPeriod[]> {
  const inPeriods = all.flatMap(({ period, groups }) =>
    groups.flatMap((group) => group.units.map((scored): UnitInPeriod => ({ period, group, scored }))),
  );
  return Map.groupBy(inPeriods, ({ scored }) => scored.score.unit.id);
}

/** The first ranked peer group of the latest appraisal in the order of the register, for the overview. */
export function latestRanking(all: readonly PeriodAppraisal[], material: Material): OverviewFile['ranking'] {
  const latest = all.at(-1);
  const first = (latest?.groups ?? [])
    .map((group) => ({ group: group.name, lines: rankingOf(group, material) }))
    .find(({ lines }) => lines.some(({ rank }) => rank !== null));
  return latest && first ? { period: latest.period, ...first } : null;
}
