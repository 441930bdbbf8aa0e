import betainc from '@stdlib/math-base-special-betainc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import betaQuantileOf from '@stdlib/stats-base-dists-beta-quantile';
import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

// A thin face over stdlib (ports of the Boost math library). Both tails are computed directly, never as 1 minus the other,
// so that they keep their relative accuracy: against exact sums they are within 1e-12 down to p = 1e-250. Below that they lose
// digits and then become 0. (jstat 1.9.6, tried beside it, was off by 2e-9 in a beta quantile and gave 0 for a tail of 8e-25.)

/**
 * P(X ≥ x) for X binomial with `n` trials of probability `p`: the incomplete beta function I_p(x, n − x + 1) (Abramowitz and
 * Stegun 26.5.24). `x` and `n` are whole; 1 for x ≤ 0, 0 for x > n.
 */
export function binomialUpper(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  if (x > n) return 0;
  return betainc(p, x, n - x + 1, true, false);
}

/** P(X ≤ x) for X binomial: the upper incomplete beta function. 0 for x < 0, 1 for x ≥ n. */
export function binomialLower(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  if (x >= n) return 1;
  return betainc(p, x + 1, n - x, true, true);
}

/** P(X = x) for X binomial, as the difference of the tails on the side where they are small. 0 outside 0 … n. */
export function binomialPoint(x: number, n: number, p: number): number {
  if (x < n * p) return binomialLower(x, n, p) - binomialLower(x - 1, n, p);
  return binomialUpper(x, n, p) - binomialUpper(x + 1, n, p);
}

/** The smallest whole x with P(X ≤ x) ≥ q, for X binomial; from 0 for q = 0 to n for q = 1. */
export function binomialQuantile(q: number, n: number, p: number): number {
  return smallestWhole(n, (x) => binomialLower(x, n, p) >= q);
}

/** P(X ≥ x) for X Poisson with mean `mean`: the regularised lower incomplete gamma function. 1 for x ≤ 0. */
export function poissonUpper(x: number, mean: number): number {
  return x <= 0 ? 1 : gammainc(mean, x, true, false);
}

/** P(X ≤ x) for X Poisson with mean `mean`: the regularised upper incomplete gamma function. 0 for x < 0. */
export function poissonLower(x: number, mean: number): number {
  return x < 0 ? 0 : gammainc(mean, x + 1, true, true);
}

/** P(X = x) for X Poisson, as the difference of the tails on the side where they are small. */
export function poissonPoint(x: number, mean: number): number {
  if (x < mean) return poissonLower(x, mean) - poissonLower(x - 1, mean);
  return poissonUpper(x, mean) - poissonUpper(x + 1, mean);
}

/** The smallest whole x with P(X ≤ x) ≥ q, for X Poisson with a mean above 0; `q` below 1. */
export function poissonQuantile(q: number, mean: number): number {
  const reaches = (x: number) => poissonLower(x, mean) >= q;
  let bound = Math.ceil(mean) + 1;
  while (!reaches(bound)) bound *= 2;
  return smallestWhole(bound, reaches);
}

/** z with Φ(z) = q, for 0 < q < 1; exact far into the lower tail. */
export function normalQuantile(q: number): number {
  return -Math.SQRT2 * erfcinv(2 * q);
}

/** Quantile of the beta distribution with parameters `a` and `b`, both above 0. */
export function betaQuantile(q: number, a: number, b: number): number {
  return betaQuantileOf(q, a, b);
}

/** Quantile of the χ² distribution with `freedom` degrees of freedom, above 0. */
export function chiSquareQuantile(q: number, freedom: number): number {
  return chiSquareQuantileOf(q, freedom);
}

/** Quantile of Student's t distribution with `freedom` degrees of freedom, above 0. */
export function tQuantile(q: number, freedom: number): number {
  return tQuantileOf(q, freedom);
}

/** The smallest x of 0 … last for which `holds`, which must hold for all greater ones too; `last` if it holds for none. */
function smallestWhole(last: number, holds: (x: number) => boolean): number {
  let below = -1;
  let above = last;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}
