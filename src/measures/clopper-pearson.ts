import { betaQuantile } from './distribution.ts';

/**
 * Exact interval for a share x/n (Clopper and Pearson 1934), from beta quantiles. `level` is the coverage, 0.95 unless told.
 * Bounds are shares, exactly 0 at x = 0 and exactly 1 at x = n. `null` for n ≤ 0 or x outside 0 … n.
 */
export function clopperPearson(x: number, n: number, level = 0.95): [number, number] | null {
  if (!(n > 0 && x >= 0 && x <= n)) return null;
  const tail = (1 - level) / 2;
  const lower = x === 0 ? 0 : betaQuantile(tail, x, n - x + 1);
  const upper = x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x);
  return [lower, upper];
}
