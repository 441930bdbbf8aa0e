import { binomialLower, binomialPoint, binomialUpper } from './distribution.ts';

export interface ExactTest {
  /** P(X ≥ x) and P(X ≤ x). */
  readonly greater: number;
  readonly less: number;
  /** Probability of all counts that are no more probable than x. */
  readonly twoSided: number;
  /** P(X > x) + ½ P(X = x), on average right where `greater` is cautious. */
  readonly greaterMid: number;
}

/** Counts as probable as x on paper may come out a hair more probable; R's `binom.test` allows the same. */
const RELATIVE_SLACK = 1 + 1e-7;

/**
 * Exact binomial test of x errors among n documents against a rate `p`. `null` for n ≤ 0 or x outside 0 … n. The two-sided
 * probability is that of R's `binom.test`.
 */
export function exactTest(x: number, n: number, p: number): ExactTest | null {
  if (!(n > 0 && x >= 0 && x <= n)) return null;
  const greater = binomialUpper(x, n, p);
  const less = binomialLower(x, n, p);
  const greaterMid = binomialUpper(x + 1, n, p) + binomialPoint(x, n, p) / 2;
  return { greater, less, twoSided: Math.min(1, twoSided(x, n, p)), greaterMid };
}

function twoSided(x: number, n: number, p: number): number {
  const limit = binomialPoint(x, n, p) * RELATIVE_SLACK;
  const rare = (count: number) => binomialPoint(count, n, p) <= limit;
  const expected = n * p;
  if (x === expected) return 1;
  if (x < expected) {
    let far = Math.ceil(expected);
    while (far <= n && !rare(far)) far += 1;
    return binomialLower(x, n, p) + binomialUpper(far, n, p);
  }
  let far = Math.floor(expected);
  while (far >= 0 && !rare(far)) far -= 1;
  return binomialUpper(x, n, p) + binomialLower(far, n, p);
}
