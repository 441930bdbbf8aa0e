import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  binomialLower,
  binomialPoint,
  binomialQuantile,
  binomialUpper,
  chiSquareQuantile,
  normalQuantile,
  poissonLower,
  poissonPoint,
  poissonQuantile,
  poissonUpper,
  tQuantile,
} from '../../src/measures/distribution.ts';
import { exactBinomial } from './exact-tails.ts';

function relative(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.abs(expected);
}

const trial = fc.integer({ min: 1, max: 300 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    x: fc.integer({ min: 0, max: n }),
    permille: fc.integer({ min: 1, max: 999 }),
  }),
);

describe('binomial', () => {
  it('agrees with exact sums in both tails, down to 1e-250', () => {
    fc.assert(
      fc.property(trial, ({ n, x, permille }) => {
        const exact = { above: BigInt(permille), below: 1000n };
        const upper = exactBinomial(x, n, n, exact);
        const lower = exactBinomial(0, x, n, exact);
        const point = exactBinomial(x, x, n, exact);
        const p = permille / 1000;
        if (upper > 1e-250) expect(relative(binomialUpper(x, n, p), upper)).toBeLessThan(1e-12);
        if (lower > 1e-250) expect(relative(binomialLower(x, n, p), lower)).toBeLessThan(1e-12);
        if (point > 1e-250) expect(relative(binomialPoint(x, n, p), point)).toBeLessThan(1e-10);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [49, 263, 1e-57],
    [29, 29, 1e-66],
    [75, 162, 1e-125],
    [57, 2000, 1e-24],
    [150, 2000, 1e-110],
  ])('P(X ≥ %i) of %i at 0.5 %% is exact below %f', (x, n, bound) => {
    const exact = exactBinomial(x, n, n, { above: 1n, below: 200n });
    expect(exact).toBeLessThan(bound);
    expect(relative(binomialUpper(x, n, 0.005), exact)).toBeLessThan(1e-12);
  });

  it('has tails that add up', () => {
    fc.assert(
      fc.property(trial, ({ n, x, permille }) => {
        const p = permille / 1000;
        expect(binomialLower(x - 1, n, p) + binomialUpper(x, n, p)).toBeCloseTo(1, 12);
        expect(binomialLower(x, n, p)).toBeCloseTo(binomialUpper(n - x, n, 1 - p), 12);
      }),
    );
  });

  it.each([
    [binomialUpper(0, 5, 0.1), 1],
    [binomialUpper(-1, 5, 0.1), 1],
    [binomialUpper(6, 5, 0.1), 0],
    [binomialLower(-1, 5, 0.1), 0],
    [binomialLower(5, 5, 0.1), 1],
    [binomialLower(6, 5, 0.1), 1],
    [binomialPoint(-1, 5, 0.1), 0],
    [binomialPoint(6, 5, 0.1), 0],
    [binomialUpper(1, 5, 0), 0],
    [binomialLower(0, 5, 0), 1],
    [binomialUpper(5, 5, 1), 1],
  ])('edge %#', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('has quantiles that are the smallest count to reach a probability', () => {
    fc.assert(
      fc.property(trial, fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), ({ n, permille }, q) => {
        const p = permille / 1000;
        const x = binomialQuantile(q, n, p);
        expect(binomialLower(x, n, p)).toBeGreaterThanOrEqual(q);
        expect(binomialLower(x - 1, n, p)).toBeLessThan(q);
      }),
    );
  });

  it('has quantiles at the ends', () => {
    expect(binomialQuantile(0, 10, 0.5)).toBe(0);
    expect(binomialQuantile(0.5, 1, 0.5)).toBe(0);
    expect(binomialQuantile(1, 10, 0.5)).toBe(10);
  });
});

// From sums and integrals in 60 digits (mpmath 1.3.0).
describe('Poisson', () => {
  it.each([
    { x: 1, mean: 0.05, upper: 0.048770575499286, lower: 0.99879089572575 },
    { x: 5, mean: 15, upper: 0.999143358789225, lower: 0.00279242933270092 },
    { x: 20, mean: 3, upper: 8.31442358819117e-11, lower: 0.99999999998821 },
    { x: 400, mean: 100, upper: 7.73743011817017e-113, lower: 1 },
  ])('P(X ≥ $x) and P(X ≤ $x) at $mean', ({ x, mean, upper, lower }) => {
    expect(relative(poissonUpper(x, mean), upper)).toBeLessThan(1e-10);
    expect(relative(poissonLower(x, mean), lower)).toBeLessThan(1e-10);
  });

  it('has tails that add up, points between them, and quantiles that reach', () => {
    const mean = fc.double({ min: 0.01, max: 500, noNaN: true });
    const q = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat(600), mean, q, (x, m, share) => {
        expect(poissonLower(x - 1, m) + poissonUpper(x, m)).toBeCloseTo(1, 12);
        expect(poissonPoint(x, m)).toBeCloseTo(poissonLower(x, m) - poissonLower(x - 1, m), 12);
        const reached = poissonQuantile(share, m);
        expect(poissonLower(reached, m)).toBeGreaterThanOrEqual(share);
        expect(poissonLower(reached - 1, m)).toBeLessThan(share);
        const exact = poissonLower(x, m);
        if (exact > 1e-9 && exact < 1 - 1e-9) expect(poissonQuantile(exact, m)).toBe(x);
      }),
    );
  });

  it.each([
    [poissonLower(5, 260), 1.223264119224173e-103],
    [poissonLower(40, 400), 3.151999300945838e-118],
    [poissonUpper(90, 1.5), 1.07659617910193e-123],
  ])('keeps relative accuracy in tails of %d', (actual, expected) => {
    expect(relative(actual, expected)).toBeLessThan(1e-13);
  });

  it('keeps relative accuracy in points far from the mean', () => {
    // e^-100 100^400 / 400!, and e^-100 100^5 / 5!.
    expect(relative(poissonPoint(400, 100), 5.80948496318337e-113)).toBeLessThan(1e-9);
    expect(relative(poissonPoint(5, 100), 3.1000633133507e-36)).toBeLessThan(1e-9);
  });

  it.each([
    [poissonUpper(0, 3), 1],
    [poissonUpper(-1, 3), 1],
    [poissonLower(-1, 3), 0],
    [poissonLower(0, 3), Math.exp(-3)],
  ])('edge %#', (actual, expected) => {
    expect(actual).toBeCloseTo(expected, 14);
  });
});

describe('quantiles', () => {
  // From bisection on functions in 60 digits (mpmath 1.3.0).
  it.each([
    [normalQuantile(0.975), 1.95996398454005],
    [normalQuantile(0.999), 3.09023230616781],
    [normalQuantile(0.3), -0.524400512708041],
    [normalQuantile(1e-10), -6.36134090240406],
    [normalQuantile(1e-100), -21.2734535609653],
    [betaQuantile(0.975, 57, 1944), 0.0362077291058893],
    [chiSquareQuantile(0.001, 2), 0.00200100066716707],
    [chiSquareQuantile(0.975, 4), 11.1432867818778],
    [tQuantile(0.975, 8), 2.30600413520417],
    [tQuantile(0.975, 1), 12.7062047361747],
    [betaQuantile(1e-100, 2, 500), 2.825602933203415e-53],
    [betaQuantile(1e-100, 57, 1944), 0.0001984288308302144],
    [chiSquareQuantile(1e-100, 2), 2e-100],
    [chiSquareQuantile(1e-100, 4), 2.82842712474619e-50],
    [chiSquareQuantile(1e-100, 11), 3.684195129085495e-18],
    [tQuantile(1e-100, 1), -3.183098861837907e99],
    [tQuantile(1e-100, 8), -6974667417300.681],
    [tQuantile(1e-100, 30), -10810.64500114398],
  ])('%d', (actual, expected) => {
    expect(relative(actual, expected)).toBeLessThan(1e-13);
  });
});
