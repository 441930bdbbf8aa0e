import { monthsOfYear, yearOfMonth } from '../../contract/period.ts';
import { type Calendar, grainOfPeriod } from './calendar.ts';
import type { Counts } from './document-counts.ts';

/** What one point of a chart counts. */
export interface PointCount {
  readonly period: string;
  readonly n: number;
  readonly x: number;
}

export interface ChartCounts {
  readonly points: readonly PointCount[];
  /** Months were added up to quarters. */
  readonly pooled: boolean;
}

/** The quarter of the office's year in which a month lies. */
function quarterOf(month: string, calendar: Calendar): string {
  const year = yearOfMonth(month, calendar);
  const place = monthsOfYear(year, calendar).indexOf(month);
  return `${String(year).padStart(4, '0')}-Q${Math.floor(place / 3) + 1}`;
}

/** The size in the middle; of an even number the upper one. */
function middle(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

function sum(points: readonly PointCount[], of: 'n' | 'x'): number {
  return points.reduce((total, point) => total + point[of], 0);
}

/**
 * The points of a control chart. Where a usual month holds fewer documents than one error is expected among (n < 1/p̄), months mean
 * nothing one by one and are added up to quarters of the office's year.
 */
export function chartCounts(counts: Counts, calendar: Calendar): ChartCounts {
  const points = [...counts.values()].map(({ period, handled, withErrors }) => ({
    period,
    n: handled,
    x: withErrors,
  }));
  const monthly = points.every(({ period }) => grainOfPeriod(period) === 'month');
  const usual = middle(points.map(({ n }) => n).filter((n) => n > 0));
  const errors = sum(points, 'x');
  const few = errors > 0 && (usual * errors) / sum(points, 'n') < 1;
  if (!monthly || !few) return { points, pooled: false };
  const quarters = Map.groupBy(points, ({ period }) => quarterOf(period, calendar));
  return {
    points: [...quarters].map(([period, months]) => ({ period, n: sum(months, 'n'), x: sum(months, 'x') })),
    pooled: true,
  };
}
