import { exactTest } from './exact-test.ts';

export interface ParetoEntry {
  readonly key: string;
  /** How often it occurred; not negative. */
  readonly count: number;
}

export interface ParetoBar extends ParetoEntry {
  /** Share of the whole, and of the whole with all bars before it. */
  readonly share: number;
  readonly cumulative: number;
}

export interface Pareto {
  readonly total: number;
  /** Largest first; equal ones in the order given. What never occurred is left out. */
  readonly bars: readonly ParetoBar[];
  /** Fewest leading bars that together make up four fifths of the whole; 0 without any. */
  readonly vital: number;
}

/** Counts sorted for a Pareto diagram (Juran 1951, Quality Control Handbook), with their share and cumulative share of the whole. */
export function pareto(entries: readonly ParetoEntry[]): Pareto {
  const sorted = entries.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  let sum = 0;
  let vital = 0;
  const bars = sorted.map((entry) => {
    // In whole numbers: four fifths is no binary fraction.
    if (5 * sum < 4 * total) vital += 1;
    sum += entry.count;
    return { ...entry, share: entry.count / total, cumulative: sum / total };
  });
  return { total, bars, vital };
}

/**
 * Whether the first of several kinds is more frequent than the second by more than chance: the exact sign test of the documents
 * that have one of the two and not the other (McNemar 1947). `first` and `second` are these documents. Two-sided,
 * as either might have come first. `null` where no document tells them apart.
 */
export function leadTest(first: number, second: number): number | null {
  return exactTest(first, first + second, 0.5)?.twoSided ?? null;
}
