/** `x` of `n` documents had errors. */
export interface ShareCount {
  readonly x: number;
  readonly n: number;
}

/** Tables as probable as the one seen may come out a hair more probable; R's `fisher.test` allows the same. */
const RELATIVE_SLACK = 1 + 1e-7;

/**
 * Whether two shares differ by more than chance: Fisher's exact test (Fisher 1935), two-sided as R's `fisher.test` has it, the
 * probability of all tables with these margins that are no more probable than the one seen. 1 where the margins leave no choice;
 * `null` without documents on either side.
 */
export function fisherExact(one: ShareCount, other: ShareCount): number | null {
  if (!(one.n > 0 && other.n > 0)) return null;
  const errors = one.x + other.x;
  const mode = Math.round((errors * one.n) / (one.n + other.n));
  // Probabilities relative to that of the most probable table. They fall off on both sides of it, and are 0 where no table is.
  const upward = (x: number) => ((errors - x) * (one.n - x)) / ((x + 1) * (other.n - errors + x + 1));
  const weights = new Map([[mode, 1]]);
  for (let x = mode, weight = 1; weight > 0; x += 1) {
    weight *= upward(x);
    weights.set(x + 1, weight);
  }
  for (let x = mode, weight = 1; weight > 0; x -= 1) {
    weight /= upward(x - 1);
    weights.set(x - 1, weight);
  }
  const seen = weights.get(one.x) ?? 0;
  let all = 0;
  let rare = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= seen * RELATIVE_SLACK) rare += weight;
  }
  return rare / all;
}
