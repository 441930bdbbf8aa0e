import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RollUp, ratioOfSums, rollUp } from '../../src/measures/rollup.ts';

describe('rollUp', () => {
  it.each<[RollUp, (number | null)[], number | null]>([
    ['sum', [1, null, 2, 6], 9],
    ['mean', [1, null, 2, 6], 3],
    ['latest', [1, null, 2, 6, null], 6],
    ['sum', [null, null], null],
    ['mean', [], null],
    ['latest', [null], null],
    ['sum', [0], 0],
  ])('%s of %j is %j', (how, values, expected) => {
    expect(rollUp(values, how)).toBe(expected);
  });
});

describe('ratioOfSums', () => {
  it.each<[(number | null)[], (number | null)[], number | null]>([
    [[1, 0, 3], [50, 20, 130], 0.02],
    [[1, null, 3], [50, 20, 150], 0.02],
    [[1, 7, 3], [50, null, 150], 0.02],
    [[1, 3], [200], 0.005],
    [[1], [0], null],
    [[0.25], [0.5], 0.5],
    [[], [], null],
    [[1], [-5], null],
  ])('%j over %j is %j', (numerators, denominators, expected) => {
    expect(ratioOfSums(numerators, denominators)).toBe(expected);
  });

  it('lies between the smallest and the largest rate', () => {
    const pair = fc.record({ x: fc.nat(50), n: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const rates = pairs.map(({ x, n }) => x / n);
        const ratio = ratioOfSums(
          pairs.map(({ x }) => x),
          pairs.map(({ n }) => n),
        );
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-15);
        expect(ratio).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      }),
    );
  });
});
