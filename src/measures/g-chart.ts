import { anhoejRuns, type RunTests } from './anhoej.ts';
import type { CountPoint } from './attribute-chart.ts';

export interface GapPoint {
  /** Position, from 0, of the period in which the gap ends. */
  readonly period: number;
  /** Documents from one with errors to the next, that one included. */
  readonly gap: number;
  /** Longer than chance gives: errors have become rarer. */
  readonly outside: 'above' | null;
}

export interface GChart {
  /** Mean gap, and the gap in the middle, about which runs are told. */
  readonly mean: number;
  readonly median: number;
  /** Upper limit; a lower one does not exist, as no gap is shorter than chance may give. */
  readonly upper: number;
  /** Fewer than 12 gaps: the limit is a trial limit. */
  readonly trial: boolean;
  readonly points: readonly GapPoint[];
  /** Documents since the last with errors; the gap that is not closed yet. */
  readonly open: number;
  /** Whether the open gap is already longer than chance gives. */
  readonly openOutside: boolean;
  readonly runs: RunTests;
}

const CONTROL = 3;
const POINTS_FOR_LIMITS = 12;
const LEAST_GAPS = 2;

/**
 * Gaps between documents with errors, the first from the beginning of the counts. Counts do not say where in a period its documents with
 * errors stood; they are taken to be spread evenly over it, the middle one in its middle.
 */
function gapsOf(periods: readonly CountPoint[]): { gaps: Omit<GapPoint, 'outside'>[]; open: number } {
  const gaps: Omit<GapPoint, 'outside'>[] = [];
  let before = 0;
  let last = 0;
  periods.forEach(({ n, x }, period) => {
    for (let at = 0; at < x; at += 1) {
      const place = before + 0.5 + ((at + 0.5) * n) / x;
      gaps.push({ period, gap: place - last });
      last = place;
    }
    before += n;
  });
  return { gaps, open: before - last };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/**
 * Chart of gaps between rare events (g chart; Benneyan 2001, Health Care Management Science 4:305–318): with d̄ documents from one
 * with errors to the next, the upper limit is d̄ + 3√(d̄(d̄ − 1)), from the variance of a geometric count. Shorter gaps show
 * as a run below the median. `null` with fewer than two gaps.
 */
export function gChart(periods: readonly CountPoint[]): GChart | null {
  const { gaps, open } = gapsOf(periods);
  if (gaps.length < LEAST_GAPS) return null;
  const lengths = gaps.map(({ gap }) => gap);
  const mean = lengths.reduce((sum, gap) => sum + gap, 0) / lengths.length;
  const median = middle(lengths);
  const upper = mean + CONTROL * Math.sqrt(mean * Math.max(0, mean - 1));
  return {
    mean,
    median,
    upper,
    trial: gaps.length < POINTS_FOR_LIMITS,
    points: gaps.map((point) => ({ ...point, outside: point.gap > upper ? 'above' : null })),
    open,
    openOutside: open > upper,
    runs: anhoejRuns(lengths, median),
  };
}
