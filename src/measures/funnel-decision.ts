import { ACT_LEVEL, ALERT_LEVEL, type Funnel, type FunnelPoint } from './funnel.ts';
import { exactLimits, type Limits, normalLimits } from './funnel-limits.ts';

/** The limits that a unit must be beyond to act: the exact ones, or those widened for overdispersion as well. */
export type ActingLimits = 'exact' | 'adjusted';

/**
 * Which limits to act on. Where units differ more than chance lets them (τ² > 0), most would be beyond exact limits in the end, and
 * the question is who stands out among the rest (Spiegelhalter 2005, doi:10.1136/qshc.2005.013755); with fewer than ten units the
 * widened limits are not stable, so the exact ones stay.
 */
export function actingLimits({ stable, overdispersion }: Funnel): ActingLimits {
  return stable && overdispersion.tau2 > 0 ? 'adjusted' : 'exact';
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
