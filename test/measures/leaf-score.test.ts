import { describe, expect, it } from 'vitest';
import {
  completionScore,
  deductScore,
  type ManualInput,
  manualScore,
  stepScore,
  thresholdScore,
} from '../../src/measures/leaf-score.ts';

const WEIGHTS = { self: 0.2, mutual: 0.3, special: 0.5 };

describe('manualScore', () => {
  it.each<[ManualInput['bySource'], number | null]>([
    [{ self: [1], mutual: [0.8, 0.6], special: [0.5] }, 0.2 + 0.3 * 0.7 + 0.5 * 0.5],
    [{ self: [1], mutual: [], special: [0.5] }, (0.2 + 0.25) / 0.7],
    [{ self: [], mutual: [0.9], special: [] }, 0.9],
    [{ self: [1, 1, 1, 1], mutual: [], special: [0] }, 0.2 / 0.7],
    [{ self: [], mutual: [], special: [] }, null],
  ])('%j', (bySource, share) => {
    const result = manualScore({ bySource, weights: WEIGHTS });
    if (share === null) expect(result.share).toBeNull();
    else expect(result.share).toBeCloseTo(share, 14);
  });

  it('gives the mean of each source', () => {
    const { sources } = manualScore({
      bySource: { self: [], mutual: [0.5, 1], special: [0.25] },
      weights: WEIGHTS,
    });
    expect(sources).toEqual({ self: null, mutual: 0.75, special: 0.25 });
  });

  it('has no score where only a source without weight gave one', () => {
    const weights = { self: 0, mutual: 0.5, special: 0.5 };
    const result = manualScore({ bySource: { self: [1], mutual: [], special: [] }, weights });
    expect(result).toEqual({ share: null, sources: { self: 1, mutual: null, special: null } });
  });
});

describe('leaf rules', () => {
  it.each([
    [20, 0.8, 16],
    [20, 2.09, 20],
    [20, -0.5, 0],
    [20, null, null],
  ])('按完成率: %i points at %f', (points, completion, expected) => {
    expect(completionScore(points, completion)).toBe(expected);
  });

  const RISING = [
    { from: 0.9, score: 8 },
    { from: 1, score: 10 },
    { from: 0.6, score: 5 },
  ];
  const FALLING = [
    { from: 0, score: 10 },
    { from: 0.005, score: 6 },
    { from: 0.01, score: 0 },
  ];
  it.each([
    [RISING, 1.3, 10],
    [RISING, 1, 10],
    [RISING, 0.999999, 8],
    [RISING, 0.7 + 0.2, 8],
    [RISING, 0.6, 5],
    [RISING, 0.599, 0],
    [RISING, null, null],
    [FALLING, 0, 10],
    [FALLING, 0.0049, 10],
    [FALLING, 0.005, 6],
    [FALLING, 0.5, 0],
    [[{ from: 0, score: 99 }], 1, 10],
    [[{ from: 0, score: -3 }], 1, 0],
    [[], 1, 0],
  ])('阶梯: %j at %f', (steps, value, expected) => {
    expect(stepScore(10, value, steps)).toBe(expected);
  });

  const RULE = { threshold: 0.5, per: 0.1, minus: 2 };
  it.each([
    [0.3, 10],
    [0.5, 10],
    [0.55, 10],
    [0.6, 8],
    [0.69, 8],
    [0.8, 4],
    [5, 0],
    [null, null],
  ])('扣分: %f', (value, expected) => {
    expect(deductScore(10, value, RULE)).toBe(expected);
  });
  it('扣分 without a unit is not computable', () => {
    expect(deductScore(10, 1, { ...RULE, per: 0 })).toBeNull();
  });

  it.each([
    [true, 10],
    [false, 0],
    [null, null],
  ])('达标得分: %j', (met, expected) => {
    expect(thresholdScore(10, met)).toBe(expected);
  });
});
