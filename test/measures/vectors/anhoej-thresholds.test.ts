import { describe, it } from 'vitest';
import { crossingsMin, longestRunMax } from '../../../src/measures/anhoej.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface ThresholdFile extends VectorFile {
  expected: { n: number; longest_run_max: number; n_crossings_min: number }[];
}

describe('anhoej_thresholds', () => {
  const tally = tallyOf('Anhøj run tests');

  it.each(readVector<ThresholdFile>('anhoej_thresholds').expected)('$n points', (row) => {
    tally.same(longestRunMax(row.n), row.longest_run_max, 'longest run');
    tally.same(crossingsMin(row.n), row.n_crossings_min, 'crossings');
  });
});
