import { describe, expect, it } from 'vitest';
import { laneySigma } from '../../src/measures/laney.ts';
import { meanMovingRange, movingRanges } from '../../src/measures/moving-range.ts';

describe('moving ranges', () => {
  it('are changes without their sign', () => {
    expect(movingRanges([3, 1, 4, 4])).toEqual([2, 3, 0]);
    expect(movingRanges([3])).toEqual([]);
    expect(movingRanges([])).toEqual([]);
  });

  it.each([
    { values: [1], screening: 'none', expected: null },
    { values: [], screening: 'once', expected: null },
    { values: [1, 3, 0], screening: 'none', expected: 2.5 },
    { values: [2, 2, 2], screening: 'once', expected: 0 },
    // Ranges 1 1 1 1 1 1 1 20 20 and their mean 5.222: 20 lies above 3.267 × 5.222 and goes.
    { values: [0, 1, 0, 1, 0, 1, 0, 1, 21, 1], screening: 'once', expected: 1 },
    { values: [0, 1, 0, 1, 0, 1, 0, 1, 21, 1], screening: 'none', expected: 47 / 9 },
    // One of five ranges at 3.2 times the mean stays.
    { values: [0, 1, 0, 1, 0, 7], screening: 'once', expected: 11 / 5 },
  ] as const)('of $values screened $screening have mean $expected', ({ values, screening, expected }) => {
    expect(meanMovingRange(values, screening)).toBe(expected);
  });

  it('over 1.128 are σ', () => {
    expect(laneySigma([0, 1.128, 0], 'none')).toBe(1);
    expect(laneySigma([1], 'none')).toBeNull();
  });
});
