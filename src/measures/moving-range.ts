/** Expected moving range of two in units of σ (d₂ for two points), rounded as the field's tables print it. */
export const D2 = 1.128;

/** A moving range from this many times the mean on lies outside its own chart (D₄ for two points). */
export const D4 = 3.267;

/** Whether moving ranges outside their own chart are left out, once, before the mean is taken. */
export type Screening = 'none' | 'once';

/** |vᵢ − vᵢ₋₁| of consecutive values: one fewer than there are values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
}

/** Mean moving range; `null` with fewer than two values. */
export function meanMovingRange(values: readonly number[], screening: Screening): number | null {
  const ranges = movingRanges(values);
  const mean = meanOf(ranges);
  if (mean === null || screening === 'none') return mean;
  // With all ranges 0 nothing lies outside, and the strict comparison below would leave nothing.
  return meanOf(ranges.filter((range) => range < D4 * mean)) ?? mean;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
