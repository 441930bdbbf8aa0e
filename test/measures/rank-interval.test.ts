import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedGeometricMean, weightedMean } from '../../src/measures/composite.ts';
import { mulberry32 } from '../../src/measures/random.ts';
import { noisyWeights, rankIntervals, rankSpreads } from '../../src/measures/rank-interval.ts';

const SCORES = [
  [90, 50],
  [52, 88],
  [40, 30],
  [null, null],
];

describe('rankIntervals', () => {
  const input = { scores: SCORES, weights: [50, 50], draws: 400, seed: 7 };

  it('is the same for the same seed', () => {
    expect(rankIntervals(input)).toEqual(rankIntervals(input));
  });

  it('spans the ranks that the weights can give, and no more', () => {
    expect(rankIntervals(input)).toEqual([[1, 2], [1, 2], [3, 3], null]);
  });

  it('does not move units that the weights cannot move', () => {
    const certain = [
      [90, 90],
      [80, 80],
      [70, 70],
    ];
    expect(rankIntervals({ ...input, scores: certain })).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});

describe('noisyWeights', () => {
  const draws = noisyWeights([20, 40], 2000, 3);

  it('draws w(1 + (2u − 1)/4), one weight after the other, so that a seed always gives the same', () => {
    const random = mulberry32(7);
    const drawn = (weight: number) => weight * (1 + (2 * random() - 1) / 4);
    const expected = [
      [drawn(2), drawn(4)],
      [drawn(2), drawn(4)],
    ];
    expect(noisyWeights([2, 4], 2, 7)).toEqual(expected);
  });

  it.each([
    { column: 0, weight: 20 },
    { column: 1, weight: 40 },
  ])('moves $weight evenly by up to a quarter', ({ column, weight }) => {
    const shares = draws.map((draw) => (draw[column] ?? Number.NaN) / weight);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.75);
    expect(Math.min(...shares)).toBeLessThan(0.752);
    expect(Math.max(...shares)).toBeLessThan(1.25);
    expect(Math.max(...shares)).toBeGreaterThan(1.248);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.01);
  });

  it('draws each weight for itself', () => {
    expect(new Set(draws.map(([first]) => first)).size).toBeGreaterThan(1990);
    expect(draws.every(([first, second]) => second === 2 * (first ?? 0))).toBe(false);
  });
});

describe('rankSpreads', () => {
  it('sums up the ranks of each draw', () => {
    const draws = [
      [1, 1],
      [3, 1],
      [1, 3],
      [2, 1],
    ];
    expect(rankSpreads(SCORES, draws)[0]).toEqual({
      ranks: [1, 1, 2, 1],
      min: 1,
      q05: 1,
      median: 1,
      q95: expect.closeTo(1.85, 12),
      max: 2,
      mean: 1.25,
    });
    expect(rankSpreads(SCORES, draws)[3]).toBeNull();
  });
});

describe('weightedMean', () => {
  it.each([
    { values: [80, 60], weights: [3, 1], score: 75, coverage: 1 },
    { values: [80, null], weights: [3, 1], score: 80, coverage: 0.75 },
    { values: [null, null], weights: [3, 1], score: null, coverage: 0 },
    { values: [80, 60], weights: [0, 0], score: null, coverage: 0 },
    { values: [80, null], weights: [0.25, 0.25], score: 80, coverage: 0.5 },
    { values: [80, 60], weights: [2], score: 80, coverage: 1 },
    { values: [], weights: [], score: null, coverage: 0 },
  ])('$values by $weights', ({ values, weights, score, coverage }) => {
    expect(weightedMean(values, weights)).toEqual({ score, coverage });
  });

  it('does not mind the scale of the weights and lies among the values', () => {
    const area = fc.record({
      value: fc.option(fc.integer({ min: 1, max: 100 })),
      weight: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 8 }), (areas) => {
        const values = areas.map(({ value }) => value);
        const weights = areas.map(({ weight }) => weight);
        const present = values.filter((value) => value !== null);
        for (const mean of [
          weightedMean,
          (v: typeof values, w: number[]) => weightedGeometricMean(v, w, 1),
        ]) {
          const { score, coverage } = mean(values, weights);
          const scaled = mean(
            values,
            weights.map((weight) => weight * 7),
          );
          expect(scaled.coverage).toBeCloseTo(coverage, 12);
          if (score === null) expect(present).toHaveLength(0);
          else {
            expect(scaled.score).toBeCloseTo(score, 9);
            expect(score).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
            expect(score).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
          }
        }
      }),
    );
  });
});

describe('mulberry32', () => {
  it('gives the published numbers of its seed', () => {
    const random = mulberry32(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });
  it('spreads evenly from 0 to 1', () => {
    const random = mulberry32(20_260_101);
    const tenths = Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
