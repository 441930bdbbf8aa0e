import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../../src/book/assemble/material/calendar.ts';
import { chartCounts } from '../../../../src/book/assemble/quality/chart-counts.ts';
import { type ChartSetting, controlChart } from '../../../../src/book/assemble/quality/control-chart.ts';
import type { Counts } from '../../../../src/book/assemble/quality/document-counts.ts';
import { gapChart } from '../../../../src/book/assemble/quality/gap-chart.ts';
import { addMonths } from '../../../../src/contract/period.ts';

const calendar: Calendar = {
  year: 2026,
  months: [],
  cutoff: null,
  cutoffMonth: null,
  yearStarts: 1,
  yearNamedBy: 'start',
};
const setting: ChartSetting = {
  things: {
    words: 'documents',
    items: { zh: '公文', en: 'documents' },
    errors: { zh: '差错', en: 'errors' },
  },
  calendar,
  decisions: [],
};
const decision = { month: '2026-01', cause: { zh: '启用校对系统', en: 'proofreading' }, by: '办公室' };

/** Months from January 2025 on. */
function course(months: readonly (readonly [n: number, x: number])[]): Counts {
  return new Map(
    months.map(([handled, withErrors], i) => {
      const period = addMonths('2025-01', i);
      return [period, { period, handled, withErrors, rows: [] }];
    }),
  );
}

const every = (count: number, n: number, errors: readonly number[]) =>
  Array.from({ length: count }, (_, i) => [n, errors[i % errors.length] ?? 0] as const);

describe('controlChart', () => {
  it('adds months up to quarters where a usual month expects less than one error', () => {
    const chart = controlChart(course(every(14, 100, [1, 0, 0])), setting);
    expect(chart).toMatchObject({ pooled: true, until: '2026-02' });
    expect(chart?.points.map(({ period, n, x }) => [period, n, x])).toEqual([
      ['2025-Q1', 300, 1],
      ['2025-Q2', 300, 1],
      ['2025-Q3', 300, 1],
      ['2025-Q4', 300, 1],
      ['2026-Q1', 200, 1],
    ]);
  });

  it.each([
    ['expects one error', every(12, 200, [1])],
    ['never has one', every(12, 10, [0])],
  ])('leaves months alone where a usual month %s', (_, months) => {
    expect(controlChart(course(months), setting)).toMatchObject({ pooled: false, points: { length: 12 } });
  });

  it('gives the limits of chance beside the widened ones', () => {
    const chart = controlChart(course(every(14, 2000, [4, 40])), setting);
    expect(chart).toMatchObject({ kind: 'p_prime', otherKind: 'p' });
    for (const { upper, otherUpper } of chart?.points ?? []) expect(otherUpper).toBeLessThan(upper ?? 0);
  });

  it('gives the widened limits beside those of chance where there are too few points to choose them', () => {
    const chart = controlChart(course(every(8, 2000, [4, 40])), setting);
    expect(chart).toMatchObject({ kind: 'p', otherKind: 'p_prime' });
    for (const { upper, otherUpper } of chart?.points ?? []) expect(otherUpper).toBeGreaterThan(upper ?? 1);
  });

  it('gives one pair of limits where points spread by chance', () => {
    const chart = controlChart(course(every(14, 2000, [10, 11, 9])), setting);
    expect(chart).toMatchObject({ kind: 'p', otherKind: null });
    expect(chart?.points.every(({ otherUpper }) => otherUpper === null)).toBe(true);
  });

  it('computes limits anew from a decision on and keeps the earlier ones', () => {
    const months = [...every(12, 2000, [20, 21, 19]), ...every(4, 2000, [10, 11])];
    const plain = controlChart(course(months.slice(0, 12)), setting);
    const chart = controlChart(course(months), { ...setting, decisions: [decision] });
    expect(chart?.segments).toMatchObject([
      { from: '2025-01', points: 12, centre: 0.01, decision: null },
      { from: '2026-01', points: 4, centre: 0.00525, decision },
    ]);
    expect(chart?.points.slice(0, 12)).toEqual(plain?.points);
    expect(chart).toMatchObject({ centre: 0.00525, trial: true, signal: false, runs: { usable: 4 } });
    expect(chart?.sentence.zh).toContain('启用校对系统');
  });

  it.each([
    ['before all', '2024-01'],
    ['after all', '2027-01'],
  ])('passes over a decision %s months counted', (_, month) => {
    const chart = controlChart(course(every(12, 2000, [20])), {
      ...setting,
      decisions: [{ ...decision, month }],
    });
    expect(chart?.segments).toHaveLength(1);
  });
});

describe('gapChart', () => {
  const rare = every(22, 40, [0, 0, 0, 0, 0, 0, 0, 1]);

  it('stands in the place of a control chart where even a usual quarter expects less than one error', () => {
    const counts = course(rare);
    expect(chartCounts(counts, calendar)).toMatchObject({ pooled: true, sparse: true });
    // Errors in the 8th and 16th months, each in its middle: 7 × 40 + 20½ and 8 × 40.
    const gaps = gapChart(counts, setting);
    expect(gaps?.points.map(({ period, gap }) => [period, gap])).toEqual([
      ['2025-08', 300.5],
      ['2026-04', 320],
    ]);
    expect(gaps).toMatchObject({ open: 259.5, until: '2026-10', trial: true, signal: false });
  });

  it('is none where a control chart serves, by the month or by the quarter', () => {
    expect(gapChart(course(every(14, 2000, [10])), setting)).toBeNull();
    expect(gapChart(course(every(14, 100, [1, 0, 0])), setting)).toBeNull();
  });

  it('is none of a single error, nor of none', () => {
    const one = course([...every(20, 40, [0]), [40, 1]]);
    expect(chartCounts(one, calendar).sparse).toBe(true);
    expect(gapChart(one, setting)).toBeNull();
    expect(gapChart(course(every(20, 40, [0])), setting)).toBeNull();
  });

  it('counts from the latest recorded decision on', () => {
    const counts = course([...rare, ...rare]);
    const gaps = gapChart(counts, { ...setting, decisions: [{ ...decision, month: '2026-11' }] });
    expect(gaps?.points.map(({ period }) => period)).toEqual(['2027-06', '2028-02']);
    expect(gaps?.sentence.zh).toContain('2026年11月起因“启用校对系统”重新计算（办公室决定）');
  });
});
