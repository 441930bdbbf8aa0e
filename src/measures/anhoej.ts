import { binomialQuantile } from './distribution.ts';

export interface RunTests {
  /** Points not exactly on the centre line. */
  readonly usable: number;
  /** Longest run of points on one side, and the longest that chance explains. */
  readonly longest: number;
  readonly longestMax: number;
  /** Times the line is crossed, and the fewest that chance explains. */
  readonly crossings: number;
  readonly crossingsMin: number;
  readonly signal: boolean;
}

/** Longest run that chance explains among `n` useful points: round(log₂ n) + 3. */
export function longestRunMax(n: number): number {
  return Math.round(Math.log2(Math.max(1, n))) + 3;
}

/** Fewest crossings that chance explains among `n` useful points: the 5 % quantile of Binomial(n − 1, ½). */
export function crossingsMin(n: number): number {
  return n < 2 ? 0 : binomialQuantile(0.05, n - 1, 0.5);
}

/**
 * Anhøj's tests for a shift, by runs about the centre line (Anhøj and Olesen 2014, doi:10.1371/journal.pone.0113825): a signal
 * if the longest run is longer, or the crossings are fewer, than chance explains. Points exactly on the line are skipped:
 * they neither break nor lengthen a run. `values` stand in the order of time, without missing points.
 */
export function anhoejRuns(values: readonly number[], centre: number): RunTests {
  const above = values.filter((value) => value !== centre).map((value) => value > centre);
  let longest = 0;
  let run = 0;
  let crossings = 0;
  above.forEach((side, i) => {
    const crosses = i > 0 && side !== above[i - 1];
    if (crosses) crossings += 1;
    run = crosses ? 1 : run + 1;
    longest = Math.max(longest, run);
  });
  const usable = above.length;
  const most = longestRunMax(usable);
  const fewest = crossingsMin(usable);
  return {
    usable,
    longest,
    longestMax: most,
    crossings,
    crossingsMin: fewest,
    signal: longest > most || crossings < fewest,
  };
}
