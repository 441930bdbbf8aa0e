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
 * rate. `null` where neither can be computed.
 */
export function projection({ soFar, years, spread }: ProjectionInput): Projection | null {
  const byShare = years.length >= LEAST_YEARS ? projectByShare(soFar, years, spread) : null;
  if (byShare !== null) {
    return { method: 'share_of_year', total: byShare.total, interval: byShare.interval };
  }
  const byRate = runRate(soFar);
  return byRate === null ? null : { method: 'run_rate', total: byRate.total, interval: byRate.interval };
}
