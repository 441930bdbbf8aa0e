import { quantileSorted } from 'd3-array';
import { weightedMean } from './composite.ts';
import { mulberry32 } from './random.ts';
import { competitionRanks } from './rank.ts';

/** How far each weight is moved up or down, as a share of itself. */
export const WEIGHT_NOISE = 0.25;

export interface RankIntervalInput {
  /** One row a unit, one column an area; `null` where an area is not scored. All areas on the same scale. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly draws: number;
  readonly seed: number;
}

/**
 * Ranks between which a unit stays in 90 % of seeded draws of the weights, each weight drawn as w(1 + U(−¼, ¼)) (as COINr's
 * `get_noisy_weights`). Tells whether a place rests on the units or on the weights. Bounds are the 5 % and 95 % quantiles
 * (type 7) and may lie between two ranks. `null` for a unit without any score.
 */
export function rankIntervals({
  scores,
  weights,
  draws,
  seed,
}: RankIntervalInput): ([number, number] | null)[] {
  return ranksOfUnits(scores, noisyWeights(weights, draws, seed)).map((ranks) => {
    if (ranks.length === 0) return null;
    const rising = inRise(ranks, scores.length);
    return [quantile(rising, 0.05), quantile(rising, 0.95)];
  });
}

/** Seeded draws of the weights, each weight moved evenly by up to a quarter of itself up or down. */
export function noisyWeights(weights: readonly number[], draws: number, seed: number): number[][] {
  const random = mulberry32(seed);
  const noise = () => WEIGHT_NOISE * (2 * random() - 1);
  return Array.from({ length: draws }, () => weights.map((weight) => weight * (1 + noise())));
}

/** How a unit's rank spreads over draws of the weights. */
export interface RankSpread {
  readonly min: number;
  readonly q05: number;
  readonly median: number;
  readonly q95: number;
  readonly max: number;
  readonly mean: number;
  /** Each draw's rank, in the order of the draws. */
  readonly ranks: readonly number[];
}

/** Competition ranks of the units under each of the given sets of weights, summed up per unit. */
export function rankSpreads(
  scores: readonly (readonly (number | null)[])[],
  draws: readonly (readonly number[])[],
): (RankSpread | null)[] {
  return ranksOfUnits(scores, draws).map((ranks) => spreadOf(ranks, scores.length));
}

/** Each unit's ranks, in the order of the draws. */
function ranksOfUnits(
  scores: readonly (readonly (number | null)[])[],
  draws: readonly (readonly number[])[],
): number[][] {
  const byUnit = scores.map((): number[] => []);
  for (const weights of draws) {
    const ranks = competitionRanks(scores.map((row) => weightedMean(row, weights).score));
    for (let unit = 0; unit < ranks.length; unit += 1) {
      const rank = ranks[unit] ?? null;
      if (rank !== null) byUnit[unit]?.push(rank);
    }
  }
  return byUnit;
}

function spreadOf(ranks: readonly number[], units: number): RankSpread | null {
  if (ranks.length === 0) return null;
  const rising = inRise(ranks, units);
  return {
    min: quantile(rising, 0),
    q05: quantile(rising, 0.05),
    median: quantile(rising, 0.5),
    q95: quantile(rising, 0.95),
    max: quantile(rising, 1),
    mean: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    ranks,
  };
}

/** Ranks among `units` in rising order, by counting how often each of them is there. */
function inRise(ranks: readonly number[], units: number): number[] {
  const counts = new Uint32Array(units + 1);
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  const rising: number[] = [];
  counts.forEach((count, rank) => {
    for (let i = 0; i < count; i += 1) rising.push(rank);
  });
  return rising;
}

function quantile(rising: number[], share: number): number {
  return quantileSorted(rising, share) ?? Number.NaN;
}
