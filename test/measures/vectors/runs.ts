import { anhoejRuns } from '../../../src/measures/anhoej.ts';
import type { Tally } from './vector.ts';

/** Run tests as the files of reference numbers name them. */
export interface RunExpectation {
  readonly n_useful: number;
  readonly longest_run: number;
  readonly longest_run_max: number;
  readonly crossings: number;
  readonly crossings_min: number;
  readonly signal: boolean;
}

/** Compares Anhøj's run tests on `values` with the published ones. */
export function compareRuns(
  tally: Tally,
  values: readonly number[],
  centre: number,
  expected: RunExpectation,
): void {
  const runs = anhoejRuns(values, centre);
  const named: RunExpectation = {
    n_useful: runs.usable,
    longest_run: runs.longest,
    longest_run_max: runs.longestMax,
    crossings: runs.crossings,
    crossings_min: runs.crossingsMin,
    signal: runs.signal,
  };
  for (const key of Object.keys(named) as (keyof RunExpectation)[])
    tally.same(named[key], expected[key], key);
}
