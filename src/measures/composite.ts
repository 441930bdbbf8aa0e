import { exp, ln } from './elementary.ts';

export interface Composite {
  /** Weighted mean of the values that are there; `null` if none with weight is. */
  readonly score: number | null;
  /** Share of the weight whose values are there, 0 to 1. */
  readonly coverage: number;
}

/** Weighted arithmetic mean with the weights renormalised over the values that are there. Weights are not negative. */
export function weightedMean(values: readonly (number | null)[], weights: readonly number[]): Composite {
  let all = 0;
  let present = 0;
  let weighted = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? null;
    const weight = weights[i] ?? 0;
    all += weight;
    if (value === null) continue;
    present += weight;
    weighted += weight * value;
  }
  return { score: present > 0 ? weighted / present : null, coverage: all > 0 ? present / all : 0 };
}

/**
 * Weighted geometric mean, which lets one low value pull down the whole. Values below `floor`, above 0, count as `floor`, so
 * that a single 0 does not wipe out everything else.
 */
export function weightedGeometricMean(
  values: readonly (number | null)[],
  weights: readonly number[],
  floor: number,
): Composite {
  const logarithms = values.map((value) => (value === null ? null : ln(Math.max(value, floor))));
  const { score, coverage } = weightedMean(logarithms, weights);
  return { score: score === null ? null : exp(score), coverage };
}
