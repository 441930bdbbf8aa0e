import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeingClass, ageingClass } from '../../src/measures/ageing.ts';
import { addDays } from '../../src/measures/calendar-date.ts';
import { onTimeRate } from '../../src/measures/on-time-rate.ts';
import {
  deadlineOf,
  type ItemDates,
  type ItemState,
  itemStanding,
} from '../../src/measures/supervision-item.ts';
import { workingDaysAfter } from '../../src/measures/working-days.ts';

/** `assigned due|limit|- closed|-`, with the year 2026 left out where it is that. */
function item(text: string): ItemDates {
  const full = (date: string) => (date.length === 5 ? `2026-${date}` : date);
  const [assigned = '', time = '-', closed = '-'] = text.split(' ');
  const isLimit = /^\d+$/.test(time);
  return {
    assigned: full(assigned),
    due: isLimit || time === '-' ? null : full(time),
    limit: isLimit ? Number(time) : null,
    closed: closed === '-' ? null : full(closed),
  };
}

type Case = readonly [
  what: string,
  item: string,
  state: ItemState,
  deadline: string | null,
  days: number | null,
  ageing: AgeingClass | null,
];

/** Days are those left of an open item, else those overdue. The cut-off is Saturday 31 October 2026. */
const CASES: readonly Case[] = [
  ['time left', '10-12 11-09', 'open', '2026-11-09', 6, 'later'],
  ['five working days left', '10-12 11-06', 'open', '2026-11-06', 5, 'within_5'],
  ['due on the cut-off, a Saturday, moves to Monday', '10-12 10-31', 'open', '2026-11-02', 1, 'within_5'],
  ['due the day before', '10-12 10-30', 'overdue', '2026-10-30', 0, 'over_0'],
  ['overdue by five', '10-12 10-23', 'overdue', '2026-10-23', 5, 'over_0'],
  ['overdue by six', '10-12 10-22', 'overdue', '2026-10-22', 6, 'over_5'],
  ['overdue by twenty', '08-03 09-27', 'overdue', '2026-09-28', 20, 'over_5'],
  ['overdue by more', '08-03 09-24', 'overdue', '2026-09-24', 21, 'over_20'],
  ['a limit across the holiday', '09-28 5', 'overdue', '2026-10-10', 15, 'over_5'],
  ['a limit with time left', '10-28 5', 'open', '2026-11-04', 3, 'within_5'],
  ['closed on its last day', '10-12 10-23 10-23', 'on_time', '2026-10-23', 0, null],
  ['closed on the working day a day off moved to', '10-12 10-24 10-26', 'on_time', '2026-10-26', 0, null],
  ['closed a day after', '10-12 10-23 10-26', 'late', '2026-10-23', 1, null],
  ['closed after the cut-off, so open at it', '10-12 11-09 11-03', 'open', '2026-11-09', 6, 'later'],
  ['closed after the cut-off, so overdue at it', '10-12 10-23 11-03', 'overdue', '2026-10-23', 5, 'over_0'],
  ['no time set', '10-12 -', 'open_undated', null, null, 'undated'],
  ['no time set, closed', '10-12 - 10-20', 'closed_undated', null, null, null],
  ['due in a year without holidays', '10-12 2027-01-15', 'open', null, null, 'untold'],
  ['a limit into that year', '10-30 60', 'open', null, 60, 'later'],
  ['a limit into that year that is just used up', '10-30 1', 'open', '2026-11-02', 1, 'within_5'],
  ['closed on the cut-off itself', '10-12 11-09 10-31', 'on_time', '2026-11-09', 0, null],
  ['the same, closed early', '10-12 60 10-20', 'on_time', null, 0, null],
];

describe('an item at the cut-off', () => {
  it.each(CASES)('%s', (_, text, state, deadline, days, ageing) => {
    const standing = itemStanding(item(text), '2026-10-31');
    expect([standing.state, standing.deadline]).toEqual([state, deadline]);
    expect(state === 'open' ? standing.left : standing.overdue).toBe(days);
    expect(ageingClass(standing)).toBe(ageing);
  });

  it.each([
    ['an open one', '10-12 12-30', 'overdue', 'untold'],
    ['one due in that year', '10-12 2027-01-04', 'untold', 'untold'],
    ['one with a limit into that year', '10-12 60', 'untold', 'untold'],
    ['one closed late in that year', '10-12 2027-01-04 2027-01-05', 'untold', null],
  ])('is refused in a year without holidays: %s', (_, text, state, ageing) => {
    const standing = itemStanding(item(text), '2027-01-31');
    expect([standing.state, ageingClass(standing)]).toEqual([state, ageing]);
  });

  it.each([
    ['due on the last day that is known', { due: '2027-01-01', limit: null }, '2027-01-01', 'open'],
    ['due in that year, with a limit beside it', { due: '2027-01-15', limit: 60 }, '2026-12-01', 'open'],
    [
      'closed in time, though the cut-off is in that year',
      { due: '2027-01-04', limit: null, closed: '2026-12-21' },
      '2027-01-31',
      'on_time',
    ],
    [
      'closed after the cut-off',
      { due: '2027-01-15', limit: null, closed: '2027-02-05' },
      '2026-12-31',
      'open',
    ],
    ['due before the cut-off', { due: '2027-01-01', limit: null }, '2027-01-02', 'untold'],
  ] as const)('%s', (_, time, cutoff, state) => {
    const standing = itemStanding({ assigned: '2026-10-12', closed: null, ...time }, cutoff);
    expect([standing.state, standing.left]).toEqual([state, null]);
  });

  it('is open on its last day, and closed on the day of the cut-off', () => {
    expect(itemStanding(item('10-12 10-30'), '2026-10-30')).toMatchObject({ state: 'open', left: 0 });
    expect(itemStanding(item('10-12 10-30 10-30'), '2026-10-30')).toMatchObject({
      state: 'on_time',
      isOpen: false,
    });
  });

  it('is open as long as its limit is not used up, even where its last day cannot be told', () => {
    // From 31 December 2025 to 31 December 2026 there are 248 working days.
    const limited = (limit: number) => ({ assigned: '2025-12-31', due: null, limit, closed: null });
    const year = workingDaysAfter('2025-12-31', '2026-12-31') ?? 0;
    expect(itemStanding(limited(year + 1), '2026-12-31')).toMatchObject({
      state: 'open',
      deadline: null,
      left: 1,
    });
    const spent = { ...limited(year + 1), closed: '2026-12-31' };
    expect(itemStanding(spent, '2026-12-31')).toMatchObject({ state: 'on_time', left: null, overdue: 0 });
  });

  it('goes by the due date where both are given', () => {
    expect(deadlineOf({ assigned: '2026-10-12', due: '2026-10-30', limit: 5, closed: null })).toBe(
      '2026-10-30',
    );
  });

  it('has the same time-keeping whenever it is looked at after its last day', () => {
    const day = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), day, (start, limit, worked) => {
        const assigned = addDays('2025-01-02', start);
        const dates = { assigned, due: null, limit, closed: addDays(assigned, worked) };
        const deadline = deadlineOf(dates) ?? '';
        const onTime = (cutoff: string) => itemStanding(dates, cutoff).state === 'on_time';
        expect(onTime(addDays(deadline, 1))).toBe(onTime('2026-12-31'));
      }),
    );
  });
});

describe('the on-time rate', () => {
  const states: readonly ItemState[] = [
    'on_time',
    'on_time',
    'on_time',
    'late',
    'overdue',
    'open',
    'open_undated',
    'closed_undated',
    'untold',
  ];

  it.each([
    ['left_out', 5, 3],
    ['counted', 6, 4],
  ] as const)('with undated items %s', (withoutDue, due, onTime) => {
    const rate = onTimeRate(states, withoutDue);
    expect([rate.due, rate.onTime, rate.rate]).toEqual([due, onTime, onTime / due]);
    expect(rate.interval?.[0]).toBeLessThan(rate.rate ?? 0);
    expect(rate.interval?.[1]).toBeGreaterThan(rate.rate ?? 1);
  });

  it('is a rate of one', () => {
    expect(onTimeRate(['on_time'], 'left_out').rate).toBe(1);
  });

  it('is no rate where nothing fell due', () => {
    expect(onTimeRate(['open', 'open_undated'], 'counted')).toEqual({
      due: 0,
      onTime: 0,
      rate: null,
      interval: null,
    });
  });
});
