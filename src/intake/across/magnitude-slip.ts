/** A value that looks like its neighbours with the decimal point or the unit elsewhere. */
export interface MagnitudeSlip {
  /** 10, 100, 1,000 or 10,000. */
  readonly factor: number;
  readonly way: 'up' | 'down';
  /** Median of the values before it. */
  readonly usual: number;
}

/** Values before a value that it is held against. */
const KEPT = 12;

/**
 * For each power of ten: how many values must stand before, how widely they may vary (largest over smallest, the extremes
 * left out), and how far from the power itself the ratio may lie. The smaller the factor, the more quietly a series
 * must run before such a step says anything.
 */
const POWERS = [
  { exponent: 1, least: 6, spread: 2, slack: 0.18 },
  { exponent: 2, least: 4, spread: 4, slack: 0.3 },
  { exponent: 3, least: 3, spread: 10, slack: 0.3 },
  { exponent: 4, least: 2, spread: 30, slack: 0.45 },
] as const;

/** Single documents, reports or meetings come and go by the factor ten; below this only larger steps count. */
const NOISE = 10;

/** How far the step from the last value may fall short of the power: a series that drifts leaps from no month to the next. */
const LAST_SLACK = 0.4;

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Largest over smallest; of five and more values without the two extremes, of nine and more without four. */
function spreadOf(sorted: readonly number[]): number {
  const cut = Math.min(2, Math.floor((sorted.length - 1) / 4));
  return (sorted[sorted.length - 1 - cut] ?? 0) / (sorted[cut] ?? 0);
}

/**
 * Whether a value is about a power of ten times the median of those before it, or that part of it, while those before
 * are alike among themselves. Signs do not count; a zero is no slip and says nothing about others.
 */
export function magnitudeSlip(value: number, before: readonly number[]): MagnitudeSlip | null {
  const last = Math.abs(before.findLast((earlier) => earlier !== 0) ?? 0);
  if (value === 0 || last === 0) return null;
  // Few values leap; only of these is the usual value looked for.
  const leap = Math.log10(Math.abs(value) / last);
  if (Math.abs(leap) < 1 - LAST_SLACK) return null;
  const sorted = before
    .filter((earlier) => earlier !== 0)
    .slice(-KEPT)
    .map(Math.abs)
    .sort((one, other) => one - other);
  const usual = median(sorted);
  const step = Math.log10(Math.abs(value) / usual);
  const lastStep = leap * Math.sign(step);
  for (const { exponent, least, spread, slack } of POWERS) {
    if (Math.abs(Math.abs(step) - exponent) > slack || lastStep < exponent - LAST_SLACK) continue;
    if (sorted.length < least || spreadOf(sorted) > spread) return null;
    const counts = Number.isInteger(value) && sorted.every(Number.isInteger);
    if (exponent === 1 && counts && Math.min(Math.abs(value), usual) < NOISE) return null;
    return { factor: 10 ** exponent, way: step > 0 ? 'up' : 'down', usual };
  }
  return null;
}
