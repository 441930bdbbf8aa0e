import { quantileSorted, tickStep } from 'd3-array';

/** Values from `from` up to, but not including, `to`. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Whether values below `from`, or from `to` on, are counted here too. */
  readonly open: 'below' | 'above' | null;
}

/** About so many bins. */
const BINS = 20;
/** Values further from the middle half than so many times its width are counted in the outermost bins (Tukey's far out). */
const FAR_OUT = 3;
/** What binary floating point may lose on a border between bins. */
const SLACK = 1e-9;

/** Counts values in bins of equal width with borders at round numbers, as wide as the bulk of the values needs. */
export function histogramBins(values: readonly number[]): HistogramBin[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const lower = quantileSorted(sorted, 0.25) ?? least;
  const upper = quantileSorted(sorted, 0.75) ?? most;
  const reach = upper > lower ? FAR_OUT * (upper - lower) : most - least;
  const [low, high] = [Math.max(least, lower - reach), Math.min(most, upper + reach)];
  const step = high > low ? tickStep(low, high, BINS) : Math.max(1e-3, Math.abs(low) / 100);
  const first = Math.floor(low / step + SLACK);
  const last = Math.max(first, Math.floor(high / step + SLACK));
  const bins = Array.from({ length: last - first + 1 }, (_, i) => ({
    from: (first + i) * step,
    to: (first + i + 1) * step,
    count: 0,
  }));
  for (const value of sorted) {
    const place = Math.floor(value / step + SLACK) - first;
    const bin = bins[Math.min(bins.length - 1, Math.max(0, place))];
    if (bin) bin.count += 1;
  }
  return bins.map((bin, i) => ({ ...bin, open: openSide(bin, i, bins.length, least, most) }));
}

function openSide(
  { from, to }: { from: number; to: number },
  index: number,
  bins: number,
  least: number,
  most: number,
): HistogramBin['open'] {
  const slack = SLACK * (to - from);
  if (index === 0 && least < from - slack) return 'below';
  return index === bins - 1 && most > to + slack ? 'above' : null;
}
