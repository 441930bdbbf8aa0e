import { describe, it } from 'vitest';
import { addDays, correspondingDay } from '../../../src/measures/calendar-date.ts';
import { deadlineInDays, deadlineInMonths, deadlineInWorkingDays } from '../../../src/measures/deadline.ts';
import { isWorkingDay, workingDaysAfter } from '../../../src/measures/working-days.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface WorkdaysFile extends VectorFile {
  expected: {
    working_days_per_month: Record<string, number>;
    day_kind: { date: string; is_workday: boolean }[];
    add_working_days: { start: string; working_days: number; due: string }[];
    add_months: {
      start: string;
      months: number;
      corresponding_day: string;
      corresponding_is_workday: boolean;
      due: string;
    }[];
    add_calendar_days: {
      start: string;
      calendar_days: number;
      last_day: string;
      last_is_workday: boolean;
      due: string;
    }[];
    elapsed_excluding_start_including_end: { from: string; to: string; working_days_elapsed: number }[];
    unknown_year: { date: string };
  };
}

describe('workdays', () => {
  const tally = tallyOf('Working days');
  const { expected } = readVector<WorkdaysFile>('workdays');

  it.each(Object.entries(expected.working_days_per_month))('%s', (month, days) => {
    const first = `${month}-01`;
    tally.close(workingDaysAfter(addDays(first, -1), addDays(correspondingDay(first, 1), -1)), days, month);
  });

  it.each(expected.day_kind)('$date', ({ date, is_workday }) => {
    tally.same(isWorkingDay(date), is_workday, date);
  });

  it.each(expected.add_working_days)('$start and $working_days working days', (each) => {
    tally.same(deadlineInWorkingDays(each.start, each.working_days), each.due, each.start);
  });

  it.each(expected.add_months)('$start and $months months', (each) => {
    tally.same(correspondingDay(each.start, each.months), each.corresponding_day, each.start);
    tally.same(isWorkingDay(each.corresponding_day), each.corresponding_is_workday, each.start);
    tally.same(deadlineInMonths(each.start, each.months), each.due, each.start);
  });

  it.each(expected.add_calendar_days)('$start and $calendar_days days', (each) => {
    tally.same(addDays(each.start, each.calendar_days), each.last_day, each.start);
    tally.same(isWorkingDay(each.last_day), each.last_is_workday, each.start);
    tally.same(deadlineInDays(each.start, each.calendar_days), each.due, each.start);
  });

  it.each(expected.elapsed_excluding_start_including_end)('$from to $to', (each) => {
    tally.close(workingDaysAfter(each.from, each.to), each.working_days_elapsed, each.from);
  });

  it('refuses a year without an arrangement', () => {
    const { date } = expected.unknown_year;
    tally.same(isWorkingDay(date), null, date);
    tally.same(deadlineInDays(date, 1), null, date);
  });
});
