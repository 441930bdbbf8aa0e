import { quantileSorted } from 'd3-array';

/** A unit's distance from the target in its own standard errors, and that standard error. */
export interface Standardised {
  readonly z: number;
  readonly sigma: number;
}

export interface Overdispersion {
  /** Quantiles to which outlying z are drawn in. */
  readonly zLow: number;
  readonly zHigh: number;
  /** φ: mean squared winsorised z; 1 where units differ by chance only. */
  readonly phi: number;
  /** τ²: variance between units beyond chance, in the unit of the rate squared; not below 0. */
  readonly tau2: number;
}

/**
 * How much more units differ than chance lets them (Spiegelhalter 2005, doi:10.1136/qshc.2005.013755): z winsorised at the
 * `share` and 1 − `share` quantiles (type 7), φ = mean z², and the additive τ² by the method of moments (DerSimonian and Laird
 * 1986). Under about ten units neither is stable. `null` without units.
 */
export function overdispersion(units: readonly Standardised[], share = 0.1): Overdispersion | null {
  const sorted = units.map(({ z }) => z).toSorted((a, b) => a - b);
  const zLow = quantileSorted(sorted, share);
  const zHigh = quantileSorted(sorted, 1 - share);
  if (zLow === undefined || zHigh === undefined) return null;
  const count = units.length;
  const squares = units.reduce((sum, { z }) => sum + Math.min(zHigh, Math.max(zLow, z)) ** 2, 0);
  const phi = squares / count;
  const weights = units.map(({ sigma }) => 1 / sigma ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const sumOfSquares = weights.reduce((total, weight) => total + weight ** 2, 0);
  const spread = sum - sumOfSquares / sum;
  // One unit has nothing to differ from; its spread is 0 only up to rounding.
  const tau2 = count > 1 ? Math.max(0, (count * phi - (count - 1)) / spread) : 0;
  return { zLow, zHigh, phi, tau2 };
}
