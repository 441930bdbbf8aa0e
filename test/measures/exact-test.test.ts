import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactTest } from '../../src/measures/exact-test.ts';
import { exactBinomial } from './exact-tails.ts';

describe('exactTest', () => {
  it('sums what is no more probable, on both sides', () => {
    const trial = fc.integer({ min: 1, max: 60 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        x: fc.integer({ min: 0, max: n }),
        percent: fc.integer({ min: 1, max: 99 }),
      }),
    );
    fc.assert(
      fc.property(trial, ({ n, x, percent }) => {
        const p = { above: BigInt(percent), below: 100n };
        const points = Array.from({ length: n + 1 }, (_, k) => exactBinomial(k, k, n, p));
        const own = points[x] ?? Number.NaN;
        const expected = points
          .filter((point) => point <= own * (1 + 1e-7))
          .reduce((sum, point) => sum + point, 0);
        expect(exactTest(x, n, percent / 100)?.twoSided).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('counts the mirrored side of an even test', () => {
    expect(exactTest(2, 10, 0.5)?.twoSided).toBeCloseTo((2 * 56) / 1024, 14);
    expect(exactTest(8, 10, 0.5)?.twoSided).toBeCloseTo((2 * 56) / 1024, 14);
    expect(exactTest(5, 10, 0.5)?.twoSided).toBe(1);
  });

  it('halves the point in the mid probability', () => {
    const p = { above: 1n, below: 200n };
    const mid = exactBinomial(4, 200, 200, p) + exactBinomial(3, 3, 200, p) / 2;
    expect(exactTest(3, 200, 0.005)?.greaterMid).toBeCloseTo(mid, 14);
  });

  it.each([
    [0, 0],
    [-1, 5],
    [6, 5],
  ])('has none for %i of %i', (x, n) => {
    expect(exactTest(x, n, 0.1)).toBeNull();
  });
});
