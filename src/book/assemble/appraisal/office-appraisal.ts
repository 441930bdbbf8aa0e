import { comparePeriods } from '../../../contract/period.ts';
import type { OverviewFile } from '../../schema/site-files.ts';
import type { Material } from '../material.ts';
import type { Unit } from '../unit-tree.ts';
import type { GroupResult, ScoredUnit } from './group-result.ts';
import { type PeriodAppraisal, periodAppraisal, rankingOf } from './period-appraisal.ts';

/** Every appraisal of an office, oldest period first. */
export function officeAppraisals(material: Material): PeriodAppraisal[] {
  const periods = new Set(
    [...material.rows.scores, ...material.rows.adjustments].map((row) => row.record.period),
  );
  return [...periods]
    .sort((a, b) => comparePeriods(a, b, material.calendar))
    .map((period) => periodAppraisal(material, period))
    .filter(({ groups }) => groups.length > 0);
}

/** A unit in a period, with its group. */
export interface UnitInPeriod {
  readonly period: string;
  readonly group: GroupResult;
  readonly scored: ScoredUnit;
}

/** A unit's appraisals, oldest first. */
export function appraisalsOf(unit: Unit, all: readonly PeriodAppraisal[]): UnitInPeriod[] {
  return all.flatMap(({ period, groups }) =>
    groups.flatMap((group) => {
      const scored = group.units.find(({ score }) => score.unit.id === unit.id);
      return scored ? [{ period, group, scored }] : [];
    }),
  );
}

/** The first ranked peer group of the latest appraisal in the order of the register, for the overview. */
export function latestRanking(all: readonly PeriodAppraisal[], material: Material): OverviewFile['ranking'] {
  const latest = all.at(-1);
  const first = (latest?.groups ?? [])
    .map((group) => ({ group: group.name, lines: rankingOf(group, material) }))
    .find(({ lines }) => lines.some(({ rank }) => rank !== null));
  return latest && first ? { period: latest.period, ...first } : null;
}
