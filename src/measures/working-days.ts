import { addDays, isWeekend } from './calendar-date.ts';
import { WORKING_CALENDAR } from './working-calendar.ts';

/** Whether a day `02-17` lies in one of a year's runs of days. */
function isIn(runs: readonly string[], day: string): boolean {
  return runs.some((run) => {
    const [first = '', last = first] = run.split('/');
    return first <= day && day <= last;
  });
}

/**
 * Whether a date is a working day: neither weekend nor holiday, or a weekend day worked instead. `null` in a year without
 * a published arrangement: that is refused, not guessed.
 */
export function isWorkingDay(date: string): boolean | null {
  const year = WORKING_CALENDAR[date.slice(0, 4)];
  if (year === undefined) return null;
  const day = date.slice(5);
  return isIn(year.worked, day) || !(isIn(year.off, day) || isWeekend(date));
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
