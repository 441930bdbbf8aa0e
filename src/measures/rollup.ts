/** How numbers of several units become one, other than ratios, which roll up by `ratioOfSums`. */
export type RollUp = 'sum' | 'mean' | 'latest';

/** One number for several: their sum, their mean, or the last, over what is there. `null` if nothing is. */
export function rollUp(values: readonly (number | null)[], how: RollUp): number | null {
  let sum = 0;
  let count = 0;
  let last: number | null = null;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    count += 1;
    last = value;
  }
  if (how === 'latest' || count === 0) return last;
  return how === 'sum' ? sum : sum / count;
}

/**
 * A ratio over several units or months: Σ numerator / Σ denominator over the pairs where both are there, never a mean of
 * rates, which would weigh a unit with 20 documents like one with 2,000. `null` if the denominators add up to nothing.
 */
export function ratioOfSums(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
): number | null {
  let above = 0;
  let below = 0;
  numerators.forEach((numerator, i) => {
    const denominator = denominators[i] ?? null;
    if (numerator === null || denominator === null) return;
    above += numerator;
    below += denominator;
  });
  return below > 0 ? above / below : null;
}
