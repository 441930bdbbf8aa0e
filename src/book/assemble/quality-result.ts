import type { Office } from '../../contract/office.ts';
import { ratioOfSums } from '../../measures/rollup.ts';
import type { UnitRef } from '../schema/parts.ts';
import type { QualityResult } from '../schema/quality-result.ts';
import { type Calendar, yearOfPeriod } from './calendar.ts';
import { decisionsFor } from './chart-segments.ts';
import { controlChart } from './control-chart.ts';
import { countedThings } from './counted-things.ts';
import type { Counts, DocumentCount } from './document-counts.ts';
import { rateResult } from './rate-result.ts';

/** The counts of the year on show. */
export function countsOfYear(counts: Counts, calendar: Calendar): DocumentCount[] {
  return [...counts.values()].filter((count) => yearOfPeriod(count.period, calendar) === calendar.year);
}

/** Share of the documents handled, over the rows that count both. */
function shareOf(counts: readonly DocumentCount[], column: 'returned' | 'overdue'): number | null {
  const rows = counts.flatMap((count) => count.rows);
  return ratioOfSums(
    rows.map((row) => row.record[column]),
    rows.map((row) => row.record.handled),
  );
}

function errorInstances(counts: readonly DocumentCount[]): number | null {
  const known = counts.flatMap((count) => count.rows.flatMap((row) => row.record.errors ?? []));
  return known.length === 0 ? null : known.reduce((sum, errors) => sum + errors, 0);
}

/** Document quality of one unit, or of the whole office (`unit` is `null`), in the office's latest period and its year. */
export function qualityResult(
  unit: UnitRef | null,
  counts: Counts,
  latest: string,
  office: Office,
  calendar: Calendar,
): QualityResult {
  const year = countsOfYear(counts, calendar);
  const now = counts.get(latest);
  return {
    unit,
    current: rateResult(now ? [now] : [], latest, office),
    year: rateResult(year, latest, office),
    returned: shareOf(year, 'returned'),
    overdue: shareOf(year, 'overdue'),
    errors: errorInstances(year),
    chart: controlChart(counts, {
      things: countedThings(office),
      calendar,
      decisions: decisionsFor(unit?.id ?? null, office),
    }),
    trace: unit === null ? null : 'error-rate',
  };
}
