import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../src/measures/fisher-exact.ts';

/** Binomial coefficients in whole numbers. */
function choose(n: number, k: number): bigint {
  let value = 1n;
  for (let i = 0; i < k; i += 1) value = (value * BigInt(n - i)) / BigInt(i + 1);
  return value;
}

/** The same test by whole numbers throughout. */
function counted(x: number, n: number, y: number, m: number): number {
  const tables = Array.from({ length: x + y + 1 }, (_, at) => at).filter((at) => at <= n && x + y - at <= m);
  const ways = (at: number) => choose(n, at) * choose(m, x + y - at);
  const seen = ways(x);
  const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n);
  const rare = sum(tables.map(ways).filter((each) => each <= seen));
  return Number((rare * 10n ** 18n) / sum(tables.map(ways))) / 1e18;
}

describe('fisherExact', () => {
  // R 4: fisher.test(matrix(c(x, n - x, y, m - y), 2))$p.value of two tables in its literature.
  it.each<[number, number, number, number, number]>([
    [3, 4, 1, 4, 0.4857142857142857],
    [1, 10, 11, 14, 0.002759456185220083],
  ])('%i of %i against %i of %i', (x, n, y, m, p) => {
    expect(fisherExact({ x, n }, { x: y, n: m })).toBeCloseTo(p, 14);
  });

  it.each<[number, number, number, number, number | null]>([
    [0, 0, 1, 9, null],
    [1, 9, 0, 0, null],
    [0, 10, 0, 20, 1],
    [10, 10, 20, 20, 1],
    [5, 10, 10, 20, 1],
  ])('%i of %i against %i of %i leaves no choice', (x, n, y, m, p) => {
    expect(fisherExact({ x, n }, { x: y, n: m })).toBe(p);
  });

  it('agrees with counting all tables, either way round', () => {
    const share = fc
      .integer({ min: 1, max: 40 })
      .chain((n) => fc.record({ n: fc.constant(n), x: fc.nat(n) }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const p = fisherExact(one, other) ?? Number.NaN;
        expect(p).toBeCloseTo(counted(one.x, one.n, other.x, other.n), 12);
        expect(p).toBeCloseTo(fisherExact(other, one) ?? Number.NaN, 12);
      }),
    );
  });

  it('keeps its digits far in the tail, and takes large numbers', () => {
    // C(1000, 100) / C(2000, 100): one table on this side, and as many on the other.
    const p = fisherExact({ x: 100, n: 1000 }, { x: 0, n: 1000 }) ?? 0;
    const exact = (2 * Number((choose(1000, 100) * 10n ** 60n) / choose(2000, 100))) / 1e60;
    expect(Math.abs(p / exact - 1)).toBeLessThan(1e-9);
    expect(fisherExact({ x: 150_000, n: 1_000_000 }, { x: 150_100, n: 1_000_000 })).toBeGreaterThan(0.5);
  });
});
