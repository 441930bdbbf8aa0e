import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, publishedArrangements } from '../../scripts/calendar/published-arrangements.ts';
import { addDays, isWeekend } from '../../src/measures/calendar-date.ts';
import { WORKING_CALENDAR } from '../../src/measures/working-calendar.ts';
import { isWorkingDay } from '../../src/measures/working-days.ts';

/** Whether tyme4ts takes a date for a working day. */
function worksByTyme(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return LegalHoliday.fromYmd(year, month, day)?.isWork() ?? !isWeekend(date);
}

describe('the table of working days', () => {
  const years = Object.keys(WORKING_CALENDAR);

  it('is what the script writes', () => {
    expect(WORKING_CALENDAR).toEqual(publishedArrangements());
  });

  it('has every year from its first on', () => {
    expect(years).toEqual(years.map((_, at) => String(FIRST_YEAR + at)));
    expect(years).toContain('2026');
  });

  it.each(years)('agrees with the other calendar on every day of %s', (year) => {
    const differing: string[] = [];
    for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1)) {
      if (isWorkingDay(date) !== worksByTyme(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
  });
});
