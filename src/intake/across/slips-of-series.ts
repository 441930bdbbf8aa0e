import { firstMonth, firstMonthOfYear, type YearRule, yearOfMonth } from '../../contract/period.ts';
import { type MagnitudeSlip, magnitudeSlip } from './magnitude-slip.ts';
import type { Point } from './value-series.ts';

/** How the values of a series are read. */
export type Reading = 'monthly' | 'cumulative' | 'latest';

export interface PointSlip extends MagnitudeSlip {
  readonly point: Point;
  /** The last value before it that was in order. */
  readonly before: Point;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** A value as it can be compared over the year: a total to date as what it grew by in a month, on average. */
function pace({ period, value }: Point, reading: Reading, year: YearRule): number {
  if (reading !== 'cumulative') return value;
  const month = firstMonth(period, year);
  const start = firstMonthOfYear(yearOfMonth(month, year), year);
  return value / (monthNumber(month) - monthNumber(start) + 1);
}

/**
 * Values of a series that are about a power of ten off. One that is off does not count for those after it; if the next is of
 * its size, the level has changed and what came before no longer counts.
 */
export function slipsOfSeries(points: readonly Point[], reading: Reading, year: YearRule): PointSlip[] {
  const slips: PointSlip[] = [];
  let before: number[] = [];
  let sound: Point | null = null;
  let suspect: number | null = null;
  for (const point of points) {
    const value = pace(point, reading, year);
    if (suspect !== null && value !== 0 && Math.abs(Math.log10(Math.abs(value / suspect))) < 0.5) {
      before = [suspect, value];
      suspect = null;
      sound = point;
      continue;
    }
    const slip = magnitudeSlip(value, before);
    suspect = slip === null ? null : value;
    if (slip !== null && sound !== null) slips.push({ ...slip, point, before: sound });
    else {
      before.push(value);
      sound = point;
    }
  }
  return slips;
}
