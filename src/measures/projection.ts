import { runRate } from './run-rate.ts';
import { projectByShare, type ShareSpread } from './share-of-year.ts';

export interface Projection {
  /** `run_rate` is approximate and must be labelled so. */
  readonly method: 'share_of_year' | 'run_rate';
  readonly total: number;
  readonly interval: readonly [lower: number, upper: number] | null;
}

export interface ProjectionInput {
  /** Monthly values of the year so far, without gaps. */
  readonly soFar: readonly number[];
  /** Earlier years of twelve months each, without gaps. */
  readonly years: readonly (readonly number[])[];
  /** Spread of the shares pooled over units, from `shareSpread`. */
  readonly spread: ShareSpread | null;
}

/** Years from which the share of the year is used. */
const LEAST_YEARS = 2;

/**
 * Year-end projection: by the share of the year that earlier years had reached, with two or more of them, otherwise by the run
 * rate. `null` where neither can be computed. Where no month took anything away, the interval does not begin below what is
 * reached already.
 */
export function projection({ soFar, years, spread }: ProjectionInput): Projection | null {
  const byShare = years.length >= LEAST_YEARS ? projectByShare(soFar, years, spread) : null;
  const found = byShare ?? runRate(soFar);
  if (found === null) return null;
  const reached = soFar.reduce((sum, value) => sum + value, 0);
  const keeps = soFar.every((value) => value >= 0);
  const interval: Projection['interval'] =
    found.interval && keeps ? [Math.max(reached, found.interval[0]), found.interval[1]] : found.interval;
  return { method: byShare === null ? 'run_rate' : 'share_of_year', total: found.total, interval };
}
