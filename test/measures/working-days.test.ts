import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/measures/calendar-date.ts';
import { deadlineInDays, deadlineInMonths, deadlineInWorkingDays } from '../../src/measures/deadline.ts';
import { isWorkingDay, workingDayFrom, workingDaysAfter } from '../../src/measures/working-days.ts';

const date = fc.integer({ min: 0, max: 700 }).map((day) => addDays('2024-01-01', day));

describe('working days', () => {
  it.each([
    ['a Monday', '2026-11-02', true],
    ['a Saturday', '2026-10-31', false],
    ['a holiday on a Monday', '2026-10-05', false],
    ['a Saturday worked instead', '2026-10-10', true],
    ['a day before the table', '2013-12-31', null],
    ['a day after the table', '2027-10-01', null],
  ])('%s', (_, day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  it.each([
    ['2026-10-01', '2026-10-08'],
    ['2026-10-08', '2026-10-08'],
    ['2026-10-10', '2026-10-10'],
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', null],
  ])('the first working day from %s is %s', (from, day) => {
    expect(workingDayFrom(from)).toBe(day);
  });

  it.each([
    ['2026-10-30', '2026-10-30', 0],
    ['2026-10-30', '2026-10-29', 0],
    ['2026-10-30', '2026-11-01', 0],
    ['2026-10-30', '2026-11-02', 1],
    ['2026-12-30', '2026-12-31', 1],
    ['2026-12-30', '2027-01-01', null],
  ])('from %s to %s are %s', (from, to, count) => {
    expect(workingDaysAfter(from, to)).toBe(count);
  });

  it('is as many working days away as the limit says, and ends on one', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 200 }), (start, limit) => {
        const last = deadlineInWorkingDays(start, limit) ?? '';
        expect(workingDaysAfter(start, last)).toBe(limit);
        expect(isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('never ends a period of days or months before its last day, nor on a day off', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 11 }), (start, count) => {
        const [inDays, inMonths] = [deadlineInDays(start, count), deadlineInMonths(start, count)];
        for (const last of [inDays, inMonths]) expect(isWorkingDay(last ?? '')).toBe(true);
        expect((inDays ?? '') >= addDays(start, count)).toBe(true);
      }),
    );
  });

  it.each([
    ['working days', () => deadlineInWorkingDays('2026-12-31', 1)],
    ['days', () => deadlineInDays('2026-12-31', 1)],
    ['months', () => deadlineInMonths('2026-12-31', 1)],
  ])('is refused where no arrangement is published: %s', (_, deadline) => {
    expect(deadline()).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN])('%d is no number of working days', (count) => {
    expect(() => deadlineInWorkingDays('2026-01-05', count)).toThrow(RangeError);
  });
});
