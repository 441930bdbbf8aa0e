import type { Office } from '../../../contract/office.ts';
import type { UnitRef } from '../../schema/parts.ts';
import type { QualityResult } from '../../schema/quality-result.ts';
import { type Calendar, yearOfPeriod } from '../material/calendar.ts';
import { decisionsFor } from './chart-segments.ts';
import { controlChart } from './control-chart.ts';
import type { Counts, DocumentCount } from './document-counts.ts';
import { gapChart } from './gap-chart.ts';
import { rateResult } from './rate-result.ts';
import { shareRule } from './share-rule.ts';

/** What a result needs to know besides the counts. */
export interface QualitySetting {
  readonly office: Office;
  readonly calendar: Calendar;
  /** The office's latest period. */
  readonly latest: string;
}

/** The counts of the year on show. */
export function countsOfYear(counts: Counts, calendar: Calendar): DocumentCount[] {
  return [...counts.values()].filter((count) => yearOfPeriod(count.period, calendar) === calendar.year);
}

function errorInstances(counts: readonly DocumentCount[]): number | null {
  const known = counts.flatMap((count) => count.rows.flatMap((row) => row.record.errors ?? []));
  return known.length === 0 ? null : known.reduce((sum, errors) => sum + errors, 0);
}

/** The shares of a unit's documents that were returned and overdue in the year; `null` where not counted. */
export interface OtherShares {
  readonly returned: number | null;
  readonly overdue: number | null;
}

/** Document quality of one unit, or of the whole office (`unit` is `null`), in the office's latest period and its year. */
export function qualityResult(
  unit: UnitRef | null,
  counts: Counts,
  others: OtherShares,
  { office, calendar, latest }: QualitySetting,
): QualityResult {
  const year = countsOfYear(counts, calendar);
  const now = counts.get(latest);
  const rule = shareRule(office, 'with_errors');
  const setting = { things: rule.things, calendar, decisions: decisionsFor(unit?.id ?? null, office) };
  return {
    unit,
    current: rateResult(now ? [now] : [], latest, rule),
    year: rateResult(year, latest, rule),
    ...others,
    errors: errorInstances(year),
    chart: controlChart(counts, setting),
    gaps: gapChart(counts, setting),
    trace: unit === null ? null : 'error-rate',
  };
}
