import { tQuantile } from './distribution.ts';
import { exp, ln } from './elementary.ts';

/** Spread of log shares around each unit's own mean, pooled over units. */
export interface ShareSpread {
  /** Standard deviation of log S_k. */
  readonly sd: number;
  /** Years less one, summed over units. */
  readonly freedom: number;
}

export interface ShareProjection {
  /** Geometric mean of the share that earlier years had reached by now. */
  readonly share: number;
  readonly total: number;
  /** Interval; `null` without a spread. */
  readonly interval: readonly [lower: number, upper: number] | null;
}

/**
 * Share of a whole year's total that its first `months` had reached: S_k. `null` unless both the part and the whole are above 0.
 */
export function shareReached(year: readonly number[], months: number): number | null {
  const whole = sum(year);
  const part = sum(year.slice(0, months));
  return part > 0 && whole > 0 ? part / whole : null;
}

/**
 * How much S_k varies from year to year within a unit: `years` holds, for each unit, its earlier years of twelve months. Units
 * with fewer than two usable years add nothing; `null` if that leaves none.
 */
export function shareSpread(
  units: readonly (readonly (readonly number[])[])[],
  months: number,
): ShareSpread | null {
  let squares = 0;
  let freedom = 0;
  for (const years of units) {
    const logs = logShares(years, months);
    const mean = sum(logs) / logs.length;
    if (logs.length < 2) continue;
    squares += sum(logs.map((log) => (log - mean) ** 2));
    freedom += logs.length - 1;
  }
  return freedom > 0 ? { sd: Math.sqrt(squares / freedom), freedom } : null;
}

/**
 * Year-end total from the share of the year that earlier years had reached by the same month: YTD / exp(mean log S_k), with
 * the interval × exp(± t · sd · √(1 + 1/J)) over J earlier years, √(1 + 1/J) being the error of a mean and of one
 * more year. `null` without a usable year or with nothing so far.
 */
export function projectByShare(
  soFar: readonly number[],
  years: readonly (readonly number[])[],
  spread: ShareSpread | null,
  level = 0.95,
): ShareProjection | null {
  const logs = logShares(years, soFar.length);
  const reached = sum(soFar);
  if (logs.length === 0 || reached <= 0) return null;
  const share = exp(sum(logs) / logs.length);
  const total = reached / share;
  if (spread === null) return { share, total, interval: null };
  const t = tQuantile(1 - (1 - level) / 2, spread.freedom);
  const width = t * spread.sd * Math.sqrt(1 + 1 / logs.length);
  return { share, total, interval: [total * exp(-width), total * exp(width)] };
}

function logShares(years: readonly (readonly number[])[], months: number): number[] {
  return years.flatMap((year) => {
    const share = shareReached(year, months);
    return share === null ? [] : [ln(share)];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
