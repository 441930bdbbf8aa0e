import { scaleLinear } from 'd3-scale';
import type { Bilingual, Language } from '../contract/bilingual.ts';
import { beyond, unitsBy } from '../words/figure.ts';
import { formatNumber, formatTick } from '../words/number.ts';
import { axisTicks } from './axis-ticks.ts';
import { type Described, drawBoth, Frame, spoken } from './frame.tsx';
import type { HistogramBin } from './histogram-bins.ts';
import { spread } from './label-box.ts';
import { NoData } from './no-data.tsx';
import { type PlotArea, plotArea } from './plot-area.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { ValueAxis } from './value-axis.tsx';
import type { Variant } from './variant.ts';

/** How many units have which value: where the bulk lies, how wide it is, and who is far from it. */
export interface HistogramSpec extends Described {
  /** Of equal width, the lowest first. */
  readonly bins: readonly HistogramBin[];
  /** What is measured along the bottom. */
  readonly measure: Bilingual;
  /** Values are scores, or shares written as percentages. */
  readonly format: 'score' | 'share';
  /** Levels drawn through the bars with their names, such as a target; those outside the bins are left out. */
  readonly marks: readonly { readonly value: number; readonly name: Bilingual }[];
}

interface DrawingProps {
  readonly spec: HistogramSpec;
  readonly variant: Variant;
  readonly language: Language;
}

const TALL: Readonly<Record<Variant['name'], number>> = { narrow: 120, wide: 170 };

/** A value with the decimals that its distance to the next border needs, as short as the `largest` beside it. */
function edge(spec: HistogramSpec, value: number, step: number, largest: number, language: Language): string {
  const factor = spec.format === 'share' ? 100 : 1;
  const text = formatTick(value * factor, step * factor, largest * factor, language);
  return `${text}${spec.format === 'share' ? '%' : ''}`;
}

/** What a bin holds in words: `82%—84%`, `below 60`, `from 120%`. */
export function binName(spec: HistogramSpec, bin: HistogramBin, language: Language): string {
  const border = (value: number) => edge(spec, value, bin.to - bin.from, bin.to, language);
  const [from, to] = [border(bin.from), border(bin.to)];
  if (bin.open !== null) return beyond[bin.open](bin.open === 'below' ? to : from)[language];
  return `${from}${language === 'zh' ? '—' : '–'}${to}`;
}

type Scale = (value: number) => number;

function Bars({
  spec,
  area,
  x,
  language,
}: {
  spec: HistogramSpec;
  area: PlotArea;
  x: Scale;
  language: Language;
}) {
  return spec.bins
    .filter(({ count }) => count > 0)
    .map((bin) => (
      <rect
        key={bin.from}
        className="fig-actual"
        x={round(x(bin.from) + 0.5)}
        width={round(x(bin.to) - x(bin.from) - 1)}
        y={round(area.y(bin.count))}
        height={round(area.bottom - area.y(bin.count))}
        data-v={`${binName(spec, bin, language)} ${formatNumber(bin.count, language)}`}
      />
    ));
}

/** Levels through the bars, their names above them, moved apart where they would touch. */
function Marks({ spec, area, x, variant, language }: DrawingProps & { area: PlotArea; x: Scale }) {
  const [first, last] = [spec.bins[0], spec.bins.at(-1)];
  const shown = spec.marks
    .filter(({ value }) => first && last && value >= first.from && value <= last.to)
    .toSorted((a, b) => a.value - b.value);
  const gap = variant.size;
  const extents = shown.map(({ name }) => textWidth(name[language], variant.size) + gap);
  const room = variant.width + gap;
  const fits = extents.reduce((sum, extent) => sum + extent, 0) <= room;
  const places = spread(
    shown.map(({ value }) => x(value)),
    extents,
    -gap / 2,
    room - gap / 2,
  );
  return shown.map(({ value, name }, index) => (
    <g key={value}>
      <path className="fig-halo" d={`M${round(x(value))} ${round(area.top)}V${round(area.bottom)}`} />
      <path className="fig-target" d={`M${round(x(value))} ${round(area.top - 4)}V${round(area.bottom)}`} />
      {fits && (
        <text className="fig-soft" x={round(places[index] ?? 0)} y={variant.size} textAnchor="middle">
          {name[language]}
        </text>
      )}
    </g>
  ));
}

function Drawing({ spec, variant, language }: DrawingProps) {
  const [first, last] = [spec.bins[0], spec.bins.at(-1)];
  const area = plotArea({
    variant,
    language,
    count: 1,
    domain: [0, Math.max(1, ...spec.bins.map(({ count }) => count))],
    tick: first ? { factor: 1, sign: '' } : null,
    labels: variant.size,
    tall: TALL[variant.name],
    rows: 2.3,
  });
  const x = scaleLinear([first?.from ?? 0, last?.to ?? 1], [area.left, area.right]);
  const row = area.bottom + variant.size * 1.5;
  const ticks = first
    ? axisTicks(x, (value, step, largest) => edge(spec, value, step, largest, language), variant.size)
    : [];
  return (
    <Frame
      kind="histogram"
      variant={variant.name}
      width={variant.width}
      height={area.height}
      size={variant.size}
      label={spoken(spec, language)}
    >
      <ValueAxis area={area} variant={variant} />
      <Bars spec={spec} area={area} x={x} language={language} />
      <path className="fig-axis" d={`M${round(area.left)} ${round(area.bottom)}H${round(area.right)}`} />
      <Marks spec={spec} area={area} x={x} variant={variant} language={language} />
      {first === undefined && <NoData area={area} language={language} />}
      {first !== undefined && (
        <g className="fig-soft" textAnchor="middle">
          {ticks.map((tick) => (
            <text key={tick.text} x={round(tick.x)} y={round(row)}>
              {tick.text}
            </text>
          ))}
          <text x={round(area.right)} y={round(row + variant.size * 1.4)} textAnchor="end">
            {unitsBy(spec.measure)[language]}
          </text>
        </g>
      )}
    </Frame>
  );
}

/** Draws the histogram; without any value an empty drawing says that there is no data yet. */
export function drawHistogram(spec: HistogramSpec, language: Language): string {
  return drawBoth((variant) => (
    <Drawing key={variant.name} spec={spec} variant={variant} language={language} />
  ));
}
