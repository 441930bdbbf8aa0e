/**
 * Which of many tests are believed when at most a share `rate` of those believed may be false alarms: the step-up procedure of
 * Benjamini and Hochberg 1995 (doi:10.1111/j.2517-6161.1995.tb02031.x). The tests with the k smallest p-values are believed, k being the
 * largest number for which the k-th smallest p is at most k/m × rate. One test alone is believed at p ≤ rate. Gives one
 * answer for each p-value, in their order.
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): boolean[] {
  const rising = pValues.toSorted((a, b) => a - b);
  const last = rising.findLastIndex((p, i) => p <= ((i + 1) / rising.length) * rate);
  const limit = rising[last];
  return pValues.map((p) => limit !== undefined && p <= limit);
}
