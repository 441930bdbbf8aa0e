import { describe, expect, it } from 'vitest';
import { weightedGeometricMean, weightedMean } from '../../../src/measures/composite.ts';
import { quotaPlaces } from '../../../src/measures/quota.ts';
import { competitionRanks, denseRanks, fractionalRanks } from '../../../src/measures/rank.ts';
import { rankSpreads } from '../../../src/measures/rank-interval.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface RankFile extends VectorFile {
  cases: {
    scores: number[];
    competition_1224: number[];
    dense_1223: number[];
    'fractional_12.5': number[];
  }[];
  quota: { n: number; share: number; slots: number }[];
}

describe('ranks_quota', () => {
  const tally = tallyOf('Rank and quota');
  const file = readVector<RankFile>('ranks_quota');

  it.each(file.cases)('$scores', (row) => {
    tally.same(competitionRanks(row.scores), row.competition_1224, 'competition');
    tally.same(denseRanks(row.scores), row.dense_1223, 'dense');
    tally.same(fractionalRanks(row.scores), row['fractional_12.5'], 'fractional');
  });

  it.each(file.quota)('$share of $n', ({ n, share, slots }) => {
    tally.same(quotaPlaces(n, share), slots, 'places');
  });
});

interface CompositeFile extends VectorFile {
  input: { weights: number[]; units: string[]; P: number[][]; draws: number[][] };
  expected: {
    units: {
      unit: string;
      score: number;
      rank: number;
      min: number;
      q05: number;
      median: number;
      q95: number;
      max: number;
      p_top10: number;
    }[];
    geometric_mean_floor_1: number[];
    missing_example: { P: (number | null)[][]; score: number[]; weight_coverage: number[] };
    mean_abs_rank_shift: { mean: number; max: number };
  };
}

describe('composite_rank', () => {
  const tally = tallyOf('Composite with weight draws');
  const { input, expected } = readVector<CompositeFile>('composite_rank');
  const scores = input.P.map((row) => weightedMean(row, input.weights).score);
  const ranks = competitionRanks(scores);
  const spreads = rankSpreads(input.P, input.draws);

  it.each(expected.units)('$unit', (row) => {
    const i = input.units.indexOf(row.unit);
    tally.close(scores[i], row.score, 'score');
    tally.close(ranks[i], row.rank, 'rank');
    const spread = spreads[i];
    for (const key of ['min', 'q05', 'median', 'q95', 'max'] as const)
      tally.close(spread?.[key], row[key], key);
    const top = spread?.ranks.filter((rank) => rank <= 10).length ?? 0;
    tally.close(top / input.draws.length, row.p_top10, 'in the first ten');
  });

  it('geometric mean', () => {
    const means = input.P.map((row) => weightedGeometricMean(row, input.weights, 1).score);
    tally.closeAll(means, expected.geometric_mean_floor_1, 'geometric mean');
  });

  it('missing sub-scores', () => {
    const rows = expected.missing_example.P.map((row) => weightedMean(row, input.weights));
    tally.closeAll(
      rows.map(({ score }) => score),
      expected.missing_example.score,
      'score',
    );
    tally.closeAll(
      rows.map(({ coverage }) => coverage),
      expected.missing_example.weight_coverage,
      'coverage',
    );
  });

  it('mean shift of ranks', () => {
    const shifts = input.draws.map((_, draw) => {
      const moved = spreads.map((spread, i) =>
        Math.abs((spread?.ranks[draw] ?? Number.NaN) - (ranks[i] ?? Number.NaN)),
      );
      return moved.reduce((sum, shift) => sum + shift, 0) / moved.length;
    });
    expect(shifts).toHaveLength(200);
    tally.close(
      shifts.reduce((sum, shift) => sum + shift, 0) / 200,
      expected.mean_abs_rank_shift.mean,
      'mean',
    );
    tally.close(Math.max(...shifts), expected.mean_abs_rank_shift.max, 'largest');
  });
});
