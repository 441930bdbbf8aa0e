import { D2, D4, meanMovingRange, movingRanges, type Screening } from './moving-range.ts';

/** Limits in mean moving ranges: 3/1.128 as the field rounds it (Wheeler). Montgomery uses 3/1.128 as it is, 2.65957. */
export const XMR_FACTOR = 2.66;

export interface XmrOptions {
  /** Limits rest on the first so many values; absent: on all. */
  readonly baseline?: number;
  /** Whether moving ranges outside their own chart are left out of their mean. */
  readonly screening?: Screening;
  /** Distance of the limits from the mean, in mean moving ranges. */
  readonly factor?: number;
}

export interface XmrPoint {
  readonly value: number;
  /** Strictly beyond a limit. */
  readonly outside: 'above' | 'below' | null;
  /** Change on the value before, without its sign; `null` for the first. */
  readonly range: number | null;
  /** Whether the change lies above the limit of the moving ranges. */
  readonly rangeOutside: boolean;
}

export interface XmrChart {
  readonly mean: number;
  /** Mean moving range, after screening. */
  readonly meanRange: number;
  /** Mean moving range / 1.128. */
  readonly sigma: number;
  readonly lower: number;
  readonly upper: number;
  /** Upper limit of the moving ranges: 3.267 × their mean. */
  readonly rangeUpper: number;
  readonly points: readonly XmrPoint[];
}

/**
 * Chart of individual values and moving ranges (XmR), for readings that are neither shares nor counts: mean ± 2.66 × mean
 * moving range, not truncated (Montgomery, chapter 6.4; Wheeler, Understanding Variation). Values stand in the order of time,
 * without missing ones, in the indicator's unit. `null` with fewer than two values to make limits from.
 */
export function xmr(values: readonly number[], options: XmrOptions): XmrChart | null {
  const base = values.slice(0, options.baseline ?? values.length);
  const meanRange = meanMovingRange(base, options.screening ?? 'none');
  if (meanRange === null) return null;
  const mean = base.reduce((sum, value) => sum + value, 0) / base.length;
  const width = (options.factor ?? XMR_FACTOR) * meanRange;
  const [lower, upper] = [mean - width, mean + width];
  const rangeUpper = D4 * meanRange;
  const ranges = movingRanges(values);
  const points = values.map((value, i) => {
    const range = ranges[i - 1] ?? null;
    return {
      value,
      outside: sideOf(value, lower, upper),
      range,
      rangeOutside: range !== null && range > rangeUpper,
    };
  });
  return { mean, meanRange, sigma: meanRange / D2, lower, upper, rangeUpper, points };
}

function sideOf(value: number, lower: number, upper: number): 'above' | 'below' | null {
  if (value > upper) return 'above';
  return value < lower ? 'below' : null;
}
