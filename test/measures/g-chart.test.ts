import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gChart } from '../../src/measures/g-chart.ts';

const periods = (...each: (readonly [n: number, x: number])[]) => each.map(([n, x]) => ({ n, x }));

describe('gChart', () => {
  it('takes documents with errors to be spread evenly over their period', () => {
    const chart = gChart(periods([10, 1], [10, 0], [10, 2], [4, 0]));
    expect(chart?.points).toEqual([
      { period: 0, gap: 5.5, outside: null },
      { period: 2, gap: 17.5, outside: null },
      { period: 2, gap: 5, outside: null },
    ]);
    expect([chart?.mean, chart?.median, chart?.open]).toEqual([28 / 3, 5.5, 6]);
    // d̄ = 28/3: d̄ + 3√(d̄(d̄ − 1)) = 28/3 + 3√(28·25)/3 = 28/3 + √700.
    expect(chart?.upper).toBeCloseTo(28 / 3 + Math.sqrt(700), 12);
  });

  it('has the median between the two in the middle', () => {
    expect(gChart(periods([4, 1], [9, 1]))?.median).toBe((2.5 + 6.5) / 2);
  });

  it('counts every document where each is a period of its own', () => {
    const chart = gChart(periods([1, 1], [1, 0], [1, 0], [1, 1], [1, 1], [1, 0]));
    expect(chart?.points.map(({ gap }) => gap)).toEqual([1, 3, 1]);
    expect(chart?.open).toBe(1);
  });

  it('has no spread where every document has errors', () => {
    const chart = gChart(periods([1, 1], [1, 1], [1, 1], [1, 0]));
    expect([chart?.mean, chart?.upper, chart?.open, chart?.openOutside]).toEqual([1, 1, 1, false]);
    expect(chart?.points.every(({ outside }) => outside === null)).toBe(true);
  });

  it.each<[string, (readonly [number, number])[]]>([
    ['nothing', []],
    ['no error', [[100, 0]]],
    ['one error', [[100, 1]]],
    ['no documents', [[0, 0]]],
  ])('is none of %s', (_, each) => {
    expect(gChart(periods(...each))).toBeNull();
  });

  it('has a trial limit under twelve gaps', () => {
    const of = (errors: number) => gChart(periods([1000, errors]))?.trial;
    expect([of(2), of(11), of(12), of(13)]).toEqual([true, true, false, false]);
  });

  it('marks a gap longer than chance gives, the open one too', () => {
    const close = Array.from({ length: 12 }, () => [50, 1] as const);
    const chart = gChart(periods(...close, [2000, 0], [50, 1], ...close));
    expect(chart?.points.filter(({ outside }) => outside === 'above').map(({ gap }) => gap)).toEqual([2050]);
    expect(chart?.openOutside).toBe(false);
    expect(gChart(periods(...close, [2000, 0]))?.openOutside).toBe(true);
  });

  it('signals when gaps grow shorter for good', () => {
    const far = Array.from({ length: 10 }, () => [300, 1] as const);
    const near = Array.from({ length: 10 }, () => [60, 1] as const);
    const runs = gChart(periods(...far, ...near))?.runs;
    expect(runs?.signal).toBe(true);
    expect(runs?.crossings).toBeLessThan(runs?.crossingsMin ?? 0);
  });

  it('accounts for every document', () => {
    const period = fc.nat(500).chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) }));
    fc.assert(
      fc.property(fc.array(period), (given) => {
        const chart = gChart(given);
        if (chart === null) return;
        const sum = chart.points.reduce((total, { gap }) => total + gap, chart.open);
        expect(sum).toBeCloseTo(
          given.reduce((total, { n }) => total + n, 0),
          6,
        );
        expect(chart.points.every(({ gap }) => gap > 0)).toBe(true);
      }),
    );
  });
});
