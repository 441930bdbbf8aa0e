import type { CountPoint } from './attribute-chart.ts';
import { asin, sin } from './elementary.ts';
import type { Limits } from './funnel-limits.ts';
import { type Overdispersion, overdispersion } from './overdispersion.ts';

export interface ArcsineFunnel {
  /** On the scale of arcsin √share. */
  readonly overdispersion: Overdispersion;
  /** Each unit's distance from the target in standard errors of that scale. */
  readonly z: readonly number[];
  /** Limits as shares for a unit of size `n`, `width` standard errors from the target: for chance alone, and with τ² added. */
  readonly limits: (n: number, width: number) => Limits;
  readonly adjustedLimits: (n: number, width: number) => Limits;
}

/**
 * Funnel of shares on the variance-stabilised scale arcsin √share, where a standard error is 1/(2√n) whatever the share
 * (Spiegelhalter, Sherlaw-Johnson, Bardsley and others 2012, doi:10.1111/j.1467-985X.2011.01010.x). An alternative to the
 * additive limits of `funnel`. Units must have n > 0. `null` without units.
 */
export function arcsineFunnel(units: readonly CountPoint[], target: number): ArcsineFunnel | null {
  const centre = transform(target);
  const standardised = units.map(({ x, n }) => {
    const sigma = 1 / (2 * Math.sqrt(n));
    return { sigma, z: (transform(x / n) - centre) / sigma };
  });
  const spread = overdispersion(standardised);
  if (spread === null) return null;
  const limits = (tau2: number) => (n: number, width: number) => {
    const half = width * Math.sqrt(1 / (4 * n) + tau2);
    return [back(centre - half), back(centre + half)] as const;
  };
  return {
    overdispersion: spread,
    z: standardised.map(({ z }) => z),
    limits: limits(0),
    adjustedLimits: limits(spread.tau2),
  };
}

function transform(share: number): number {
  return asin(Math.sqrt(share));
}

function back(angle: number): number {
  return sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
}
