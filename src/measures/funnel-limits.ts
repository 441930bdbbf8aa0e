import {
  binomialLower,
  binomialPoint,
  binomialQuantile,
  normalQuantile,
  poissonLower,
  poissonPoint,
  poissonQuantile,
} from './distribution.ts';

/** Lower and upper limit of a funnel at one size, as shares or rates. */
export type Limits = readonly [lower: number, upper: number];

/**
 * Exact binomial limits around the target share `p` for units of size `n`, interpolated so that they run smoothly over n
 * (Spiegelhalter 2005, doi:10.1002/sim.1970, appendix A.1.1): with r the q-quantile of the count, (r − (F(r) − q)/f(r))/n,
 * not below 0. `level` is the coverage: 0.95 to alert, 0.998 to act.
 */
export function exactLimits(p: number, n: number, level: number): Limits {
  const limit = (q: number) => {
    const r = binomialQuantile(q, n, p);
    const excess = (binomialLower(r, n, p) - q) / binomialPoint(r, n, p);
    return Math.max(0, (r - excess) / n);
  };
  return bothTails(level, limit);
}

/**
 * Exact Poisson limits around a ratio of 1 for units that expect `expected` events, interpolated as `exactLimits` and not below
 * 0: for observed over expected.
 */
export function exactRatioLimits(expected: number, level: number): Limits {
  const limit = (q: number) => {
    const r = poissonQuantile(q, expected);
    const excess = (poissonLower(r, expected) - q) / poissonPoint(r, expected);
    return Math.max(0, (r - excess) / expected);
  };
  return bothTails(level, limit);
}

/** Normal limits `centre` ± z × `sigma`, clipped to 0 … 1. */
export function normalLimits(centre: number, sigma: number, level: number): Limits {
  return bothTails(level, (q) => Math.min(1, Math.max(0, centre + normalQuantile(q) * sigma)));
}

function bothTails(level: number, limit: (q: number) => number): Limits {
  const tail = (1 - level) / 2;
  return [limit(tail), limit(1 - tail)];
}
