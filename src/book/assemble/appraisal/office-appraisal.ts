import { comparePeriods } from '../../../contract/period.ts';
import type { AppraisalFile } from '../../schema/appraisal-result.ts';
import type { OverviewFile } from '../../schema/site-files.ts';
import type { UnitFile } from '../../schema/unit-file.ts';
import type { Material } from '../material/material.ts';
import { officeCounts } from '../quality/document-counts.ts';
import { officeSupervision } from '../supervision/office-supervision.ts';
import type { GroupResult, ScoredUnit } from './group-result.ts';
import { appraisalFileOf, type PeriodAppraisal, periodAppraisal, rankingOf } from './period-appraisal.ts';

/** A unit in a period, with what of its group it is shown against. */
export interface UnitInPeriod {
  readonly period: string;
  readonly group: Pick<GroupResult, 'scheme' | 'medians'>;
  readonly scored: ScoredUnit;
}

/** A unit's appraisals: how its last one came about, and what came of each, oldest first. */
export interface UnitAppraisals {
  readonly latest: UnitInPeriod;
  readonly history: readonly UnitFile['history'][number][];
}

/**
 * Every appraisal of an office. Of the latest everything is kept, and of each unit how its own latest came about; of the
 * others only what is published, since what they are worked out from is many times as large.
 */
export interface OfficeAppraisals {
  /** The appraisals as they are published, oldest first. */
  readonly files: readonly AppraisalFile[];
  /** `null` where there are none. */
  readonly latest: PeriodAppraisal | null;
  /** By the unit's id. */
  readonly ofUnit: ReadonlyMap<string, UnitAppraisals>;
}

function periodsOf({ rows, calendar }: Material): string[] {
  const periods = new Set([
    ...rows.scores.map((row) => row.record.period),
    ...rows.adjustments.map((row) => row.record.period),
  ]);
  return [...periods].sort((a, b) => comparePeriods(a, b, calendar));
}

/** Appraises an office period by period. */
export function officeAppraisals(material: Material): OfficeAppraisals {
  const sources = { counts: officeCounts(material), supervision: officeSupervision(material) };
  const files: AppraisalFile[] = [];
  const ofUnit = new Map<string, UnitAppraisals>();
  let latest: PeriodAppraisal | null = null;
  for (const period of periodsOf(material)) {
    const appraisal = periodAppraisal(material, sources, period);
    if (appraisal.groups.length === 0) continue;
    latest = appraisal;
    files.push(appraisalFileOf(appraisal, material));
    for (const { scheme, medians, units } of appraisal.groups) {
      for (const scored of units) {
        const { id } = scored.score.unit;
        const { total, rank, rankOf, state } = scored.result;
        ofUnit.set(id, {
          latest: { period, group: { scheme, medians }, scored },
          history: [...(ofUnit.get(id)?.history ?? []), { period, total, rank, rankOf, state }],
        });
      }
    }
  }
  return { files, latest, ofUnit };
}

/** The first ranked peer group of the latest appraisal in the order of the register, for the overview. */
export function latestRanking({ latest }: OfficeAppraisals, material: Material): OverviewFile['ranking'] {
  const first = (latest?.groups ?? [])
    .map((group) => ({ group: group.name, lines: rankingOf(group, material) }))
    .find(({ lines }) => lines.some(({ rank }) => rank !== null));
  return latest && first ? { period: latest.period, ...first } : null;
}
