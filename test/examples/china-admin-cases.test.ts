import { describe, expect, it } from 'vitest';
import { officeFile } from '../../src/book/schema/office-file.ts';
import { qualityFile } from '../../src/book/schema/site-files.ts';
import { assembledBook, errorsOf } from './assembled-book.ts';

const book = assembledBook('examples/china-admin-cases');
const quality = book.file('quality.json', qualityFile);

const NATION = '行政';
const OUTCOMES = ['upheld', 'revoked', 'dismissed', 'withdrawn', 'compensation', 'other'];

/** What every unit reported in every year, by indicator. */
function reported(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const values = new Map<string, Map<string, number>>();
  for (const { indicator, results } of book.indicators) {
    for (const { unit, series } of results) {
      for (const { period, value } of series) {
        const key = `${unit.id} ${period}`;
        const of = values.get(key) ?? new Map<string, number>();
        if (value !== null) values.set(key, of.set(indicator.id, value));
      }
    }
  }
  return values;
}

describe('examples/china-admin-cases', () => {
  it('is read from GB18030 without an error', () => {
    expect(errorsOf(book.data)).toEqual([]);
    const drops = book.data.readings.filter(({ file }) => file.startsWith('drops/'));
    expect(drops.map(({ encoding }) => encoding)).toEqual(['gb18030', 'gb18030']);
    expect(drops.map(({ rows }) => rows.accepted)).toEqual([13, 156]);
  });

  it('has twelve types of agency below the whole country', () => {
    const nation = book.units.find(({ id }) => id === NATION);
    expect(book.file('office.json', officeFile).units).toBe(13);
    expect(nation?.children).toHaveLength(12);
  });

  it('has outcomes that add up to the cases concluded in 156 of 156', () => {
    const byType = [...reported()].filter(([key]) => !key.startsWith(`${NATION} `));
    const agree = byType.filter(
      ([, of]) => OUTCOMES.reduce((sum, id) => sum + (of.get(id) ?? 0), 0) === of.get('concluded'),
    );
    expect([agree.length, byType.length]).toEqual([156, 156]);
  });

  it('has types that add up to the published total in 104 of 104', () => {
    const checks = book.indicators.flatMap(({ reconciliation }) => reconciliation);
    expect(checks.every(({ unit }) => unit.id === NATION)).toBe(true);
    expect([checks.filter(({ agrees }) => agrees).length, checks.length]).toEqual([104, 104]);
    expect(quality.reconciliation.map(({ agrees }) => agrees)).toEqual(
      Array.from({ length: 13 }, () => true),
    );
  });

  it('has 130,964 cases concluded and 10,452 revoked in 2014, counted once', () => {
    const { year } = quality.whole;
    expect([year.from, year.to, year.handled, year.withErrors]).toEqual(['2014', '2014', 130_964, 10_452]);
    expect(year.rate).toBeCloseTo(0.0798, 4);
  });

  it('judges nothing where no standard was published', () => {
    expect(quality.whole.year.verdict).toBe('no_benchmark');
    expect(quality.units.every((unit) => unit.year.verdict === 'no_benchmark')).toBe(true);
  });

  it('keeps a blank as no value', () => {
    const tax = reported().get('税务 2014');
    expect([tax?.get('concluded'), tax?.get('compensation')]).toEqual([389, undefined]);
  });
});
