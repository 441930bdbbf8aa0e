import { binomialLower, binomialUpper } from './distribution.ts';
import { ln, log1p } from './elementary.ts';
import { Z_95 } from './wilson.ts';

/**
 * Fewest errors among `n` documents that are improbable at the benchmark: the smallest x with P(X ≥ x) < `tail`. `null` where
 * even `n` errors would not be.
 */
export function criticalHigh(n: number, benchmark: number, tail: number): number | null {
  for (let x = 0; x <= n; x += 1) {
    if (binomialUpper(x, n, benchmark) < tail) return x;
  }
  return null;
}

/** Most errors that are improbably few at the benchmark: the largest x with P(X ≤ x) < `tail`. `null` where even none is not. */
export function criticalLow(n: number, benchmark: number, tail: number): number | null {
  let x = -1;
  while (binomialLower(x + 1, n, benchmark) < tail) x += 1;
  return x < 0 ? null : x;
}

/**
 * Documents without a single error from which the rate is below the benchmark: the smallest n with (1 − p₀)ⁿ ≤ `tail`, 736 at
 * 0.5 % and a tail of 2.5 %. `benchmark` between 0 and 1.
 */
export function zeroErrorsNeeded(benchmark: number, tail: number): number {
  return Math.ceil(ln(tail) / log1p(-benchmark));
}

/** The same by the Wilson interval: the smallest n whose upper bound at no error, z²/(n + z²), is not above the benchmark. */
export function zeroErrorsNeededByWilson(benchmark: number, z: number = Z_95): number {
  return Math.ceil(z * z * (1 / benchmark - 1));
}
