import { line } from 'd3-shape';
import type { Bilingual, Language } from '../contract/bilingual.ts';
import type { Period } from '../contract/period.ts';
import { figureWords, unitCaption } from '../words/figure.ts';
import { formatBareValue, formatShortValue } from '../words/number.ts';
import { formatPeriod, formatPeriodShort } from '../words/period.ts';
import { type EndLabel, EndLabels, endLabelRoom } from './end-labels.tsx';
import { type Described, drawBoth, Frame, spoken } from './frame.tsx';
import { lonely } from './lonely.ts';
import { PeriodAxis } from './period-axis.tsx';
import { type PlotArea, plotArea } from './plot-area.ts';
import { round } from './round.ts';
import { Forecast } from './trajectory-forecast.tsx';
import { LatestValue } from './trajectory-latest.tsx';
import { ValueAxis } from './value-axis.tsx';
import type { Variant } from './variant.ts';

/** The year's course of one indicator against what is expected of it. */
export interface TrajectorySpec extends Described {
  /** Every period of the year in order; those to come have a `null` value. */
  readonly points: readonly {
    readonly period: Period;
    /** Year so far at this period, as the indicator is read. */
    readonly value: number | null;
    /** Planned or time-proportional value at this period; `null` where pace does not apply. */
    readonly expected: number | null;
    /** Same period a year earlier. */
    readonly lastYear: number | null;
  }[];
  /** What `expected` rests on. */
  readonly expectedBy: 'plan' | 'time' | null;
  readonly target: number | null;
  readonly stretch: number | null;
  /** Where the year is likely to end; `null` where that is not projected. */
  readonly forecast: { readonly total: number; readonly interval: readonly [number, number] } | null;
  /** Edges of a range target. */
  readonly range: readonly [number, number] | null;
  readonly direction: 'higher' | 'lower' | 'range' | 'milestone' | 'monitor';
  readonly unit: Bilingual;
  readonly decimals: number;
  /** `zero` for values that add up over the year; `data` for levels such as a share near 98 %. */
  readonly baseline: 'zero' | 'data';
}

type Point = TrajectorySpec['points'][number];

const TALL: Readonly<Record<Variant['name'], number>> = { narrow: 150, wide: 210 };

/** Least and greatest value shown. Levels far from zero begin near their least value, since lines need no zero. */
function domain(spec: TrajectorySpec): readonly [number, number] {
  const known = [
    spec.target,
    spec.stretch,
    ...(spec.range ?? []),
    ...(spec.forecast ? [spec.forecast.total, ...spec.forecast.interval] : []),
    ...spec.points.flatMap(({ value, expected, lastYear }) => [value, expected, lastYear]),
  ].filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const pad = (high - low) * 0.1 || Math.abs(high) * 0.1;
  if (spec.baseline === 'data' && low > 0) return [Math.max(0, low - pad), high + pad];
  return [Math.min(0, low), Math.max(0, high)];
}

/** Lines that end at the right, with their names and values. A pace that ends in its target shares the target's label. */
function ends(
  spec: TrajectorySpec,
  language: Language,
): (Omit<EndLabel, 'y'> & { readonly level: number })[] {
  const say = (value: number) => formatBareValue(value, spec.unit, spec.decimals, language);
  const last = (key: 'expected' | 'lastYear') => spec.points.findLast((point) => point[key] !== null);
  const expected = last('expected')?.expected ?? null;
  const yearBefore = last('lastYear');
  const lastYear = yearBefore?.lastYear ?? null;
  const bound = spec.direction === 'lower' ? '≤' : '';
  const label = (line: string, word: Bilingual, level: number | null, value?: string) =>
    level === null ? [] : [{ line, name: word[language], value: value ?? say(level), level }];
  const pace = spec.expectedBy === 'plan' ? figureWords.plan : figureWords.pace;
  return [
    ...label('fig-stretch', figureWords.stretch, spec.stretch),
    ...label(
      'fig-target',
      figureWords.target,
      spec.target,
      spec.target === null ? '' : bound + say(spec.target),
    ),
    ...label('fig-target', figureWords.rangeHigh, spec.range?.[1] ?? null),
    ...label('fig-target', figureWords.rangeLow, spec.range?.[0] ?? null),
    ...label('fig-due', pace, expected, expected === spec.target ? '' : undefined),
    ...label(
      'fig-last',
      figureWords.lastYear,
      lastYear,
      // A line that ends early would seem to have its last value at the year's end.
      yearBefore === undefined || lastYear === null || yearBefore === spec.points.at(-1)
        ? undefined
        : `${formatPeriodShort(yearBefore.period, language)} ${say(lastYear)}`,
    ),
    ...label('fig-forecast', figureWords.forecast, spec.forecast?.total ?? null),
  ];
}

function Lines({
  spec,
  area,
  language,
}: {
  readonly spec: TrajectorySpec;
  readonly area: PlotArea;
  readonly language: Language;
}) {
  const path = (key: 'value' | 'expected' | 'lastYear') =>
    line<Point>()
      .defined((point) => point[key] !== null)
      .x((_, index) => round(area.x(index)))
      .y((point) => round(area.y(point[key] ?? 0)))([...spec.points]) ?? '';
  const alone = lonely(spec.points.map(({ lastYear }) => lastYear));
  const expected = path('expected');
  return (
    <>
      <path className="fig-last" d={path('lastYear')} />
      {[...alone].map((index) => (
        <circle
          key={index}
          className="fig-dot-last"
          cx={round(area.x(index))}
          cy={round(area.y(spec.points[index]?.lastYear ?? 0))}
          r="2"
        />
      ))}
      <path className="fig-due" d={expected} />
      <path className="fig-actual" d={path('value')} />
      {spec.points.map(({ period, value }, index) =>
        value === null ? null : (
          <circle
            key={period}
            className="fig-dot"
            cx={round(area.x(index))}
            cy={round(area.y(value))}
            r="2.5"
            data-v={`${formatPeriod(period, language)} ${formatShortValue(value, spec.unit, spec.decimals, language)}`}
          />
        ),
      )}
    </>
  );
}

function Drawing({
  spec,
  variant,
  language,
}: {
  readonly spec: TrajectorySpec;
  readonly variant: Variant;
  readonly language: Language;
}) {
  const named = ends(spec, language);
  const sign = /^[%‰]$/.test(spec.unit.zh) ? spec.unit.zh : '';
  const nothing = named.length === 0 && spec.points.every(({ value }) => value === null);
  const placed = (area: PlotArea): EndLabel[] =>
    named.map(({ level, ...rest }) => ({ ...rest, y: area.y(level) }));
  const area = plotArea({
    variant,
    language,
    count: spec.points.length,
    domain: domain(spec),
    tick: nothing ? null : { factor: 1, sign },
    labels: endLabelRoom(
      named.map((label) => ({ ...label, y: 0 })),
      variant,
    ),
    tall: TALL[variant.name],
    rows: 2,
  });
  const level = (value: number | null, className: string) =>
    value === null ? null : (
      <path className={className} d={`M${round(area.left)} ${round(area.y(value))}H${round(area.right)}`} />
    );
  const latest = spec.points.findLast(({ value }) => value !== null)?.period ?? null;
  return (
    <Frame
      kind="trajectory"
      variant={variant.name}
      width={variant.width}
      height={area.height}
      size={variant.size}
      label={spoken(spec, language)}
    >
      {sign === '' && spec.unit[language] !== '' && (
        <text className="fig-soft" x="0" y={variant.size}>
          {unitCaption(spec.unit)[language]}
        </text>
      )}
      <ValueAxis area={area} variant={variant} />
      {spec.range && (
        <rect
          className="fig-band"
          x={round(area.left)}
          width={round(area.right - area.left)}
          y={round(area.y(spec.range[1]))}
          height={round(area.y(spec.range[0]) - area.y(spec.range[1]))}
        />
      )}
      {level(spec.stretch, 'fig-stretch')}
      {level(spec.target, 'fig-target')}
      <PeriodAxis
        periods={spec.points.map(({ period }) => period)}
        area={area}
        variant={variant}
        language={language}
        marked={latest}
      />
      <Forecast spec={spec} area={area} />
      <Lines spec={spec} area={area} language={language} />
      <LatestValue spec={spec} area={area} variant={variant} language={language} />
      <EndLabels labels={placed(area)} area={area} variant={variant} />
    </Frame>
  );
}

/** Draws a trajectory: actual, last year and pace over the year, with target and stretch as levels named at the right. */
export function drawTrajectory(spec: TrajectorySpec, language: Language): string {
  return drawBoth((variant) => (
    <Drawing key={variant.name} spec={spec} variant={variant} language={language} />
  ));
}
