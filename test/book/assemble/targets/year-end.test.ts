import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../../src/book/assemble-book.ts';
import type { IndicatorFile } from '../../../../src/book/schema/site-files.ts';
import type { TargetResult, Unprojected, YearEnd } from '../../../../src/book/schema/target-result.ts';
import type { TracesFile } from '../../../../src/book/schema/traces-file.ts';
import type { AnyRecord } from '../../../../src/contract/table.ts';
import { runRate } from '../../../../src/measures/run-rate.ts';
import { projectByShare, shareSpread } from '../../../../src/measures/share-of-year.ts';
import { reading, smallInput } from '../../small-office.ts';
import { faultsOfTraces } from '../../trace/audited.ts';

type Year = readonly (number | null)[];

interface Case {
  readonly indicator?: AnyRecord;
  readonly target?: AnyRecord;
  readonly unit?: AnyRecord;
  readonly plans?: readonly AnyRecord[];
  /** What A and B brought month by month, by year. */
  readonly A: Readonly<Record<number, Year>>;
  readonly B?: Readonly<Record<number, Year>>;
  /** What A brought quarter by quarter of 2026. */
  readonly quarters?: readonly number[];
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

function rowsOf(unit_id: string, years: Readonly<Record<number, Year>>, cumulative: boolean): AnyRecord[] {
  return Object.entries(years).flatMap(([year, values]) => {
    let sum = 0;
    return values.flatMap((value, i) => {
      if (value === null) return [];
      sum += value;
      return [{ month: `${year}-${MONTHS[i]}`, unit_id, indicator_id: 'I', value: cumulative ? sum : value }];
    });
  });
}

function bookOf({ indicator = {}, target = {}, unit = {}, plans = [], A, B = {}, quarters = [] }: Case) {
  const cumulative = indicator.reading === 'cumulative';
  return assembleBook(
    smallInput({ year: 2026 }, [
      reading('registers/u.csv', 'units', [
        { unit_id: 'H', name: 'H', kind: 'x' },
        { unit_id: 'A', name: 'A', kind: 'x', parent: 'H' },
        { unit_id: 'B', name: 'B', kind: 'x', parent: 'H', ...unit },
      ]),
      reading('registers/i.csv', 'indicators', [
        {
          indicator_id: 'I',
          name: 'I',
          direction: 'higher',
          reading: 'monthly',
          rollup: 'sum',
          ...indicator,
        },
      ]),
      reading('registers/t.csv', 'targets', [
        { year: 2026, unit_id: 'A', indicator_id: 'I', target: 120, ...target },
      ]),
      reading('registers/p.csv', 'plans', plans),
      reading('drops/2026-12/a.csv', 'actuals', [
        ...rowsOf('A', A, cumulative),
        ...rowsOf('B', B, cumulative),
        ...quarters.map((value, i) => ({
          month: `2026-Q${i + 1}`,
          unit_id: 'A',
          indicator_id: 'I',
          value,
        })),
      ]),
    ]),
  );
}

function resultOf(given: Case, unit: string): TargetResult | null | undefined {
  const file = bookOf(given).get('targets/I.json') as IndicatorFile;
  return unit === '*' ? file.whole : file.results.find((result) => result.unit.id === unit);
}

function endOf(given: Case, unit: string): YearEnd | null | undefined {
  return resultOf(given, unit)?.yearEnd;
}

const NOW = [8, 12, 9, 11];
const EVEN = Array<number>(12).fill(10);
const EARLY = [20, 20, 20, 20, 5, 5, 5, 5, 5, 5, 5, 5];
const LATE = [5, 5, 5, 5, 5, 5, 5, 5, 20, 20, 20, 20];

describe('a projection of the year', () => {
  it.each(['monthly', 'cumulative'])('goes on as the months so far, read as %s', (how) => {
    const end = endOf({ indicator: { reading: how }, A: { 2026: NOW } }, 'A');
    const rate = runRate(NOW);
    expect(end).toMatchObject({ method: 'run_rate', total: 120, months: 4, years: 0, completion: 1 });
    expect(end?.low).toBeCloseTo(Math.max(40, rate?.interval?.[0] ?? 0), 9);
    expect(end?.high).toBeCloseTo(rate?.interval?.[1] ?? 0, 9);
    expect(end?.outlook).toBe('open');
  });

  it('with one earlier year still goes on as the months so far', () => {
    expect(endOf({ A: { 2025: EVEN, 2026: NOW } }, 'A')?.method).toBe('run_rate');
  });

  it('with two earlier years goes by their shares, and by the spread of all units', () => {
    const years = [EARLY, LATE];
    const end = endOf({ A: { 2024: EARLY, 2025: LATE, 2026: NOW }, B: { 2024: EVEN, 2025: EVEN } }, 'A');
    const spread = shareSpread([years, [EVEN, EVEN]], 4);
    const expected = projectByShare(NOW, years, spread);
    expect(spread?.freedom).toBe(2);
    expect(end).toMatchObject({ method: 'share_of_year', total: expected?.total, years: 2 });
    expect(end?.high).toBeCloseTo(expected?.interval?.[1] ?? 0, 9);
    expect(end?.low).toBeGreaterThanOrEqual(40);
  });

  it('of a whole goes by the one unit that reports', () => {
    expect(endOf({ A: { 2026: NOW } }, '*')?.total).toBe(120);
    expect(endOf({ A: { 2026: NOW } }, 'H')?.total).toBe(120);
    const file = bookOf({ A: { 2026: NOW } }).get('traces/H.json') as TracesFile;
    expect(file.traces.map(({ id }) => id)).toContain('year-end-I');
    expect(faultsOfTraces(file)).toEqual([]);
  });

  it('of several units rests on months in which all reported', () => {
    expect(endOf({ A: { 2026: NOW }, B: { 2026: [1, 1, 1, 1] } }, '*')?.total).toBeCloseTo(132, 9);
    const gap = resultOf({ A: { 2026: NOW }, B: { 2026: [1, null, 1, 1] } }, '*');
    expect(gap).toMatchObject({ yearEnd: null, unprojected: 'gap' });
  });

  it('of several units passes over one that was not there yet', () => {
    const B = { 2026: [null, null, 1, 1] };
    expect(endOf({ A: { 2026: NOW }, B, unit: { from: '2026-03' } }, '*')?.total).toBeCloseTo(126, 9);
    expect(endOf({ A: { 2026: NOW }, B, unit: { from: '2026-03' } }, 'B')).toBeNull();
  });

  it.each<[string, Unprojected, Case]>([
    ['a month is missing', 'gap', { A: { 2026: [8, null, 9, 11] } }],
    ['there is one month only', 'one_month', { A: { 2026: [8] } }],
    ['the year is over', 'year_over', { A: { 2026: EVEN } }],
    ['the reading is a level', 'not_added', { indicator: { reading: 'latest' }, A: { 2026: NOW } }],
    ['milestones end by themselves', 'closed', { indicator: { direction: 'milestone' }, A: { 2026: NOW } }],
    ['a quarter is reported', 'not_monthly', { quarters: [10, 12], A: {} }],
    ['the date is reached', 'due', { target: { due: '2026-04-30' }, A: { 2026: NOW } }],
    [
      'the plan asks for no more',
      'due',
      { plans: [{ month: '2026-04', unit_id: 'A', indicator_id: 'I', planned: 120 }], A: { 2026: NOW } },
    ],
  ])('is none where %s, and the result says so: %s', (_, unprojected, given) => {
    expect(resultOf(given, 'A')).toMatchObject({ yearEnd: null, unprojected });
    expect(resultOf(given, '*')).toMatchObject({ yearEnd: null, unprojected });
  });

  it('gives no reason where there is one, or no value', () => {
    expect(resultOf({ A: { 2026: NOW } }, 'A')?.unprojected).toBeNull();
    expect(resultOf({ A: {} }, 'A')).toMatchObject({ yearEnd: null, unprojected: null });
  });

  it.each<[string, AnyRecord, AnyRecord, string | null]>([
    ['all of it meets the target', {}, { target: 60 }, 'met'],
    ['all of it misses the target', {}, { target: 900 }, 'not_met'],
    ['the target lies inside', {}, { target: 120 }, 'open'],
    ['less is better and all is within', { direction: 'lower' }, { target: 900 }, 'met'],
    ['less is better and all is above', { direction: 'lower' }, { target: 60 }, 'not_met'],
    ['less is better and it cannot be told', { direction: 'lower' }, { target: 120 }, 'open'],
    ['nothing is judged', { direction: 'monitor' }, { target: 120 }, null],
  ])('%s', (_, indicator, target, outlook) => {
    expect(endOf({ indicator, target, A: { 2026: NOW } }, 'A')?.outlook).toBe(outlook);
  });

  it.each<[string, Case]>([
    ['as the months so far', { A: { 2026: NOW } }],
    ['by earlier years', { A: { 2024: EARLY, 2025: LATE, 2026: NOW }, B: { 2024: EVEN, 2025: EVEN } }],
    ['with a month below zero', { indicator: { direction: 'lower' }, A: { 2026: [8, -2, 9, 11] } }],
  ])('comes out again from its trace: %s', (_, given) => {
    const file = bookOf(given).get('traces/A.json') as TracesFile;
    expect(file.traces.map(({ id }) => id)).toContain('year-end-I');
    expect(faultsOfTraces(file)).toEqual([]);
  });
});
