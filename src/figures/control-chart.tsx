import { line } from 'd3-shape';
import type { Language } from '../contract/bilingual.ts';
import type { Period } from '../contract/period.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber, formatPercent } from '../words/number.ts';
import { formatPeriod } from '../words/period.ts';
import { DIAMOND, isSignal, pointLabels } from './control-chart-labels.ts';
import { type EndLabel, EndLabels, endLabelRoom } from './end-labels.tsx';
import { type Described, drawBoth, drawOnce, Frame, spoken } from './frame.tsx';
import { NoData } from './no-data.tsx';
import { PeriodAxis } from './period-axis.tsx';
import { PlacedLabels } from './placed-labels.tsx';
import { type PlotArea, plotArea } from './plot-area.ts';
import { round } from './round.ts';
import { stepLine } from './step-line.ts';
import { ValueAxis } from './value-axis.tsx';
import { NARROW, type Variant } from './variant.ts';

/** A rate over time with its limits: which movements are more than chance. */
export interface ControlChartSpec extends Described {
  readonly points: readonly {
    readonly period: Period;
    /** Documents handled and of these with errors. */
    readonly n: number;
    readonly x: number;
    /** A share; `null` where nothing was handled. */
    readonly rate: number | null;
    /** Limits at this point, which vary with `n`. */
    readonly lower: number | null;
    readonly upper: number | null;
    readonly outside: 'above' | 'below' | null;
    /** False where a rate means nothing because so little was handled: shown hollow, outside the line. */
    readonly plotted: boolean;
    /** False where a signal is not to be believed: never marked as one. */
    readonly believed: boolean;
  }[];
  /** Mean rate, since limits were last computed anew. */
  readonly centre: number;
  /** Means of earlier stretches of points, which keep the limits of their time; without re-basing, none. */
  readonly earlier: readonly { readonly points: number; readonly centre: number }[];
  /** True when the limits rest on fewer than 12 points. */
  readonly trial: boolean;
  /** Rate that must not be exceeded; `null` when there is none. */
  readonly benchmark: number | null;
}

type Point = ControlChartSpec['points'][number];

const TALL: Readonly<Record<Variant['name'], number>> = { narrow: 150, wide: 200 };

/** Rates shown. The axis begins at zero unless every rate and limit lies far from it: a line needs no zero. */
function domain({ points, centre, benchmark }: ControlChartSpec): readonly [number, number] {
  const plotted = points.filter((point) => point.plotted);
  const known = [
    centre,
    benchmark,
    ...plotted.flatMap(({ rate, lower, upper }) => [rate, lower, upper]),
  ].filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  return low > high * 0.4 ? [Math.max(0, low - (high - low) * 0.15), high] : [0, high];
}

function exact({ period, rate, n, x }: Point, language: Language): string {
  const count = (value: number) => formatNumber(value, language);
  return `${formatPeriod(period, language)} ${formatPercent(rate, language)} (${count(x)}/${count(n)})`;
}

/** The mean of each stretch, and a line up where one ends by decision. */
function Means({ spec, area }: { readonly spec: ControlChartSpec; readonly area: PlotArea }) {
  const stretches = [...spec.earlier, { points: spec.points.length, centre: spec.centre }];
  return stretches.flatMap(({ centre }, index) => {
    const before = spec.earlier.slice(0, index).reduce((sum, { points }) => sum + points, 0);
    const own = spec.earlier[index]?.points;
    const left = index === 0 ? area.left : area.x(before) - area.half;
    const right = own === undefined ? area.right : area.x(before + own) - area.half;
    const course = `M${round(left)} ${round(area.y(centre))}H${round(right)}`;
    const upright = `M${round(left)} ${round(area.top)}V${round(area.bottom)}`;
    return [
      <path key={course} className="fig-mean" d={course} />,
      index > 0 && <path key={upright} className="fig-axis" d={upright} />,
    ];
  });
}

function Limits({ spec, area }: { readonly spec: ControlChartSpec; readonly area: PlotArea }) {
  const steps = (key: 'lower' | 'upper') =>
    stepLine(
      spec.points.map((point) => (point.plotted && point[key] !== 0 ? point[key] : null)),
      area,
    );
  const across = (value: number) => `M${round(area.left)} ${round(area.y(value))}H${round(area.right)}`;
  return (
    <>
      <path className="fig-limit" d={steps('upper')} />
      <path className="fig-limit" d={steps('lower')} />
      <Means spec={spec} area={area} />
      {spec.benchmark !== null && <path className="fig-target" d={across(spec.benchmark)} />}
    </>
  );
}

function Points({
  spec,
  area,
  language,
}: {
  readonly spec: ControlChartSpec;
  readonly area: PlotArea;
  readonly language: Language;
}) {
  const counted = spec.points.map((point, index) => ({ point, index })).filter(({ point }) => point.plotted);
  const path = line<(typeof counted)[number]>()
    .defined(({ point }) => point.rate !== null)
    .x(({ index }) => round(area.x(index)))
    .y(({ point }) => round(area.y(point.rate ?? 0)))(counted);
  return (
    <>
      <path className="fig-actual fig-thin" d={path ?? ''} />
      {spec.points.map((point, index) => {
        if (point.rate === null) return null;
        const x = round(area.x(index));
        const y = round(area.y(point.rate));
        if (!point.plotted && y < area.top) return null;
        const label = exact(point, language);
        if (isSignal(point)) {
          return (
            <path
              key={point.period}
              className="fig-signal"
              d={`M${x} ${round(y - DIAMOND)}l6 6l-6 6l-6 -6z`}
              data-v={label}
            />
          );
        }
        return (
          <circle
            key={point.period}
            className={point.plotted ? 'fig-dot' : 'fig-hollow'}
            cx={x}
            cy={y}
            r="2.5"
            data-v={label}
          />
        );
      })}
    </>
  );
}

function ends(
  spec: ControlChartSpec,
  language: Language,
): (Omit<EndLabel, 'y'> & { readonly level: number })[] {
  const say = (value: number) => formatPercent(value, language);
  const last = spec.points.findLast(({ plotted, upper }) => plotted && upper !== null);
  const label = (
    line: string,
    word: { readonly [key in Language]: string },
    level: number | null | undefined,
  ) =>
    level === null || level === undefined ? [] : [{ line, name: word[language], value: say(level), level }];
  return [
    ...label('fig-limit', figureWords.upperLimit, last?.upper === spec.centre ? null : last?.upper),
    ...label('fig-target', figureWords.benchmark, spec.benchmark),
    ...label('fig-mean', figureWords.mean, spec.centre),
    ...label('fig-limit', figureWords.lowerLimit, last?.lower === 0 ? null : last?.lower),
  ];
}

function Drawing({
  spec,
  variant,
  language,
}: {
  readonly spec: ControlChartSpec;
  readonly variant: Variant;
  readonly language: Language;
}) {
  const blank = spec.points.every(({ rate }) => rate === null);
  const named = blank ? [] : ends(spec, language);
  const sparse = spec.points.some(({ plotted, rate }) => !plotted && rate !== null);
  const area = plotArea({
    variant,
    language,
    count: spec.points.length,
    domain: domain(spec),
    tick: blank ? null : { factor: 100, sign: '%' },
    labels: endLabelRoom(
      named.map((label) => ({ ...label, y: 0 })),
      variant,
    ),
    tall: TALL[variant.name],
    rows: sparse ? 3.2 : 2,
  });
  const last = spec.points.at(-1)?.period ?? null;
  return (
    <Frame
      kind="control-chart"
      variant={variant.name}
      width={variant.width}
      height={area.height}
      size={variant.size}
      label={spoken(spec, language)}
    >
      {blank && <NoData area={area} language={language} />}
      {spec.trial && !blank && (
        <text className="fig-soft" x="0" y={variant.size}>
          {figureWords.trial[language]}
        </text>
      )}
      {spec.earlier.length > 0 && !blank && (
        <text className="fig-soft" x={round(area.right)} y={variant.size * 2.1} textAnchor="end">
          {figureWords.rebased[language]}
        </text>
      )}
      <ValueAxis area={area} variant={variant} />
      {!blank && <Limits spec={spec} area={area} />}
      <PeriodAxis
        periods={spec.points.map(({ period }) => period)}
        area={area}
        variant={variant}
        language={language}
        marked={last}
      />
      <Points spec={spec} area={area} language={language} />
      <PlacedLabels labels={pointLabels(spec, area, variant.size, language)} />
      {sparse && (
        <g className="fig-soft">
          <circle className="fig-hollow" cx="4" cy={round(area.height - variant.size * 0.7)} r="2.5" />
          <text x="11" y={round(area.height - variant.size * 0.35)}>
            {figureWords.tooFew[language]}
          </text>
        </g>
      )}
      <EndLabels
        labels={named.map(({ level, ...rest }) => ({ ...rest, y: area.y(level) }))}
        area={area}
        variant={variant}
      />
    </Frame>
  );
}

/** Draws a control chart; without any period an empty drawing says that there is no data yet. */
export function drawControlChart(spec: ControlChartSpec, language: Language): string {
  return drawBoth((variant) => (
    <Drawing key={variant.name} spec={spec} variant={variant} language={language} />
  ));
}

/** Draws a control chart in its narrow size only, to stand among others of its kind. */
export function drawSmallControlChart(spec: ControlChartSpec, language: Language): string {
  return drawOnce(<Drawing spec={spec} variant={NARROW} language={language} />);
}
