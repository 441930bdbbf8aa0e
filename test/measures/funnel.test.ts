import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsineFunnel } from '../../src/measures/arcsine-funnel.ts';
import { binomialLower } from '../../src/measures/distribution.ts';
import { funnel } from '../../src/measures/funnel.ts';
import { exactLimits, exactRatioLimits, normalLimits } from '../../src/measures/funnel-limits.ts';
import { overdispersion } from '../../src/measures/overdispersion.ts';

describe('limits', () => {
  it('run closer around the target as units grow', () => {
    const share = fc.double({ min: 0.002, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 8, max: 400 }), (p, size) => {
        const n = Math.ceil(size / p);
        const [lower, upper] = exactLimits(p, n, 0.95);
        const [actLower, actUpper] = exactLimits(p, n, 0.998);
        expect(lower).toBeLessThanOrEqual(p);
        expect(upper).toBeGreaterThanOrEqual(p);
        expect(actLower).toBeLessThanOrEqual(lower);
        expect(actUpper).toBeGreaterThanOrEqual(upper);
        const [farLower, farUpper] = exactLimits(p, n * 100, 0.95);
        expect(farUpper - farLower).toBeLessThan(upper - lower);
      }),
    );
  });

  it('split the count at which the tail is passed', () => {
    // At n = 200 and p = 0.005 the 97.5 % quantile is 3, and F(3) − F(2) holds the rest.
    const [, upper] = exactLimits(0.005, 200, 0.95);
    const part =
      (binomialLower(3, 200, 0.005) - 0.975) / (binomialLower(3, 200, 0.005) - binomialLower(2, 200, 0.005));
    expect(upper).toBeCloseTo((3 - part) / 200, 14);
  });

  it('are clipped to what a share can be', () => {
    expect(normalLimits(0.01, 0.5, 0.95)).toEqual([0, expect.closeTo(0.01 + 0.5 * 1.959963984540054, 12)]);
    expect(normalLimits(0.9, 0.5, 0.95)[1]).toBe(1);
    expect(exactLimits(0.001, 5, 0.95)[0]).toBe(0);
    expect(exactRatioLimits(0.5, 0.95)[0]).toBe(0);
  });
});

describe('overdispersion', () => {
  const units = (...z: number[]) => z.map((value) => ({ z: value, sigma: 0.1 }));

  it('has none without units', () => {
    expect(overdispersion([])).toBeNull();
  });

  it('draws in the outlying tenths', () => {
    const result = overdispersion(units(-9, -1, -1, -1, 0, 0, 1, 1, 1, 1, 9));
    expect(result).toMatchObject({ zLow: -1, zHigh: 1, tau2: 0 });
    expect(result?.phi).toBeCloseTo(9 / 11, 14);
  });

  it('is the excess of the squares over chance', () => {
    // φ = 4, weights 100 each: τ² = (8 · 4 − 7)/(800 − 80 000/800) = 25/700.
    const result = overdispersion(units(2, -2, 2, -2, 2, -2, 2, -2));
    expect(result?.phi).toBeCloseTo(4, 14);
    expect(result?.tau2).toBeCloseTo(25 / 700, 14);
  });

  it('is 0 for one unit, and never below', () => {
    // φ = 9, weights 100 and 100: τ² = (2 · 9 − 1)/(200 − 20 000/200).
    expect(overdispersion(units(3, 3))?.tau2).toBeCloseTo(17 / 100, 14);
    expect(overdispersion(units(3))?.tau2).toBe(0);
    expect(overdispersion(units(0.1, -0.1, 0.1))?.tau2).toBe(0);
  });
});

describe('funnel', () => {
  const EVEN = Array.from({ length: 10 }, (_, i) => ({ x: 4 + (i % 3), n: 1000 }));

  it.each([
    ['nothing handled', [{ x: 0, n: 0 }], undefined],
    ['no unit', [], 0.005],
    ['no error at all', [{ x: 0, n: 100 }], undefined],
    ['nothing but errors', [{ x: 9, n: 9 }], undefined],
    ['a target of 0', EVEN, 0],
  ])('has none for %s', (_, units, target) => {
    expect(funnel(units, target)).toBeNull();
  });

  it('compares with all units together, or with the target given', () => {
    expect(funnel(EVEN)?.target).toBeCloseTo(EVEN.reduce((sum, { x }) => sum + x, 0) / 10_000, 14);
    expect(funnel(EVEN, 0.005)?.target).toBe(0.005);
    const tiny = [
      { x: 1, n: 1 },
      { x: 0, n: 1 },
    ];
    expect(funnel(tiny)?.target).toBe(0.5);
  });

  it('judges by the exact limits to act, and a unit without documents not at all', () => {
    const plot = funnel([...EVEN, { x: 40, n: 1000 }, { x: 0, n: 6000 }, { x: 0, n: 0 }], 0.005);
    expect(plot?.points.map((point) => point?.outside ?? null)).toEqual([
      ...Array(10).fill(null),
      'high',
      'low',
      null,
    ]);
    expect(plot?.points.at(-1)).toBeNull();
    expect(plot?.points[10]).toMatchObject({ rate: 0.04 });
    expect(plot?.points[10]?.upperTail).toBeLessThan(1e-15);
    expect(plot?.points[11]?.lowerTail).toBeCloseTo(0.995 ** 6000, 18);
  });

  it('calls no unit bad by the wider limits that it would not by the exact ones', () => {
    const wild = [...EVEN.map(({ n }, i) => ({ x: i % 2 === 0 ? 1 : 12, n })), { x: 20, n: 1000 }];
    const plot = funnel(wild);
    expect(plot?.points.at(-1)).toMatchObject({ outside: 'high', outsideAdjusted: null });
    expect(plot?.overdispersion.phi).toBeGreaterThan(2);
  });

  it('calls no unit high for one document', () => {
    const plot = funnel([{ x: 1, n: 1 }, { x: 2, n: 2 }, ...EVEN], 0.0005);
    expect(plot?.points[0]).toMatchObject({ rate: 1, outside: null, outsideAdjusted: null });
    expect(plot?.points[1]).toMatchObject({ rate: 1, outside: 'high', outsideAdjusted: 'high' });
  });

  it('is stable from ten units on', () => {
    expect(funnel(EVEN)?.stable).toBe(true);
    expect(funnel([...EVEN.slice(1), { x: 0, n: 0 }])?.stable).toBe(false);
  });
});

describe('arcsineFunnel', () => {
  it('has none without units and stays inside 0 to 1', () => {
    expect(arcsineFunnel([], 0.01)).toBeNull();
    const plot = arcsineFunnel([{ x: 0, n: 5 }], 0.99);
    expect(plot?.limits(5, 3)[1]).toBe(1);
    expect(arcsineFunnel([{ x: 0, n: 5 }], 0.01)?.limits(5, 3)[0]).toBe(0);
  });
});
