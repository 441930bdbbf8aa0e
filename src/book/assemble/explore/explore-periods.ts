import { type Grain, lastMonth, type Period } from '../../../contract/period.ts';
import type { ExplorePeriod } from '../../schema/explore-file.ts';
import { type Calendar, periodsOfYear, yearOfPeriod } from '../material/calendar.ts';

/**
 * The periods of a grain without a break, from the first one given to the end of the year on show. Weeks are not laid out:
 * those that were reported stand as they are.
 */
export function explorePeriods(
  reported: readonly Period[],
  grain: Grain,
  calendar: Calendar,
): ExplorePeriod[] {
  const first = reported[0];
  if (first === undefined) return [];
  const start = yearOfPeriod(first, calendar);
  const years = Array.from({ length: calendar.year - start + 1 }, (_, step) => start + step);
  const laid =
    grain === 'week' ? [...reported] : years.flatMap((year) => periodsOfYear(year, grain, calendar));
  return laid.slice(Math.max(0, laid.indexOf(first))).map((period) => ({
    period,
    month: lastMonth(period, calendar),
    year: yearOfPeriod(period, calendar),
  }));
}

/** The key of all units together: no slug begins with an underscore. */
export const WHOLE_KEY = '_';
