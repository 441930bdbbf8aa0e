import { addDays, isWeekend } from './calendar-date.ts';
import { WORKING_CALENDAR } from './working-calendar.ts';

/** The single dates of a year's runs of days. */
function datesOf(year: string, runs: readonly string[]): string[] {
  return runs.flatMap((run) => {
    const [first = '', last = first] = run.split('/');
    const dates: string[] = [];
    for (let date = `${year}-${first}`; date <= `${year}-${last}`; date = addDays(date, 1)) dates.push(date);
    return dates;
  });
}

const YEARS = Object.entries(WORKING_CALENDAR);
const OFF: ReadonlySet<string> = new Set(YEARS.flatMap(([year, { off }]) => datesOf(year, off)));
const WORKED: ReadonlySet<string> = new Set(YEARS.flatMap(([year, { worked }]) => datesOf(year, worked)));

/**
 * Whether a date is a working day: neither weekend nor holiday, or a weekend day worked instead. `null` in a year without
 * a published arrangement: that is refused, not guessed.
 */
export function isWorkingDay(date: string): boolean | null {
  if (!Object.hasOwn(WORKING_CALENDAR, date.slice(0, 4))) return null;
  return WORKED.has(date) || !(OFF.has(date) || isWeekend(date));
}

/** The date itself where it is a working day, else the next one; `null` where the table does not reach. */
export function workingDayFrom(date: string): string | null {
  let day = date;
  let working = isWorkingDay(day);
  while (working === false) {
    day = addDays(day, 1);
    working = isWorkingDay(day);
  }
  return working === null ? null : day;
}

/**
 * Working days after `from` up to and with `to`: the first day does not count (Civil Code 201). 0 where `to` is not after
 * `from`; `null` where the table does not reach.
 */
export function workingDaysAfter(from: string, to: string): number | null {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const working = isWorkingDay(day);
    if (working === null) return null;
    if (working) count += 1;
  }
  return count;
}
