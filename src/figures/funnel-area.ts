import { scaleLinear } from 'd3-scale';
import type { Language } from '../contract/bilingual.ts';
import { formatTick } from '../words/number.ts';
import { type AxisTick, axisTicks } from './axis-ticks.ts';
import { type PlotArea, plotArea } from './plot-area.ts';
import type { Variant } from './variant.ts';

/** A plot of rates over sizes; `x` takes a size. */
export interface FunnelArea extends PlotArea {
  readonly sizes: readonly AxisTick[];
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
  const sizes = axisTicks(
    x,
    (value, step, largest) => formatTick(value, step, largest, language),
    variant.size,
  );
  return { ...plot, x, sizes };
}
