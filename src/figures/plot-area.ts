import { scaleLinear, scalePoint } from 'd3-scale';
import type { Language } from '../contract/bilingual.ts';
import { formatTick } from '../words/number.ts';
import { widestText } from './text-width.ts';
import type { Variant } from './variant.ts';

/** The rectangle in which values over time are drawn, with its two scales. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the whole drawing. */
  readonly height: number;
  /** Least and greatest value of the axis, at round numbers. */
  readonly domain: readonly [number, number];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Half the distance between two periods. */
  readonly half: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

export interface PlotWants {
  readonly variant: Variant;
  readonly language: Language;
  /** Number of periods along the axis. */
  readonly count: number;
  /** Least and greatest value to show; the axis ends at round numbers around them. */
  readonly domain: readonly [number, number];
  /** Factor and sign from value to tick text: 100 and `%` for shares; `null` leaves the axis without values. */
  readonly tick: { readonly factor: number; readonly sign: string } | null;
  /** Room on the right for labels at the ends of lines. */
  readonly labels: number;
  /** Height of the plot itself. */
  readonly tall: number;
  /** Rows of text under the plot. */
  readonly rows: number;
}

/** Half a line of text and a gap: the first baseline above the plot. */
const GAP = 6;

/** Lays out a plot: room on the left for the ticks' texts as they are, on the right for the labels asked for. */
export function plotArea(wants: PlotWants): PlotArea {
  const { variant, language, count, domain, tick } = wants;
  const flat = domain[1] <= domain[0];
  const scale = scaleLinear(flat ? [domain[0], domain[0] + 1] : [...domain], [1, 0]).nice(4);
  const values = tick === null ? [] : scale.ticks(4);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const largest = Math.max(...values.map(Math.abs));
  const texts = values.map((value) => {
    if (tick === null) return '';
    const { factor, sign } = tick;
    return `${formatTick(value * factor, step * factor, largest * factor, language)}${sign}`;
  });
  const left = widestText(texts, variant.size) + GAP;
  const right = variant.width - wants.labels;
  const top = variant.size * 1.5 + GAP * 2;
  const bottom = top + wants.tall;
  const y = (value: number) => top + scale(value) * (bottom - top);
  const x = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([left, right])
    .padding(0.5);
  return {
    left,
    right,
    top,
    bottom,
    domain: [scale.domain()[0] ?? 0, scale.domain()[1] ?? 1],
    height: bottom + GAP + wants.rows * variant.size * 1.35,
    x: (index) => x(index) ?? left,
    y,
    half: x.step() / 2,
    ticks: values.map((value, index) => ({ y: y(value), text: texts[index] ?? '' })),
  };
}
