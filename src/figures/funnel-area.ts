import { scaleLinear } from 'd3-scale';
import type { Language } from '../contract/bilingual.ts';
import { formatTick } from '../words/number.ts';
import { type PlotArea, plotArea } from './plot-area.ts';
import { widestText } from './text-width.ts';
import type { Variant } from './variant.ts';

/** A plot of rates over sizes; `x` takes a size. */
export interface FunnelArea extends PlotArea {
  readonly sizes: readonly { readonly x: number; readonly text: string }[];
}

export interface FunnelWants {
  readonly variant: Variant;
  readonly language: Language;
  /** Largest size and highest rate to show. */
  readonly size: number;
  readonly rate: number;
  /** Room on the right for labels. */
  readonly labels: number;
}

const TALL: Readonly<Record<Variant['name'], number>> = { narrow: 210, wide: 280 };

/** Both axes begin at zero: sizes along the bottom as far apart as their labels need, rates at the side. */
export function funnelArea({ variant, language, size, rate, labels }: FunnelWants): FunnelArea {
  const plot = plotArea({
    variant,
    language,
    count: 1,
    domain: [0, rate],
    tick: { factor: 100, sign: '%' },
    labels,
    tall: TALL[variant.name],
    rows: 2.3,
  });
  const x = scaleLinear([0, size * 1.03], [plot.left, plot.right]);
  const labelled = (count: number) => {
    const ticks = x.ticks(count);
    const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
    return ticks.map((value) => ({ x: x(value), text: formatTick(value, step, language) }));
  };
  const fits = (count: number) => {
    const ticks = labelled(count);
    const room = (ticks[1]?.x ?? plot.right) - (ticks[0]?.x ?? plot.left);
    return (
      widestText(
        ticks.map(({ text }) => text),
        variant.size,
      ) +
        variant.size <
      room
    );
  };
  const count = [6, 5, 4, 3, 2].find(fits) ?? 1;
  return { ...plot, x, sizes: labelled(count) };
}
