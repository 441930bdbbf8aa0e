import { line } from 'd3-shape';
import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber, formatPercent } from '../words/number.ts';
import { DIAMOND } from './control-chart-labels.ts';
import { EndLabels, endLabelRoom } from './end-labels.tsx';
import { type Described, drawBoth, Frame, spoken } from './frame.tsx';
import { type FunnelArea, funnelArea } from './funnel-area.ts';
import { unitLabels } from './funnel-labels.ts';
import { PlacedLabels } from './placed-labels.tsx';
import { round } from './round.ts';
import { ValueAxis } from './value-axis.tsx';
import type { Variant } from './variant.ts';

type Limits = readonly [lower: number, upper: number];

/** Rates of units over their size, with limits that run together as units grow: who stands out by more than chance. */
export interface FunnelSpec extends Described {
  readonly points: readonly {
    readonly name: Bilingual;
    readonly n: number;
    readonly x: number;
    readonly rate: number;
    readonly state: 'high' | 'low' | 'within';
  }[];
  /** `named`: each dot within the limits tells its values; `plain`: among hundreds nobody can point at one. */
  readonly dots: 'named' | 'plain';
  /** Limits by size, smallest first; `inner` are drawn thin, `act` are those that count. */
  readonly lines: readonly { readonly n: number; readonly inner: Limits; readonly act: Limits }[];
  /** What the two pairs of limits are called, in few words. */
  readonly innerName: Bilingual;
  readonly actName: Bilingual;
  /** Rate of all together, and what it is called. */
  readonly target: number;
  /** What is counted along the bottom. */
  readonly counted: Bilingual;
}

type Point = FunnelSpec['points'][number];

/**
 * Highest rate on the axis: that of units for which at least one error is expected, and the limits of the middle unit, or those
 * of half the largest size where the units are much of a size. A handful of documents with an error among them would crush all
 * others; such units stand at the top edge.
 */
function highest({ points, lines, target }: FunnelSpec): number {
  const telling = points.filter(({ n }) => n * target >= 1).map(({ rate }) => rate);
  const sizes = points.map(({ n }) => n).sort((a, b) => a - b);
  const half = (sizes.at(-1) ?? 0) / 2;
  const middle = Math.min(half, sizes[Math.floor(sizes.length / 2)] ?? 0);
  const limits = lines.filter(({ n }) => n >= middle).map(({ act }) => act[1]);
  return Math.max(target * 1.5, ...telling, ...limits);
}

function exact({ name, n, x, rate }: Point, language: Language): string {
  const count = (value: number) => formatNumber(value, language);
  return `${name[language]} ${formatPercent(rate, language)} (${count(x)}/${count(n)})`;
}

/** The course of one limit inside the plot; a lower limit of 0 says nothing and is not drawn. */
function LimitLine({
  spec,
  area,
  pair,
  side,
}: {
  readonly spec: FunnelSpec;
  readonly area: FunnelArea;
  readonly pair: 'inner' | 'act';
  readonly side: 0 | 1;
}) {
  const shown = (rate: number) => rate > 0 && area.y(rate) >= area.top;
  const path = line<FunnelSpec['lines'][number]>()
    .defined((at) => shown(at[pair][side]))
    .x(({ n }) => round(area.x(n)))
    .y((at) => round(area.y(at[pair][side])))(spec.lines);
  return <path className={pair === 'act' ? 'fig-limit' : 'fig-limit-inner'} d={path ?? ''} />;
}

interface PointsProps {
  readonly spec: FunnelSpec;
  readonly area: FunnelArea;
  readonly language: Language;
}

/** Whether a unit's rate lies above what the plot shows, so that it stands at the top edge. */
function isOff({ rate }: Point, area: FunnelArea): boolean {
  return area.y(rate) < area.top;
}

interface PointProps {
  readonly point: Point;
  readonly area: FunnelArea;
  readonly language: Language;
}

/** A unit within the limits. */
function Dot({ point, area, language }: PointProps) {
  return (
    <circle
      className={isOff(point, area) ? 'fig-hollow' : 'fig-dot'}
      cx={round(area.x(point.n))}
      cy={round(Math.max(area.top, area.y(point.rate)))}
      r="2.5"
      data-v={exact(point, language)}
    />
  );
}

/** A unit beyond the limits. */
function Signal({ point, area, language }: PointProps) {
  const y = Math.max(area.top, area.y(point.rate));
  return (
    <path
      className={point.state === 'high' ? 'fig-signal' : 'fig-better'}
      d={`M${round(area.x(point.n))} ${round(round(y) - DIAMOND)}l6 6l-6 6l-6 -6z`}
      data-v={exact(point, language)}
    />
  );
}

/** Dots as strokes of no length with round ends, to whole units of the drawing; those that would cover one another once. */
function dotsPath(points: readonly Point[], area: FunnelArea): string {
  const places = points.map(({ n, rate }) => ({
    x: Math.round(area.x(n)),
    y: Math.round(Math.max(area.top, area.y(rate))),
  }));
  const seen = new Set<string>();
  const sorted = places.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const distinct = sorted.filter(({ x, y }) => !seen.has(`${x} ${y}`) && seen.add(`${x} ${y}`));
  const steps = distinct.map(({ x, y }, i) => {
    const before = distinct[i - 1] ?? { x: 0, y: 0 };
    return `m${x - before.x} ${y - before.y}h0`;
  });
  return steps.join('');
}

/** Hundreds of units within the limits, all in one stroke. */
function PlainDots({ spec, area }: Pick<PointsProps, 'spec' | 'area'>) {
  const within = spec.points.filter(({ state }) => state === 'within');
  const kinds = [
    { kind: 'fig-dots', points: within.filter((point) => !isOff(point, area)) },
    { kind: 'fig-dots fig-dots-off', points: within.filter((point) => isOff(point, area)) },
  ];
  return kinds
    .filter(({ points }) => points.length > 0)
    .map(({ kind, points }) => <path key={kind} className={kind} d={dotsPath(points, area)} />);
}

function Points({ spec, area, language }: PointsProps) {
  const each = spec.dots === 'named' ? spec.points : spec.points.filter(({ state }) => state !== 'within');
  return (
    <>
      {spec.dots === 'plain' && <PlainDots spec={spec} area={area} />}
      {each.map((point, index) => {
        const Shape = point.state === 'within' ? Dot : Signal;
        // biome-ignore lint/suspicious/noArrayIndexKey: names of units may repeat.
        return <Shape key={index} point={point} area={area} language={language} />;
      })}
    </>
  );
}

function Sizes({
  spec,
  area,
  variant,
  language,
}: {
  readonly spec: FunnelSpec;
  readonly area: FunnelArea;
  readonly variant: Variant;
  readonly language: Language;
}) {
  const first = area.bottom + variant.size * 1.3;
  return (
    <g className="fig-soft" textAnchor="middle">
      <path className="fig-axis" d={`M${round(area.left)} ${round(area.bottom)}H${round(area.right)}`} />
      {area.sizes.map(({ x, text }) => (
        <text key={text} x={round(x)} y={round(first)}>
          {text}
        </text>
      ))}
      <text x={round(area.right)} y={round(first + variant.size * 1.4)} textAnchor="end">
        {spec.counted[language]}
      </text>
    </g>
  );
}

function Drawing({
  spec,
  variant,
  language,
}: {
  readonly spec: FunnelSpec;
  readonly variant: Variant;
  readonly language: Language;
}) {
  const last = spec.lines.at(-1);
  const inner = {
    line: 'fig-limit-inner',
    name: spec.innerName[language],
    value: '',
    level: last?.inner[1] ?? spec.target,
  };
  const act = {
    line: 'fig-limit',
    name: spec.actName[language],
    value: '',
    level: last?.act[1] ?? spec.target,
  };
  const mean = {
    line: 'fig-mean',
    name: figureWords.together[language],
    value: formatPercent(spec.target, language),
    level: spec.target,
  };
  const named = [act, inner, mean];
  const area = funnelArea({
    variant,
    language,
    size: Math.max(...spec.points.map(({ n }) => n)),
    rate: highest(spec),
    labels: endLabelRoom(
      named.map((label) => ({ ...label, y: 0 })),
      variant,
    ),
  });
  return (
    <Frame
      kind="funnel"
      variant={variant.name}
      width={variant.width}
      height={area.height}
      size={variant.size}
      label={spoken(spec, language)}
    >
      <ValueAxis area={area} variant={variant} />
      <Sizes spec={spec} area={area} variant={variant} language={language} />
      {(['inner', 'act'] as const).map((pair) => (
        <g key={pair}>
          <LimitLine spec={spec} area={area} pair={pair} side={0} />
          <LimitLine spec={spec} area={area} pair={pair} side={1} />
        </g>
      ))}
      <path
        className="fig-mean"
        d={`M${round(area.left)} ${round(area.y(spec.target))}H${round(area.right)}`}
      />
      <Points spec={spec} area={area} language={language} />
      <PlacedLabels labels={unitLabels(spec, area, variant.size, language)} />
      <EndLabels
        labels={named.map(({ level, ...rest }) => ({ ...rest, y: area.y(level) }))}
        area={area}
        variant={variant}
      />
    </Frame>
  );
}

/** Draws a funnel; without a unit that handled anything there is nothing to draw and the answer is empty. */
export function drawFunnel(spec: FunnelSpec, language: Language): string {
  if (spec.points.length === 0) return '';
  return drawBoth((variant) => (
    <Drawing key={variant.name} spec={spec} variant={variant} language={language} />
  ));
}
