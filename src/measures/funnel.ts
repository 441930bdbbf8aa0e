import type { CountPoint } from './attribute-chart.ts';
import { binomialLower, binomialUpper } from './distribution.ts';
import { exactLimits, type Limits, normalLimits } from './funnel-limits.ts';
import { type Overdispersion, overdispersion } from './overdispersion.ts';

export interface FunnelPoint {
  readonly rate: number;
  /** Standard error of the target share at this size, and the unit's distance from the target in it. */
  readonly sigma: number;
  readonly z: number;
  /** P(X ≥ x) and P(X ≤ x) if the unit's true share were the target. */
  readonly upperTail: number;
  readonly lowerTail: number;
  /** Exact limits to alert (95 %) and to act (99.8 %). */
  readonly alert: Limits;
  readonly act: Limits;
  /** 99.8 % limits widened for overdispersion: ×√φ, and by τ² added to the variance. */
  readonly multiplicative: Limits;
  readonly additive: Limits;
  /** Strictly beyond the exact limits to act; beyond the additive ones. High only with two errors or more. */
  readonly outside: 'high' | 'low' | null;
  readonly outsideAdjusted: 'high' | 'low' | null;
}

export interface Funnel {
  /** Share that units are compared with: that of all units together, or the one given. */
  readonly target: number;
  readonly overdispersion: Overdispersion;
  /** False under ten units, where the adjusted limits are not stable. */
  readonly stable: boolean;
  /** In the order of the units; `null` for a unit that handled nothing. */
  readonly points: readonly (FunnelPoint | null)[];
}

export const ALERT_LEVEL = 0.95;
export const ACT_LEVEL = 0.998;
const STABLE_FROM = 10;

/** As against the benchmark: one document alone is never a signal. */
const LEAST_ERRORS = 2;

/**
 * Funnel plot of shares across units (Spiegelhalter 2005, doi:10.1002/sim.1970): each unit's share against limits for its size, so
 * that a small unit is not called bad for what chance does to small numbers. `target` is the share to compare with; absent, that
 * of all units together. `null` where nothing was handled or the target is 0 or 1, where no unit can differ by chance.
 */
export function funnel(units: readonly CountPoint[], target?: number): Funnel | null {
  const present = units.filter(({ n }) => n > 0);
  const handled = present.reduce((sum, { n }) => sum + n, 0);
  const centre = target ?? present.reduce((sum, { x }) => sum + x, 0) / handled;
  if (!(centre > 0 && centre < 1)) return null;
  const standardised = present.map((unit) => standardise(unit, centre));
  const spread = overdispersion(standardised);
  if (spread === null) return null;
  return {
    target: centre,
    overdispersion: spread,
    stable: present.length >= STABLE_FROM,
    points: units.map((unit) => (unit.n > 0 ? funnelPoint(unit, centre, spread) : null)),
  };
}

function standardise({ x, n }: CountPoint, centre: number): { rate: number; sigma: number; z: number } {
  const rate = x / n;
  const sigma = Math.sqrt((centre * (1 - centre)) / n);
  return { rate, sigma, z: (rate - centre) / sigma };
}

function funnelPoint(unit: CountPoint, centre: number, { phi, tau2 }: Overdispersion): FunnelPoint {
  const { x, n } = unit;
  const { rate, sigma, z } = standardise(unit, centre);
  const act = exactLimits(centre, n, ACT_LEVEL);
  const additive = normalLimits(centre, Math.sqrt(sigma ** 2 + tau2), ACT_LEVEL);
  return {
    rate,
    sigma,
    z,
    upperTail: binomialUpper(x, n, centre),
    lowerTail: binomialLower(x, n, centre),
    alert: exactLimits(centre, n, ALERT_LEVEL),
    act,
    multiplicative: normalLimits(centre, sigma * Math.sqrt(phi), ACT_LEVEL),
    additive,
    outside: sideOf(x, rate, act),
    outsideAdjusted: sideOf(x, rate, additive),
  };
}

function sideOf(x: number, rate: number, [lower, upper]: Limits): 'high' | 'low' | null {
  if (rate > upper) return x >= LEAST_ERRORS ? 'high' : null;
  return rate < lower ? 'low' : null;
}
