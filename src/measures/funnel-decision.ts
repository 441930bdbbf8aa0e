import { chiSquareQuantile } from './distribution.ts';
import { ACT_LEVEL, ALERT_LEVEL, type Funnel, type FunnelPoint } from './funnel.ts';
import { exactLimits, type Limits, normalLimits } from './funnel-limits.ts';

/** The limits that a unit must be beyond to act: the exact ones, or those widened for overdispersion as well. */
export type ActingLimits = 'exact' | 'adjusted';

/** Share of offices without overdispersion in which it would be found. */
const FALSELY = 0.05;

/**
 * Whether units differ by more than chance lets them: the sum of squared z, count × φ, is above the 95 % quantile of χ² with as
 * many degrees of freedom as units. Winsorising draws φ in, so this errs on the side of chance.
 */
export function isOverdispersed({ points, overdispersion }: Funnel): boolean {
  const units = points.filter((point) => point !== null).length;
  return overdispersion.tau2 > 0 && units * overdispersion.phi > chiSquareQuantile(1 - FALSELY, units);
}

/**
 * Which limits to act on. Where units differ by more than chance, most would be beyond exact limits in the end, and the question
 * is who stands out among the rest (Spiegelhalter 2005, doi:10.1136/qshc.2005.013755); with fewer than ten units the widened limits
 * are not stable, so the exact ones stay.
 */
export function actingLimits(shape: Funnel): ActingLimits {
  return shape.stable && isOverdispersed(shape) ? 'adjusted' : 'exact';
}

/**
 * The side on which a unit is beyond the limits to act. Adjusted limits are normal ones and so too narrow where few errors are
 * expected; a unit must therefore be beyond the exact limits in any case.
 */
export function sideToActOn(point: FunnelPoint, limits: ActingLimits): 'high' | 'low' | null {
  if (limits === 'exact') return point.outside;
  return point.outside === point.outsideAdjusted ? point.outside : null;
}

/** Limits that units of one size are held against. */
export interface FunnelLine {
  readonly n: number;
  readonly alert: Limits;
  /** Exact 99.8 % limits. */
  readonly exact: Limits;
  /** Limits to act: the exact ones, or where they are wider the adjusted ones. */
  readonly act: Limits;
}

/** The limits of a funnel at a size `n` above 0, which need not be that of any unit. */
export function funnelLine({ target, overdispersion }: Funnel, n: number, limits: ActingLimits): FunnelLine {
  const exact = exactLimits(target, n, ACT_LEVEL);
  const sigma = Math.sqrt((target * (1 - target)) / n + overdispersion.tau2);
  const [lower, upper] = limits === 'exact' ? exact : normalLimits(target, sigma, ACT_LEVEL);
  return {
    n,
    alert: exactLimits(target, n, ALERT_LEVEL),
    exact,
    act: [Math.min(exact[0], lower), Math.max(exact[1], upper)],
  };
}
