import { D2, meanMovingRange, type Screening } from './moving-range.ts';

/** From this σ_z on the spread between points is taken to be more than chance. */
export const LANEY_FROM = 1.2;

/** Fewest points from which σ_z is trusted to choose the chart. */
export const LANEY_POINTS = 12;

/**
 * Laney's σ_z: mean |Δz| / 1.128 over consecutive standardised points, the spread between points in units of the spread that
 * chance alone gives (Laney 2002, Quality Engineering 14:531–537). 1 is pure chance. `null` with fewer than two points.
 */
export function laneySigma(z: readonly number[], screening: Screening): number | null {
  const mean = meanMovingRange(z, screening);
  return mean === null ? null : mean / D2;
}
