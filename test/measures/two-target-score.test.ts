import { describe, expect, it } from 'vitest';
import { twoTargetScore } from '../../src/measures/two-target-score.ts';

describe('twoTargetScore', () => {
  it.each([
    { actual: -10, floor: 0, base: 60, stretch: 80, score: 0 },
    { actual: 45, floor: 30, base: 60, stretch: 80, score: 0.5 },
    { actual: 60, floor: 30, base: 60, stretch: 80, score: 1 },
    { actual: 65, floor: 30, base: 60, stretch: 80, score: 1.05 },
    { actual: 300, floor: 30, base: 60, stretch: 80, score: 1.2 },
    { actual: 3, floor: 2, base: 0.5, stretch: 0.2, score: 0 },
    { actual: null, floor: 0, base: 60, stretch: 80, score: null },
    { actual: 60, floor: 0, base: 60, stretch: 60, score: null },
    { actual: 60, floor: 60, base: 60, stretch: 80, score: null },
    { actual: 60, floor: 0, base: 60, stretch: 50, score: null },
  ])('$actual with $floor, $base, $stretch scores $score', ({ score, ...input }) => {
    const result = twoTargetScore(input);
    if (score === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(score, 12);
  });
});
