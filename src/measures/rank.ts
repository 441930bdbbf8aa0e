import { exceeds } from './tolerance.ts';

// Ranks run from 1 for the highest score. Scores that differ only by the noise of binary floating point tie, so that no tie is
// broken silently. A unit without a score has no rank and takes no place.

/** Competition ranking (1, 2, 2, 4): one more than the number of better scores. */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  return ranked(scores, (better) => better.length + 1);
}

/** Dense ranking (1, 2, 2, 3): one more than the number of different better scores. */
export function denseRanks(scores: readonly (number | null)[]): (number | null)[] {
  return ranked(scores, (better) => distinct(better) + 1);
}

/** Fractional ranking (1, 2.5, 2.5, 4): the mean of the places that a tie takes up. */
export function fractionalRanks(scores: readonly (number | null)[]): (number | null)[] {
  return ranked(scores, (better, tied) => better.length + (tied + 1) / 2);
}

function ranked(
  scores: readonly (number | null)[],
  rank: (better: readonly number[], tied: number) => number,
): (number | null)[] {
  const present = scores.filter((score) => score !== null);
  return scores.map((score) => {
    if (score === null) return null;
    const better = present.filter((other) => exceeds(other, score));
    const worse = present.filter((other) => exceeds(score, other)).length;
    return rank(better, present.length - better.length - worse);
  });
}

function distinct(values: readonly number[]): number {
  const falling = values.toSorted((a, b) => b - a);
  return falling.filter((value, i) => i === 0 || exceeds(falling[i - 1] ?? value, value)).length;
}
