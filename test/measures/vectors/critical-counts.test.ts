import { describe, it } from 'vitest';
import {
  criticalHigh,
  criticalLow,
  zeroErrorsNeeded,
  zeroErrorsNeededByWilson,
} from '../../../src/measures/critical-counts.ts';
import { binomialUpper } from '../../../src/measures/distribution.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface CriticalFile extends VectorFile {
  zero_error_n: {
    one_sided_95_exact: number;
    clopper_pearson_two_sided_95: number;
    wilson_two_sided_95: number;
  };
  expected: {
    n: number;
    expected: number;
    p_any: number;
    'k_high_0.025': number;
    'k_high_0.001': number;
    'k_low_0.025': number;
    p_false_rate_rag: number;
    'power_2pct_0.025': number;
  }[];
}

const BENCHMARK = 0.005;
const file = readVector<CriticalFile>('benchmark_critical_counts');

describe('benchmark_critical_counts', () => {
  const tally = tallyOf('Benchmark critical counts');

  it.each(file.expected)('$n documents', (row) => {
    const alert = criticalHigh(row.n, BENCHMARK, 0.025);
    tally.same(alert, row['k_high_0.025'], 'alert');
    tally.same(criticalHigh(row.n, BENCHMARK, 0.001), row['k_high_0.001'], 'alarm');
    tally.same(criticalLow(row.n, BENCHMARK, 0.025) ?? -1, row['k_low_0.025'], 'below');
    tally.close(binomialUpper(1, row.n, BENCHMARK), row.p_any, 'any error');
    const over = Math.floor(row.expected) + 1;
    tally.close(
      binomialUpper(over, row.n, BENCHMARK),
      row.p_false_rate_rag,
      'rate above benchmark by chance',
    );
    tally.close(binomialUpper(alert ?? 0, row.n, 0.02), row['power_2pct_0.025'], 'power at 2 %');
  });

  it('documents without an error', () => {
    tally.same(zeroErrorsNeeded(BENCHMARK, 0.05), file.zero_error_n.one_sided_95_exact, 'one-sided');
    tally.same(
      zeroErrorsNeeded(BENCHMARK, 0.025),
      file.zero_error_n.clopper_pearson_two_sided_95,
      'two-sided',
    );
    tally.same(zeroErrorsNeededByWilson(BENCHMARK), file.zero_error_n.wilson_two_sided_95, 'Wilson');
  });
});
