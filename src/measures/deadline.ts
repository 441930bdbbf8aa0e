import { addDays, correspondingDay } from './calendar-date.ts';
import { isWorkingDay, workingDayFrom } from './working-days.ts';

// Deadlines by the Civil Code of the People's Republic of China: the day on which a period begins does not count (art. 201);
// a period of months ends on the corresponding day, or on the month's last (art. 202); a last day that is a day off moves to
// the next working day (art. 203), which a weekend day worked instead is not. `null` wherever a year without a published
// arrangement has a say.

/** The last day of a period of working days; `count` is a whole number from 1. */
export function deadlineInWorkingDays(start: string, count: number): string | null {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of working days: ${count}`);
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const working = isWorkingDay(day);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return day;
}

/** The last day of a period of calendar days. */
export function deadlineInDays(start: string, count: number): string | null {
  return workingDayFrom(addDays(start, count));
}

/** The last day of a period of months. */
export function deadlineInMonths(start: string, count: number): string | null {
  return workingDayFrom(correspondingDay(start, count));
}
