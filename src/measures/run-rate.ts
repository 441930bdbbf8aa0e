import { tQuantile } from './distribution.ts';

export interface RunRate {
  readonly total: number;
  /** Standard error of the total, and its interval; `null` with fewer than two months. */
  readonly error: number | null;
  readonly interval: readonly [lower: number, upper: number] | null;
}

/**
 * Year-end total if the months to come are like those so far: Σ + h · mean for h months to come after k, with standard error
 * s · √(h + h²/k) and a t interval of k − 1 degrees of freedom. Approximate: it knows no season (backtested, its 95 % interval held
 * 89 % of totals at month 4 and 81 % at month 6). `monthly` holds the months so far; `null` without any.
 */
export function runRate(monthly: readonly number[], monthsInYear = 12, level = 0.95): RunRate | null {
  const k = monthly.length;
  if (k === 0) return null;
  const sum = monthly.reduce((total, value) => total + value, 0);
  const mean = sum / k;
  const h = monthsInYear - k;
  const total = sum + h * mean;
  if (k < 2) return { total, error: null, interval: null };
  const variance = monthly.reduce((squares, value) => squares + (value - mean) ** 2, 0) / (k - 1);
  const error = Math.sqrt(variance) * Math.sqrt(h + h ** 2 / k);
  const width = tQuantile(1 - (1 - level) / 2, k - 1) * error;
  return { total, error, interval: [total - width, total + width] };
}
