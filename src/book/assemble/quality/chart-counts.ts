import { monthsOfYear, yearOfMonth } from '../../../contract/period.ts';
import { type Calendar, grainOfPeriod } from '../material/calendar.ts';
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
  /** A usual point holds fewer documents than one error is expected among, quarters and all: a chart of rates says nothing. */
  readonly sparse: boolean;
}

/** The quarter of the office's year in which a month lies. */
export function quarterOf(month: string, calendar: Calendar): string {
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

/** Whether a usual point holds fewer documents than one error is expected among (n < 1/p̄). Without any error nobody can tell. */
function isSparse(points: readonly PointCount[]): boolean {
  const usual = middle(points.map(({ n }) => n).filter((n) => n > 0));
  const errors = sum(points, 'x');
  return errors > 0 && (usual * errors) / sum(points, 'n') < 1;
}

/** Counts as points, each of its period. */
export function pointsOf(counts: Counts): PointCount[] {
  return [...counts.values()].map(({ period, handled, withErrors }) => ({
    period,
    n: handled,
    x: withErrors,
  }));
}

/** The points of a control chart. Months that are too sparse mean nothing one by one and are added up to quarters of the office's year. */
export function chartCounts(counts: Counts, calendar: Calendar): ChartCounts {
  const points = pointsOf(counts);
  const sparse = isSparse(points);
  const monthly = points.every(({ period }) => grainOfPeriod(period) === 'month');
  if (!monthly || !sparse) return { points, pooled: false, sparse };
  const quarters = Map.groupBy(points, ({ period }) => quarterOf(period, calendar));
  const pooled = [...quarters].map(([period, months]) => ({
    period,
    n: sum(months, 'n'),
    x: sum(months, 'x'),
  }));
  return { points: pooled, pooled: true, sparse: isSparse(pooled) };
}
