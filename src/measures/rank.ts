import { exceeds } from './tolerance.ts';

// Ranks run from 1 for the highest score. Scores that differ only by the noise of binary floating point tie, so that no tie is
// broken silently. A unit without a score has no rank and takes no place.

/** Competition ranking (1, 2, 2, 4): one more than the number of better scores. */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const falling = inFall(scores);
  return scores.map((score) => (score === null ? null : better(falling, score) + 1));
}

/** Dense ranking (1, 2, 2, 3): one more than the number of different better scores. */
export function denseRanks(scores: readonly (number | null)[]): (number | null)[] {
  const falling = inFall(scores);
  return scores.map((score) =>
    score === null ? null : distinct(falling.slice(0, better(falling, score))) + 1,
  );
}

/** Fractional ranking (1, 2.5, 2.5, 4): the mean of the places that a tie takes up. */
export function fractionalRanks(scores: readonly (number | null)[]): (number | null)[] {
  const falling = inFall(scores);
  return scores.map((score) =>
    score === null ? null : (better(falling, score) + notWorse(falling, score) + 1) / 2,
  );
}

/** The scores that are there, the highest first. */
function inFall(scores: readonly (number | null)[]): Float64Array {
  return new Float64Array(scores.filter((score) => score !== null)).sort().reverse();
}

function better(falling: Float64Array, score: number): number {
  return headCount(falling, (other) => exceeds(other, score));
}

function notWorse(falling: Float64Array, score: number): number {
  return headCount(falling, (other) => !exceeds(score, other));
}

/**
 * How many numbers at the head of a list meet a condition that none behind them meets, by halving the list. No processor can
 * foresee how a test comes out, so its outcome is reckoned with instead of branched upon.
 */
function headCount(list: Float64Array, meets: (value: number) => boolean): number {
  let count = 0;
  let rest = list.length;
  while (rest > 0) {
    const half = (rest + 1) >> 1;
    count += half * Number(meets(list[count + half - 1] ?? Number.NaN));
    rest -= half;
  }
  return count;
}

function distinct(falling: Float64Array): number {
  return falling.filter((value, i) => i === 0 || exceeds(falling[i - 1] ?? value, value)).length;
}
