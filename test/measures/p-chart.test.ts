import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountPoint } from '../../src/measures/attribute-chart.ts';
import { pChart } from '../../src/measures/p-chart.ts';
import { uChart } from '../../src/measures/u-chart.ts';

/** Twelve months of 100 documents with the given numbers of errors. */
function months(...errors: number[]): CountPoint[] {
  return errors.map((x) => ({ x, n: 100 }));
}

const CALM = months(5, 6, 4, 5, 6, 4, 5, 6, 4, 5, 6, 4);
const WILD = months(1, 12, 1, 12, 1, 12, 1, 12, 1, 12, 1, 12);

describe('pChart', () => {
  it('has none without documents', () => {
    expect(pChart([], { laney: 'auto' })).toBeNull();
    expect(pChart([{ x: 0, n: 0 }], { laney: 'auto' })).toBeNull();
  });

  it('leaves out months without documents', () => {
    const chart = pChart([{ x: 0, n: 0 }, ...CALM], { laney: 'auto' });
    expect(chart?.points[0]).toEqual({
      rate: null,
      sigma: null,
      z: null,
      plotted: false,
      believed: false,
      lower: null,
      upper: null,
      lowerWarning: null,
      upperWarning: null,
      outside: null,
    });
    expect(chart?.centre).toBeCloseTo(0.05, 12);
    expect(chart?.sigmaZ).toBeCloseTo(pChart(CALM, { laney: 'auto' })?.sigmaZ ?? Number.NaN, 12);
  });

  it.each([
    { points: CALM, laney: 'auto', kind: 'p', reason: 'chance' },
    { points: WILD, laney: 'auto', kind: 'p_prime', reason: 'overdispersed' },
    { points: WILD.slice(1), laney: 'auto', kind: 'p', reason: 'few_points' },
    { points: WILD.slice(0, 1), laney: 'auto', kind: 'p', reason: 'few_points' },
    { points: WILD, laney: 'never', kind: 'p', reason: 'asked' },
    { points: CALM, laney: 'always', kind: 'p_prime', reason: 'asked' },
  ] as const)('$laney gives $kind: $reason', ({ points, laney, kind, reason }) => {
    expect(pChart(points, { laney })).toMatchObject({ kind, reason });
  });

  it('widens from σ_z = 1.2', () => {
    // σ of 100 documents at p̄ = 0.5 is 0.05, so a swing of d documents is d/5 in z and σ_z is d/5/1.128.
    const swing = (d: number) =>
      months(...Array.from({ length: 12 }, (_, i) => 50 + (i % 2 === 0 ? d : -d) / 2));
    expect(pChart(swing(6.7), { laney: 'auto' })).toMatchObject({ kind: 'p' });
    expect(pChart(swing(6.77), { laney: 'auto' })).toMatchObject({ kind: 'p_prime' });
  });

  it('never narrows limits below those of chance unless told to', () => {
    const bare = pChart(CALM, { laney: 'never' });
    const floored = pChart(CALM, { laney: 'always' });
    const narrowed = pChart(CALM, { laney: 'always', floor: 'none' });
    expect(bare?.sigmaZ).toBeLessThan(1);
    expect(floored?.points[0]?.upper).toBe(bare?.points[0]?.upper);
    expect(narrowed?.points[0]?.upper).toBeLessThan(bare?.points[0]?.upper ?? 0);
  });

  it.each([
    { n: 99, plotted: false, believed: false },
    { n: 100, plotted: true, believed: false },
    { n: 399, plotted: true, believed: false },
    { n: 400, plotted: true, believed: true },
  ])('a month of $n documents at 1 %', ({ n, ...expected }) => {
    const rest = Array.from({ length: 12 }, () => ({ x: 100, n: 10_000 }));
    const chart = pChart([...rest, { x: n / 100, n }], { laney: 'never' });
    expect(chart?.points.at(-1)).toMatchObject(expected);
  });

  it('judges no point that it does not plot', () => {
    const rest = Array.from({ length: 12 }, () => ({ x: 100, n: 10_000 }));
    const points = pChart([...rest, { x: 9, n: 10 }, { x: 30, n: 101 }], { laney: 'never' })?.points;
    expect(points?.at(-2)).toMatchObject({ rate: 0.9, plotted: false, outside: null });
    expect(points?.at(-1)).toMatchObject({ plotted: true, outside: 'above' });
  });

  it('is on trial under 12 points', () => {
    expect(pChart(CALM, { laney: 'auto' })?.trial).toBe(false);
    expect(pChart(CALM.slice(1), { laney: 'auto' })?.trial).toBe(true);
  });

  it('plots nothing where nothing ever went wrong', () => {
    const chart = pChart(months(0, 0, 0), { laney: 'auto' });
    expect(chart).toMatchObject({ centre: 0, sigmaZ: null, kind: 'p' });
    expect(chart?.points.every(({ plotted, z }) => !plotted && z === null)).toBe(true);
  });

  it('finds points on both sides', () => {
    const points = pChart(months(50, 50, 80, 50, 20, 50), { laney: 'never' })?.points;
    expect(points?.map(({ outside }) => outside)).toEqual([null, null, 'above', null, 'below', null]);
  });

  it('does not call a point outside that lies on a truncated limit', () => {
    const all = pChart(months(100, 98, 100, 98), { laney: 'never' })?.points;
    expect(all?.[0]).toMatchObject({ rate: 1, upper: 1, outside: null });
    const none = pChart(months(0, 2, 0, 2), { laney: 'never' })?.points;
    expect(none?.[0]).toMatchObject({ rate: 0, lower: 0, outside: null });
  });

  it('counts months of a single document', () => {
    const chart = pChart([...Array(4).fill({ x: 1, n: 1 }), { x: 0, n: 4 }], { laney: 'never' });
    expect(chart).toMatchObject({ centre: 0.5 });
  });

  it('keeps limits inside 0 to 1 and around the centre', () => {
    const point = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const chart = pChart(points, { laney: 'auto' });
        for (const { lower, upper, lowerWarning, upperWarning } of chart?.points ?? []) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(lowerWarning ?? Number.NaN);
          expect(upper).toBeGreaterThanOrEqual(upperWarning ?? Number.NaN);
          expect(lowerWarning).toBeLessThanOrEqual(chart?.centre ?? Number.NaN);
          expect(upperWarning).toBeGreaterThanOrEqual(chart?.centre ?? Number.NaN);
        }
      }),
    );
  });
});

describe('uChart', () => {
  it('counts instances, of which a document may hold several', () => {
    const chart = uChart(months(150, 250, 200), { laney: 'never' });
    expect(chart).toMatchObject({ kind: 'u', centre: 2 });
    expect(chart?.points[0]?.sigma).toBeCloseTo(Math.sqrt(2 / 100), 14);
    expect(chart?.points[0]?.upper).toBeCloseTo(2 + 3 * Math.sqrt(2 / 100), 14);
  });
  it('takes an exposure of less than one', () => {
    expect(uChart([{ x: 3, n: 0.5 }], { laney: 'never' })?.centre).toBe(6);
  });
  it('has none without exposure', () => {
    expect(uChart([], { laney: 'auto' })).toBeNull();
  });
  it('widens like the p chart', () => {
    expect(uChart(WILD, { laney: 'auto' })).toMatchObject({ kind: 'u_prime', reason: 'overdispersed' });
  });
});
