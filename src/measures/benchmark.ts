import { binomialLower, binomialUpper } from './distribution.ts';

/** `unclear`: the data do not suffice to tell (数据不足以判断). */
export type Verdict = 'alarm' | 'alert' | 'unclear' | 'below' | 'no_benchmark' | 'no_data';

export interface BenchmarkInput {
  /** Documents with errors; a document counts once. */
  readonly x: number;
  /** Documents handled. */
  readonly n: number;
  /** Error rate that must not be exceeded, as a share; `null` when there is none. */
  readonly benchmark: number | null;
  /** Tail probabilities below which a rate is called above the benchmark. */
  readonly alert: number;
  readonly alarm: number;
}

export interface BenchmarkResult {
  readonly verdict: Verdict;
  /** P(X ≥ x) and P(X ≤ x) if the true rate were the benchmark; `null` without a benchmark or without documents. */
  readonly upper: number | null;
  readonly lower: number | null;
}

/** Errors without which there is no alert: one document alone never makes one. */
const LEAST_ERRORS = 2;

/** Lower tail under which a rate is called below the benchmark. */
export const BELOW = 0.025;

/**
 * An error rate against the benchmark, by the exact binomial tail: above only if so many errors would be improbable at the
 * benchmark and there are at least two; below only if so few would be, which needs 736 documents at 0.5 %; otherwise unclear.
 */
export function againstBenchmark({ x, n, benchmark, alert, alarm }: BenchmarkInput): BenchmarkResult {
  if (!(n > 0)) return { verdict: 'no_data', upper: null, lower: null };
  if (benchmark === null) return { verdict: 'no_benchmark', upper: null, lower: null };
  const upper = binomialUpper(x, n, benchmark);
  const lower = binomialLower(x, n, benchmark);
  return { verdict: verdictOf(x, upper, lower, alert, alarm), upper, lower };
}

function verdictOf(x: number, upper: number, lower: number, alert: number, alarm: number): Verdict {
  if (x >= LEAST_ERRORS && upper < alarm) return 'alarm';
  if (x >= LEAST_ERRORS && upper < alert) return 'alert';
  return lower < BELOW ? 'below' : 'unclear';
}
