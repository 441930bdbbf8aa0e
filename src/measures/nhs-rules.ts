import type { Screening } from './moving-range.ts';
import { type XmrChart, xmr } from './xmr.ts';

/** The rule that marks a point, the strongest where several do: outside, then trend, then two of three, then shift. */
export type NhsSignal =
  | 'above_limit'
  | 'below_limit'
  | 'trend_up'
  | 'trend_down'
  | 'near_upper'
  | 'near_lower'
  | 'shift_above'
  | 'shift_below';

/** What a marked point means: `high` and `low` where neither direction is better. */
export type NhsMeaning = 'common_cause' | 'improvement' | 'concern' | 'high' | 'low';

export interface NhsOptions {
  /** Which way is better. */
  readonly improvement: 'increase' | 'decrease' | 'neutral';
  /** Whether moving ranges outside their own chart are left out; the NHS's own practice is `once`. */
  readonly screening: Screening;
  /** In each stretch, limits rest on the first so many values; absent: on all of the stretch. */
  readonly baseline?: number;
  /** Positions, from 0, at which a new stretch with limits of its own begins. */
  readonly rebaseStarts?: readonly number[];
}

export interface NhsPoint {
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Within the limits, in their outer third. */
  readonly near: boolean;
  readonly signal: NhsSignal | null;
  readonly meaning: NhsMeaning;
  /** Limits rest on a stretch of fewer than 13 points. */
  readonly shortStretch: boolean;
}

const SHIFT = 7;
const TREND = 7;
const SHORT_STRETCH = 13;
const NEAR = 2 / 3;

/**
 * The rules of NHS England's Making Data Count over an XmR chart, as the package NHSRplotthedots applies them: outside the
 * limits; a trend of seven points, each strictly beyond the last; two of three in the outer third of the limits with all three
 * on one side of the mean; a shift of seven on one side, which a point on the mean breaks. Each stretch between re-basings
 * stands alone. Stretches of fewer than two points have no limits and yield no points' limits: `null` for the whole then.
 */
export function nhsRules(values: readonly number[], options: NhsOptions): NhsPoint[] | null {
  const points: NhsPoint[] = [];
  for (const stretch of stretches(values, options.rebaseStarts ?? [])) {
    const chart = xmr(stretch, options);
    if (chart === null) return null;
    points.push(...judge(stretch, chart, options));
  }
  return points;
}

function stretches(values: readonly number[], starts: readonly number[]): (readonly number[])[] {
  const edges = [0, ...starts, values.length];
  return edges.slice(1).map((end, i) => values.slice(edges[i], end));
}

function judge(values: readonly number[], chart: XmrChart, options: NhsOptions): NhsPoint[] {
  const { mean, lower, upper } = chart;
  const side = values.map((value) => Math.sign(value - mean));
  const near = values.map((value, i) => {
    const inside = chart.points[i]?.outside === null;
    return inside && Math.abs(value - mean) > NEAR * (upper - mean);
  });
  const trend = trends(values);
  const shift = members(side, SHIFT, (window) => window.every((s) => s !== 0 && s === window[0]));
  const nearTwice = members(
    side.map((s, i) => ({ s, near: near[i] === true })),
    3,
    (window) =>
      window.every(({ s }) => s !== 0 && s === window[0]?.s) &&
      window.filter((point) => point.near).length >= 2,
  );

  return values.map((value, i) => {
    const signal = signalOf({
      outside: chart.points[i]?.outside ?? null,
      trend: trend[i] ?? 0,
      nearTwice: near[i] === true && nearTwice[i] === true,
      shift: shift[i] === true,
      side: side[i] ?? 0,
    });
    return {
      value,
      mean,
      lower,
      upper,
      near: near[i] === true,
      signal,
      meaning: meaningOf(signal, options.improvement),
      shortStretch: values.length < SHORT_STRETCH,
    };
  });
}

/** For each position, whether it lies in any window of `size` consecutive items for which `holds`. */
function members<Item>(
  items: readonly Item[],
  size: number,
  holds: (window: readonly Item[]) => boolean,
): boolean[] {
  const marked = items.map(() => false);
  for (let start = 0; start + size <= items.length; start += 1) {
    if (holds(items.slice(start, start + size))) marked.fill(true, start, start + size);
  }
  return marked;
}

/** 1 or −1 for points in a trend, else 0. A point that ends one trend and begins another belongs to the one it begins. */
function trends(values: readonly number[]): number[] {
  const direction = values.map(() => 0);
  for (let start = 0; start + TREND <= values.length; start += 1) {
    const window = values.slice(start, start + TREND);
    const moves = window.slice(1).map((value, i) => Math.sign(value - (window[i] ?? value)));
    const first = moves[0] ?? 0;
    if (first !== 0 && moves.every((move) => move === first)) direction.fill(first, start, start + TREND);
  }
  return direction;
}

interface Marks {
  readonly outside: 'above' | 'below' | null;
  readonly trend: number;
  readonly nearTwice: boolean;
  readonly shift: boolean;
  readonly side: number;
}

function signalOf({ outside, trend, nearTwice, shift, side }: Marks): NhsSignal | null {
  if (outside !== null) return outside === 'above' ? 'above_limit' : 'below_limit';
  if (trend !== 0) return trend > 0 ? 'trend_up' : 'trend_down';
  if (nearTwice) return side > 0 ? 'near_upper' : 'near_lower';
  if (shift) return side > 0 ? 'shift_above' : 'shift_below';
  return null;
}

const UPWARD: readonly NhsSignal[] = ['above_limit', 'trend_up', 'near_upper', 'shift_above'];

function meaningOf(signal: NhsSignal | null, improvement: NhsOptions['improvement']): NhsMeaning {
  if (signal === null) return 'common_cause';
  const up = UPWARD.includes(signal);
  if (improvement === 'neutral') return up ? 'high' : 'low';
  return up === (improvement === 'increase') ? 'improvement' : 'concern';
}
