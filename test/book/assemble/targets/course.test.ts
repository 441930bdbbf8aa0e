import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, calendarOf } from '../../../../src/book/assemble/material/calendar.ts';
import { type ActualRow, factRows } from '../../../../src/book/assemble/material/fact-rows.ts';
import {
  type Course,
  type CoursePart,
  courseReader,
  ratioCourse,
  rolledUp,
} from '../../../../src/book/assemble/targets/course.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { reading, smallSettings } from '../../small-office.ts';

type Values = Readonly<Record<string, number>>;

function rowsOf(values: Values): readonly ActualRow[] {
  const records = Object.entries(values).map(([month, value]) => ({
    month,
    unit_id: 'A',
    indicator_id: 'I',
    value,
  }));
  return factRows(buildLedger([reading('drops/2026-12/a.csv', 'actuals', records)])).actuals;
}

function calendarTo(month: string): Calendar {
  const rows = factRows(buildLedger([]));
  return calendarOf(smallSettings({ year: 2026 }), { ...rows, actuals: rowsOf({ [month]: 0 }) });
}

const toJune = calendarTo('2026-06');
const course = (values: Values, how: 'monthly' | 'cumulative' | 'latest' = 'monthly') =>
  courseReader(toJune)(rowsOf(values), how);

/** Each course as that of some unit. */
function partsOf(courses: readonly (Course | null)[]): CoursePart[] {
  const name = { zh: '甲', en: 'A' };
  const unit = { id: 'A', slug: 'A', name, short: name };
  return courses.flatMap((each) => (each ? [{ unit, course: each }] : []));
}

describe('courseReader', () => {
  it('carries the year so far over a gap, up to the cut-off and no further', () => {
    const found = course({ '2026-01': 1, '2026-03': 3 });
    expect(found?.values.slice(0, 6)).toEqual([1, null, 3, null, null, null]);
    expect(found?.cumulative).toEqual([1, 1, 4, 4, 4, 4, ...Array(6).fill(null)]);
    expect(found?.last).toBe(2);
  });

  it('compares with last year only where both years have the same months', () => {
    const same = course({ '2025-01': 2, '2025-02': 3, '2026-01': 1, '2026-02': 1 });
    expect(same?.lastYear.slice(0, 2)).toEqual([2, 5]);
    const gap = course({ '2025-02': 3, '2026-01': 1, '2026-02': 1 });
    expect(gap?.lastYear.slice(0, 2)).toEqual([null, null]);
    const level = course({ '2025-02': 3, '2026-01': 1, '2026-02': 1 }, 'latest');
    expect(level?.lastYear.slice(0, 2)).toEqual([null, 3]);
  });

  it('leaves out a quarter beside its months', () => {
    expect(course({ '2026-01': 1, '2026-02': 1, '2026-Q1': 3 })?.cumulative[5]).toBe(2);
  });

  it('reads quarters where there are only quarters', () => {
    expect(course({ '2026-Q1': 3, '2026-Q2': 4 })).toMatchObject({
      periods: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
      cumulative: [3, 7, null, null],
    });
  });

  it('gives null without rows', () => {
    expect(course({})).toBeNull();
  });
});

describe('rolledUp', () => {
  const a = course({ '2026-01': 1, '2026-02': 2 });
  const b = course({ '2026-02': 10 });
  const both = partsOf([a, b]);

  it.each([
    ['sum', [1, 13]],
    ['mean', [1, 6.5]],
  ] as const)('%s over what is there', (how, expected) => {
    expect(rolledUp(both, how)?.cumulative.slice(0, 2)).toEqual(expected);
  });

  it('has no latest value of several', () => {
    expect(rolledUp(both, 'latest')).toBeNull();
    expect(rolledUp(both.slice(0, 1), 'latest')).toBe(a);
  });

  it('does not mix months and quarters', () => {
    const quarters = course({ '2026-Q1': 3 });
    expect(rolledUp([...both, ...partsOf([quarters])], 'sum')).toBeNull();
  });

  it('sums what each unit sums, whatever the gaps', () => {
    const months = ['2026-01', '2026-02', '2026-03'];
    const some = fc.array(fc.option(fc.integer({ min: 0, max: 99 })), { minLength: 3, maxLength: 3 });
    const valuesOf = (list: readonly (number | null)[]) =>
      Object.fromEntries(list.flatMap((value, i) => (value === null ? [] : [[months[i] ?? '', value]])));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (units) => {
        const courses = partsOf(units.map((list) => course(valuesOf(list))));
        const all = units.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(rolledUp(courses, 'sum')?.cumulative[5] ?? 0).toBe(all);
      }),
    );
  });
});

describe('ratioCourse', () => {
  it('divides sums, and leaves out a unit that lacks one of the two', () => {
    const top = partsOf([course({ '2026-01': 15 }), course({ '2026-01': 10 })]);
    const below = partsOf([course({ '2026-01': 20 }), course({ '2026-02': 10 })]);
    expect(ratioCourse(top, below, 100)?.values.slice(0, 2)).toEqual([75, null]);
  });
});
