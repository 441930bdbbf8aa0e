import { LANEY_FROM, LANEY_POINTS, laneySigma } from './laney.ts';
import type { Screening } from './moving-range.ts';

/** A period's count `x` out of, or per, `n`. */
export interface CountPoint {
  readonly x: number;
  readonly n: number;
}

export interface AttributeChartOptions {
  /** Whether limits are widened by Laney's σ_z: always, never, or where σ_z ≥ 1.2 over at least 12 points. */
  readonly laney: 'auto' | 'always' | 'never';
  /** Limits rest on the first so many points; absent: on all. */
  readonly baseline?: number;
  /** Positions, from 0, of points that make no limits; they are judged like the others. */
  readonly exclude?: readonly number[];
  /** Whether outlying moving ranges are left out of σ_z. */
  readonly screening?: Screening;
  /** Least factor on σᵢ. `one` never narrows limits below those of chance; `none` takes σ_z as it is. */
  readonly floor?: 'one' | 'none';
}

/** Why limits are widened or not: as asked, too few points to tell, or σ_z below or from 1.2. */
export type LaneyReason = 'asked' | 'few_points' | 'chance' | 'overdispersed';

export interface ChartPoint {
  readonly rate: number | null;
  /** σᵢ of chance alone, and the point in units of it. */
  readonly sigma: number | null;
  readonly z: number | null;
  /** Control limits at 3 σ, and warning limits at 2 σ, truncated to possible rates. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerWarning: number | null;
  readonly upperWarning: number | null;
  /** Strictly beyond a control limit. */
  readonly outside: 'above' | 'below' | null;
  /** False where so little was counted that a point means nothing: fewer than one event expected. */
  readonly plotted: boolean;
  /** False where a signal is not to be believed: fewer than four events expected. */
  readonly believed: boolean;
}

export interface AttributeChart {
  readonly widened: boolean;
  readonly reason: LaneyReason;
  /** Σx / Σn over the points that make the limits. */
  readonly centre: number;
  /** Laney's σ_z before it is raised to 1; `null` with fewer than two points. */
  readonly sigmaZ: number | null;
  /** Fewer than 12 plotted points: the limits are trial limits. */
  readonly trial: boolean;
  readonly points: readonly ChartPoint[];
}

/** What distinguishes a chart of shares from one of rates. */
export interface Spread {
  /** Variance of one unit of `n` at the centre: p̄(1 − p̄) or ū. */
  readonly variance: (centre: number) => number;
  /** Highest possible rate. */
  readonly ceiling: number;
}

const CONTROL = 3;
const WARNING = 2;
const EXPECTED_TO_PLOT = 1;
const EXPECTED_TO_BELIEVE = 4;

/**
 * Common part of p and u charts (Montgomery, Introduction to Statistical Quality Control, chapter 7): centre Σx/Σn, limits
 * centre ± 3σᵢ with σᵢ = √(variance/nᵢ). `null` if nothing was counted among the points that make the limits.
 */
export function attributeChart(
  points: readonly CountPoint[],
  spread: Spread,
  options: AttributeChartOptions,
): AttributeChart | null {
  const inBase = basePositions(points, options);
  const base = points.filter((_, i) => inBase[i]);
  const exposure = base.reduce((sum, { n }) => sum + n, 0);
  if (exposure <= 0) return null;
  const centre = base.reduce((sum, { x }) => sum + x, 0) / exposure;
  const variance = spread.variance(centre);
  const bare = points.map((point) => barePoint(point, centre, variance));

  const zOfBase = bare.filter((point, i) => inBase[i] && point.plotted).flatMap(({ z }) => z ?? []);
  const plotted = bare.filter((point) => point.plotted).length;
  const sigmaZ = laneySigma(zOfBase, options.screening ?? 'none');
  const { widened, reason } = laneyChoice(options.laney, sigmaZ, zOfBase.length);
  const least = options.floor === 'none' ? 0 : 1;
  const factor = widened && sigmaZ !== null ? Math.max(least, sigmaZ) : 1;
  return {
    widened,
    reason,
    centre,
    sigmaZ,
    trial: plotted < LANEY_POINTS,
    points: bare.map((point) => withLimits(point, centre, factor, spread.ceiling)),
  };
}

type BarePoint = Pick<ChartPoint, 'rate' | 'sigma' | 'z' | 'plotted' | 'believed'>;

function basePositions(points: readonly CountPoint[], options: AttributeChartOptions): boolean[] {
  const excluded = new Set(options.exclude);
  const end = options.baseline ?? points.length;
  return points.map(({ n }, i) => i < end && n > 0 && !excluded.has(i));
}

function barePoint({ x, n }: CountPoint, centre: number, variance: number): BarePoint {
  if (n <= 0) return { rate: null, sigma: null, z: null, plotted: false, believed: false };
  const rate = x / n;
  const sigma = Math.sqrt(variance / n);
  return {
    rate,
    sigma,
    z: sigma > 0 ? (rate - centre) / sigma : null,
    plotted: n * centre >= EXPECTED_TO_PLOT,
    believed: n * centre >= EXPECTED_TO_BELIEVE,
  };
}

function laneyChoice(
  laney: AttributeChartOptions['laney'],
  sigmaZ: number | null,
  count: number,
): { widened: boolean; reason: LaneyReason } {
  if (laney !== 'auto') return { widened: laney === 'always', reason: 'asked' };
  if (sigmaZ === null || count < LANEY_POINTS) return { widened: false, reason: 'few_points' };
  return sigmaZ >= LANEY_FROM
    ? { widened: true, reason: 'overdispersed' }
    : { widened: false, reason: 'chance' };
}

function withLimits(point: BarePoint, centre: number, factor: number, ceiling: number): ChartPoint {
  const { rate, sigma } = point;
  if (rate === null || sigma === null) {
    return { ...point, lower: null, upper: null, lowerWarning: null, upperWarning: null, outside: null };
  }
  const below = (width: number) => Math.max(0, centre - width * sigma * factor);
  const above = (width: number) => Math.min(ceiling, centre + width * sigma * factor);
  const [lower, upper] = [below(CONTROL), above(CONTROL)];
  return {
    ...point,
    lower,
    upper,
    lowerWarning: below(WARNING),
    upperWarning: above(WARNING),
    outside: point.plotted ? sideOf(rate, lower, upper) : null,
  };
}

function sideOf(rate: number, lower: number, upper: number): 'above' | 'below' | null {
  if (rate > upper) return 'above';
  return rate < lower ? 'below' : null;
}
