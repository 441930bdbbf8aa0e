import { normalQuantile } from './distribution.ts';

/** z of a two-sided interval of 95 %, unrounded. */
export const Z_95 = normalQuantile(0.975);

/** z of a two-sided interval of 99.8 %, unrounded. */
export const Z_998 = normalQuantile(0.999);

/**
 * Wilson's score interval for a share x/n without continuity correction (Wilson 1927; method 3 of Newcombe 1998,
 * Statistics in Medicine 17:857–872). Bounds are shares, exactly 0 at x = 0 and exactly 1
 * at x = n. `null` for n ≤ 0 or x outside 0 … n.
 */
export function wilson(x: number, n: number, z: number = Z_95): [number, number] | null {
  if (!(n > 0 && x >= 0 && x <= n)) return null;
  const z2 = z * z;
  const middle = x + z2 / 2;
  const half = z * Math.sqrt((x * (n - x)) / n + z2 / 4);
  const lower = x === 0 ? 0 : (middle - half) / (n + z2);
  const upper = x === n ? 1 : (middle + half) / (n + z2);
  return [lower, upper];
}
