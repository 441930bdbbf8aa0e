import { exceeds, wholeBelow } from './tolerance.ts';

/** Places of a quota: `share` of `n` units, rounded down (20 % of 4 is 0). */
export function quotaPlaces(n: number, share: number): number {
  return wholeBelow(n * share);
}

/** `tied`: the unit ties across the last place, so that a person must decide. */
export type QuotaPlace = 'within' | 'tied' | 'outside';

/**
 * Which units get one of the `places`, best scores first. A tie across the last place is not broken: all who share it are
 * `tied`. `null` for units without a score.
 */
export function quotaAward(scores: readonly (number | null)[], places: number): (QuotaPlace | null)[] {
  const present = scores.filter((score) => score !== null);
  return scores.map((score) => {
    if (score === null) return null;
    const better = present.filter((other) => exceeds(other, score)).length;
    const notWorse = present.filter((other) => !exceeds(score, other)).length;
    if (notWorse <= places) return 'within';
    return better < places ? 'tied' : 'outside';
  });
}
