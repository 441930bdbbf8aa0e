import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  CALENDAR_YEAR,
  comparePeriods,
  daysOf,
  firstMonth,
  grainOf,
  lastMonth,
  monthOfDate,
  monthsOf,
  monthsOfYear,
  patternOf,
  previousYear,
  weekOfDate,
  type YearRule,
  yearOfMonth,
} from '../../src/contract/period.ts';

const APRIL: YearRule = { yearStarts: 4, yearNamedBy: 'start' };
const JULY_BY_END: YearRule = { yearStarts: 7, yearNamedBy: 'end' };
const JANUARY_BY_END: YearRule = { yearStarts: 1, yearNamedBy: 'end' };

const someMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const someRule: fc.Arbitrary<YearRule> = fc.record({
  yearStarts: fc.integer({ min: 1, max: 12 }),
  yearNamedBy: fc.constantFrom('start' as const, 'end' as const),
});

const someYear = fc.integer({ min: 1900, max: 2200 });

describe('grainOf', () => {
  it.each([
    ['2026-10', 'month'],
    ['2026-Q3', 'quarter'],
    ['2026-H2', 'half'],
    ['2026', 'year'],
    ['2026-W43', 'week'],
    // 2026 begins on a Thursday and so has 53 ISO weeks; 2025 and 2027 have 52.
    ['2026-W53', 'week'],
    ['2025-W53', null],
    ['2027-W53', null],
    ['2026-W00', null],
    ['2026-W54', null],
    ['2026-13', null],
    ['2026-00', null],
    ['2026-1', null],
    ['2026-Q5', null],
    ['2026-H3', null],
    ['26', null],
    ['2026-10 ', null],
    ['', null],
  ])('%j is %s', (text, grain) => {
    expect(grainOf(text)).toBe(grain);
  });
});

describe('patternOf', () => {
  it('admits the grains asked for and no others', () => {
    const pattern = patternOf(['quarter', 'year']);
    expect(['2026-Q3', '2026', '2026-10', '2026-H1', 'x2026'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-10', 0, '2026-10'],
    ['2026-10', 3, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-06', -18, '2024-12'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(someMonth, fc.integer({ min: -1200, max: 1200 }), (month, count) => {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });

  it.each(['2026', '2026-Q3', '2026-13', ''])('refuses %j, which is no month', (text) => {
    expect(() => addMonths(text, 1)).toThrow(RangeError);
  });
});

describe('months of a period', () => {
  it.each([
    ['2026-10', CALENDAR_YEAR, '2026-10', '2026-10'],
    ['2026-Q3', CALENDAR_YEAR, '2026-07', '2026-09'],
    ['2026-H2', CALENDAR_YEAR, '2026-07', '2026-12'],
    ['2026', CALENDAR_YEAR, '2026-01', '2026-12'],
    ['2026', JANUARY_BY_END, '2026-01', '2026-12'],
    ['2026-Q1', APRIL, '2026-04', '2026-06'],
    ['2026-Q4', APRIL, '2027-01', '2027-03'],
    ['2026-H2', APRIL, '2026-10', '2027-03'],
    ['2026', APRIL, '2026-04', '2027-03'],
    ['2026-10', APRIL, '2026-10', '2026-10'],
    ['2023', JULY_BY_END, '2022-07', '2023-06'],
    ['2023-Q1', JULY_BY_END, '2022-07', '2022-09'],
    ['2023-Q3', JULY_BY_END, '2023-01', '2023-03'],
    // A week belongs to the month of its Thursday.
    ['2026-W01', CALENDAR_YEAR, '2026-01', '2026-01'],
    ['2026-W53', CALENDAR_YEAR, '2026-12', '2026-12'],
    ['2025-W01', CALENDAR_YEAR, '2025-01', '2025-01'],
    ['2026-W14', CALENDAR_YEAR, '2026-04', '2026-04'],
    ['2026-W18', CALENDAR_YEAR, '2026-04', '2026-04'],
    ['2026-W14', APRIL, '2026-04', '2026-04'],
  ] as const)('%s under %o runs from %s to %s', (period, rule, first, last) => {
    expect([firstMonth(period, rule), lastMonth(period, rule)]).toEqual([first, last]);
  });

  it.each([
    ['2026-Q1', APRIL, ['2026-04', '2026-05', '2026-06']],
    ['2026-10', APRIL, ['2026-10']],
    ['2026-W43', CALENDAR_YEAR, ['2026-10']],
  ] as const)('%s under %o', (period, rule, months) => {
    expect(monthsOf(period, rule)).toEqual(months);
  });

  it('quarters and halves part the year without gap or overlap', () => {
    fc.assert(
      fc.property(someYear, someRule, (year, rule) => {
        const months = monthsOfYear(year, rule);
        expect(months).toHaveLength(12);
        expect([1, 2, 3, 4].flatMap((quarter) => monthsOf(`${year}-Q${quarter}`, rule))).toEqual(months);
        expect([1, 2].flatMap((half) => monthsOf(`${year}-H${half}`, rule))).toEqual(months);
        expect(monthsOf(String(year), rule)).toEqual(months);
      }),
    );
  });

  it.each(['2026-W54', '2025-W53', '10/2026', ''])('refuses %j, which is no period', (text) => {
    expect(() => monthsOf(text, CALENDAR_YEAR)).toThrow(RangeError);
  });
});

describe('yearOfMonth', () => {
  it.each([
    ['2026-01', CALENDAR_YEAR, 2026],
    ['2026-12', JANUARY_BY_END, 2026],
    ['2026-03', APRIL, 2025],
    ['2026-04', APRIL, 2026],
    ['2022-06', JULY_BY_END, 2022],
    ['2022-07', JULY_BY_END, 2023],
    ['2023-06', JULY_BY_END, 2023],
  ] as const)('%s under %o is in %i', (month, rule, year) => {
    expect(yearOfMonth(month, rule)).toBe(year);
  });

  it('is the year whose months hold it', () => {
    fc.assert(
      fc.property(someMonth, someRule, (month, rule) => {
        expect(monthsOfYear(yearOfMonth(month, rule), rule)).toContain(month);
      }),
    );
  });
});

describe('previousYear', () => {
  it.each([
    ['2026-10', '2025-10'],
    ['2026-Q3', '2025-Q3'],
    ['2026-H1', '2025-H1'],
    ['2026', '2025'],
    ['2026-W43', '2025-W43'],
    ['2026-W53', null],
  ])('of %s is %s', (period, earlier) => {
    expect(previousYear(period)).toBe(earlier);
  });
});

describe('comparePeriods', () => {
  it('orders by end, then by start, whatever the grain', () => {
    const shuffled = ['2026-12', '2027-01', '2026', '2026-Q4', '2026-H2', '2026-11', '2026-W53', '2026-W52'];
    expect(shuffled.toSorted((a, b) => comparePeriods(a, b))).toEqual([
      '2026-11',
      '2026-W52',
      '2026',
      '2026-H2',
      '2026-Q4',
      '2026-12',
      '2026-W53',
      '2027-01',
    ]);
  });

  it('places quarters by the office’s own year', () => {
    expect(comparePeriods('2026-Q4', '2026-12')).toBeLessThan(0);
    expect(comparePeriods('2026-Q4', '2026-12', APRIL)).toBeGreaterThan(0);
  });

  it('agrees with the text order of months', () => {
    fc.assert(
      fc.property(someMonth, someMonth, someRule, (a, b, rule) => {
        expect(Math.sign(comparePeriods(a, b, rule))).toBe(Number(a > b) - Number(a < b));
      }),
    );
  });
});

describe('the week and the month of a day', () => {
  it.each([
    ['2026-10-31', '2026-W44', '2026-10'],
    ['2026-01-01', '2026-W01', '2026-01'],
    // Monday to Wednesday before the first Thursday of 2026 belong to its first week.
    ['2025-12-29', '2026-W01', '2025-12'],
    ['2025-12-28', '2025-W52', '2025-12'],
    ['2027-01-03', '2026-W53', '2027-01'],
    ['2027-01-04', '2027-W01', '2027-01'],
  ])('%s lies in %s and %s', (date, week, month) => {
    expect([weekOfDate(date), monthOfDate(date)]).toEqual([week, month]);
  });

  it('hold the day', () => {
    const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const date = at.toISOString().slice(0, 10);
        for (const period of [weekOfDate(date), monthOfDate(date)]) {
          const [first, last] = daysOf(period, CALENDAR_YEAR);
          expect(first <= date && date <= last).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['2026-W44', '2026-10-26', '2026-11-01'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect(daysOf(period, CALENDAR_YEAR)).toEqual([first, last]);
  });
});
