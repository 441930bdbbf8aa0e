/** What counts as good: more, less, staying inside a range, being done, or nothing (watched only). */
export type Direction = 'higher' | 'lower' | 'range' | 'milestone' | 'monitor';

/** How completion is computed where less is better: T/A, or 2 − A/T and not below 0. */
export type LowerIsBetter = 'ratio' | 'linear';

export interface CompletionInput {
  readonly direction: Direction;
  /** Year so far, in the indicator's unit. */
  readonly actual: number | null;
  readonly target: number | null;
  /** Edges of a range target, both included. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowerIsBetter: LowerIsBetter;
  /** Width over which a range target's score falls to 0, as a share of the range's middle. */
  readonly rangeTolerance: number;
}

/**
 * Completion of a target as a share (1 is met; not capped, so it may exceed 1). `null` is "not computable", never 0 or ∞:
 * no value, no target, a target at or below 0, T/A with nothing in A, a range with an edge missing or its middle at 0 where
 * the tolerance would be needed, and every indicator that is only watched.
 */
export function completion(input: CompletionInput): number | null {
  const { direction, actual, target, low, high } = input;
  if (actual === null || direction === 'monitor') return null;
  if (direction === 'range') {
    if (low === null || high === null) return null;
    const middle = Math.abs(low + high) / 2;
    return rangeCompletion(actual, low, high, input.rangeTolerance * middle);
  }
  if (target === null || target <= 0) return null;
  if (direction !== 'lower') return actual / target;
  if (input.lowerIsBetter === 'linear') return Math.max(0, 2 - actual / target);
  return actual > 0 ? target / actual : null;
}

/**
 * Score of a range target: 1 from `low` to `high`, both included, then falling linearly to 0 over `tolerance` (in the
 * indicator's unit) on either side. `null` if the edges are the wrong way round, or outside with no tolerance to fall over.
 */
export function rangeCompletion(actual: number, low: number, high: number, tolerance: number): number | null {
  if (low > high) return null;
  const distance = Math.max(low - actual, actual - high, 0);
  if (distance === 0) return 1;
  return tolerance > 0 ? Math.max(0, 1 - distance / tolerance) : null;
}

/**
 * Completion of a list of milestones: Σ weight × share done / Σ weight. `doneShares` run from 0 to 1 and stand in the order
 * of `weights`. `null` if the weights add up to nothing.
 */
export function milestoneCompletion(
  weights: readonly number[],
  doneShares: readonly number[],
): number | null {
  if (weights.length !== doneShares.length) throw new RangeError('one share for each weight');
  let done = 0;
  let whole = 0;
  weights.forEach((weight, i) => {
    done += weight * (doneShares[i] ?? 0);
    whole += weight;
  });
  return whole > 0 ? done / whole : null;
}
