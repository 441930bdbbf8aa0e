import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays } from '../../src/measures/calendar-date.ts';

/** First year of the table: from here on chinese-days and tyme4ts agree on every day. In 2013 they do not. */
export const FIRST_YEAR = 2014;

/** One year's days off and weekend days worked instead, each as runs of days. */
interface Arrangement {
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/** Days in a row as `02-15/02-23`, single ones as `02-28`. */
function runsOf(dates: readonly string[]): string[] {
  const runs: [string, string][] = [];
  for (const date of dates.toSorted()) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last[1], 1) === date) last[1] = date;
    else runs.push([date, date]);
  }
  return runs.map(([first, last]) => [...new Set([first.slice(5), last.slice(5)])].join('/'));
}

/** The holiday arrangements that chinese-days holds, year by year. Only its table is read: its arithmetic follows the time zone. */
export function publishedArrangements(): Record<string, Arrangement> {
  const off = Map.groupBy(Object.keys(days.holidays), (date) => date.slice(0, 4));
  const worked = Map.groupBy(Object.keys(days.workdays), (date) => date.slice(0, 4));
  const years = [...off.keys()].filter((year) => Number(year) >= FIRST_YEAR).sort();
  return Object.fromEntries(
    years.map((year) => [year, { off: runsOf(off.get(year) ?? []), worked: runsOf(worked.get(year) ?? []) }]),
  );
}
