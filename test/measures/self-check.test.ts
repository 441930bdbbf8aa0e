import { describe, expect, it } from 'vitest';
import { type CheckedUnit, selfCheckInflation } from '../../src/measures/self-check.ts';

/** Units whose self-check differs from the others' median of 80 by the given points. */
function units(...differences: number[]): CheckedUnit[] {
  return differences.map((difference) => ({ self: 80 + difference, others: [70, 80, 95] }));
}

describe('selfCheckInflation', () => {
  it('finds the one that marks itself up', () => {
    // Median 1, MAD 1: 0.6745 × (7 − 1)/1 = 4.047.
    const result = selfCheckInflation(units(0, 1, 2, 0, 1, 2, 1, 3, 7));
    expect(result.map(({ inflated }) => inflated)).toEqual([...Array(8).fill(false), true]);
    expect(result[8]).toEqual({ difference: 7, robustZ: expect.closeTo(4.047, 12), inflated: true });
    expect(result[0]).toEqual({ difference: 0, robustZ: expect.closeTo(-0.6745, 12), inflated: false });
  });

  it.each([
    ['just under the cut', [0, 1, 2, 0, 1, 2, 1, 3, 6], false],
    ['one who marks itself down', [0, 1, 2, 0, 1, 2, 1, 3, -20], false],
    ['fewer than eight units', [0, 1, 2, 0, 1, 2, 40], false],
    ['eight units', [0, 1, 2, 0, 1, 2, 1, 40], true],
    ['no spread', [1, 1, 1, 1, 1, 1, 1, 1, 40], false],
  ])('%s', (_, differences, inflated) => {
    expect(selfCheckInflation(units(...differences)).at(-1)?.inflated).toBe(inflated);
  });

  it('does not mind the scale', () => {
    const doubled = [0, 1, 2, 0, 1, 2, 1, 3, 7].map((difference) => 2 * difference);
    expect(selfCheckInflation(units(...doubled)).at(-1)?.robustZ).toBeCloseTo(4.047, 12);
  });

  it('counts only units with both', () => {
    const half: CheckedUnit[] = [
      { self: null, others: [80] },
      { self: 99, others: [] },
    ];
    const result = selfCheckInflation([...half, ...units(0, 1, 2, 0, 1, 2, 40)]);
    expect(result[0]).toEqual({ difference: null, robustZ: null, inflated: false });
    expect(result[1]).toEqual({ difference: null, robustZ: null, inflated: false });
    expect(result.at(-1)).toEqual({ difference: 40, robustZ: null, inflated: false });
    expect(selfCheckInflation([])).toEqual([]);
  });
});
