import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tQuantile } from '../../src/measures/distribution.ts';
import { projection } from '../../src/measures/projection.ts';
import { runRate } from '../../src/measures/run-rate.ts';
import { projectByShare, shareReached, shareSpread } from '../../src/measures/share-of-year.ts';

/** A year of twelve months of which the first three hold `part` of 100. */
function year(part: number): number[] {
  return [...Array<number>(3).fill(part / 3), ...Array<number>(9).fill((100 - part) / 9)];
}

describe('runRate', () => {
  it('goes on as before', () => {
    expect(runRate([10, 10, 10])).toEqual({ total: 120, error: 0, interval: [120, 120] });
    expect(runRate([10])).toEqual({ total: 120, error: null, interval: null });
    expect(runRate([1, 3], 4)?.total).toBe(8);
    expect(runRate([])).toBeNull();
  });

  it('has an error that grows with the months to come', () => {
    // Two of four months, s = √2: √2 · √(2 + 4/2), with t of one degree of freedom.
    const rate = runRate([1, 3], 4);
    expect(rate?.error).toBeCloseTo(Math.SQRT2 * 2, 14);
    const width = tQuantile(0.975, 1) * Math.SQRT2 * 2;
    expect(rate?.interval?.[0]).toBeCloseTo(8 - width, 10);
    expect(rate?.interval?.[1]).toBeCloseTo(8 + width, 10);
    expect(runRate([1, 3, 1, 3], 4)?.error).toBe(0);
  });
});

describe('share of the year', () => {
  it.each([
    [year(20), 3, 0.2],
    [year(0), 3, null],
    [Array<number>(12).fill(0), 3, null],
    [year(20), 12, 1],
    [[0.25, 0.25], 1, 0.5],
    [[5, -5], 1, null],
    [[-5, 10], 1, null],
  ])('of %j after %i months', (months, k, expected) => {
    const share = shareReached(months, k);
    if (expected === null) expect(share).toBeNull();
    else expect(share).toBeCloseTo(expected, 14);
  });

  it('pools its spread over units, each about its own mean', () => {
    const units = [[year(20), year(30)], [year(50), year(60), year(55)], [year(10)]];
    const spread = shareSpread(units, 3);
    const squares = (...shares: number[]) => {
      const logs = shares.map(Math.log);
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    };
    expect(spread?.freedom).toBe(3);
    expect(spread?.sd).toBeCloseTo(Math.sqrt((squares(0.2, 0.3) + squares(0.5, 0.6, 0.55)) / 3), 12);
    expect(shareSpread([[year(20), year(30)]], 3)?.freedom).toBe(1);
    expect(shareSpread([[year(20)], []], 3)).toBeNull();
    expect(shareSpread([], 3)).toBeNull();
  });

  it('projects by the geometric mean share', () => {
    const years = [year(20), year(45)];
    const spread = { sd: 0.1, freedom: 5 };
    const result = projectByShare([10, 10, 10], years, spread);
    expect(result?.share).toBeCloseTo(0.3, 14);
    expect(result?.total).toBeCloseTo(100, 10);
    const width = tQuantile(0.975, 5) * 0.1 * Math.sqrt(1.5);
    expect(result?.interval?.[0]).toBeCloseTo(100 * Math.exp(-width), 9);
    expect(result?.interval?.[1]).toBeCloseTo(100 * Math.exp(width), 9);
    const wider = projectByShare([10, 10, 10], years, spread, 0.998);
    expect(wider?.interval?.[1]).toBeGreaterThan(result?.interval?.[1] ?? 0);
    expect(projectByShare([10, 10, 10], years, null)?.interval).toBeNull();
    expect(projectByShare([0, 0, 0], years, spread)).toBeNull();
    expect(projectByShare([10], [], spread)).toBeNull();
  });

  it('is right where the year goes as the years before', () => {
    const month = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (months, k, scale) => {
          const current = months.map((value) => value * scale);
          const whole = current.reduce((sum, value) => sum + value, 0);
          const { total } = projectByShare(current.slice(0, k), [months, months], null) ?? {
            total: Number.NaN,
          };
          expect(Math.abs(total / whole - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });
});

describe('projection', () => {
  const soFar = [10, 10, 10];
  const spread = { sd: 0.1, freedom: 5 };

  it.each([
    { years: [year(20), year(45)], method: 'share_of_year', total: 100 },
    { years: [year(20)], method: 'run_rate', total: 120 },
    { years: [], method: 'run_rate', total: 120 },
    { years: [year(0), year(0)], method: 'run_rate', total: 120 },
  ])('of $years.length years by $method', ({ years, method, total }) => {
    const result = projection({ soFar, years, spread });
    expect(result?.method).toBe(method);
    expect(result?.total).toBeCloseTo(total, 10);
    expect(result?.interval?.[0]).toBeLessThanOrEqual(result?.total ?? 0);
  });

  it.each([
    { kept: [1, 30, 2], from: 33 },
    { kept: [0, 30, 2], from: 32 },
  ])('of $kept begins at what is reached', ({ kept, from }) => {
    const free = runRate(kept)?.interval;
    expect(free?.[0]).toBeLessThan(from);
    expect(projection({ soFar: kept, years: [], spread: null })?.interval).toEqual([from, free?.[1]]);
  });

  it('leaves the interval as it is where it begins higher, or where a month took something away', () => {
    expect(projection({ soFar: [10, 10, 10], years: [], spread: null })?.interval).toEqual([120, 120]);
    const losing = [-1, 30, 2];
    expect(projection({ soFar: losing, years: [], spread: null })?.interval).toEqual(
      runRate(losing)?.interval,
    );
  });

  it('has no interval after one month', () => {
    expect(projection({ soFar: [10], years: [], spread: null })?.interval).toBeNull();
  });

  it('has none without a month', () => {
    expect(projection({ soFar: [], years: [], spread: null })).toBeNull();
  });
});
