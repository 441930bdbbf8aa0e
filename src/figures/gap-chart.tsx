import type { Language } from '../contract/bilingual.ts';
import type { Period } from '../contract/period.ts';
import { figureWords } from '../words/figure.ts';
import { formatNumber } from '../words/number.ts';
import { formatPeriod } from '../words/period.ts';
import { DIAMOND } from './control-chart-labels.ts';
import { EndLabels, endLabelRoom } from './end-labels.tsx';
import { type Described, drawBoth, drawOnce, Frame, spoken } from './frame.tsx';
import { NoData } from './no-data.tsx';
import { type PlotArea, plotArea } from './plot-area.ts';
import { round } from './round.ts';
import { widestText } from './text-width.ts';
import { ValueAxis } from './value-axis.tsx';
import { NARROW, type Variant } from './variant.ts';

/** How much was handled from one document with errors to the next: rare errors, one after the other. */
export interface GapChartSpec extends Described {
  /** Each gap with the period in which it ends. */
  readonly points: readonly {
    readonly period: Period;
    readonly gap: number;
    readonly outside: 'above' | null;
  }[];
  /** Handled since the last, up to the last period counted. */
  readonly open: number;
  readonly openOutside: boolean;
  readonly until: Period;
  readonly median: number;
  readonly upper: number;
  /** True when the limit rests on fewer than 12 gaps. */
  readonly trial: boolean;
}

interface DrawingProps {
  readonly spec: GapChartSpec;
  readonly variant: Variant;
  readonly language: Language;
}

const TALL: Readonly<Record<Variant['name'], number>> = { narrow: 130, wide: 160 };

/** Closed gaps as stems with a dot, a signal as a diamond; the open one hollow. */
function Stems({ spec, area, language }: { spec: GapChartSpec; area: PlotArea; language: Language }) {
  const open = {
    period: spec.until,
    gap: spec.open,
    outside: spec.openOutside ? 'above' : null,
    closed: false,
  };
  const stems = [...spec.points.map((point) => ({ ...point, closed: true })), open];
  return stems.map(({ period, gap, outside, closed }, index) => {
    const [x, y] = [round(area.x(index)), round(area.y(gap))];
    const count = formatNumber(gap, language);
    const label = closed
      ? `${formatPeriod(period, language)} ${count}`
      : `${figureWords.sinceLast[language]} ${count}`;
    const mark =
      outside === 'above' ? (
        <path className="fig-better" d={`M${x} ${round(y - DIAMOND)}l6 6l-6 6l-6 -6z`} data-v={label} />
      ) : (
        <circle className={closed ? 'fig-dot' : 'fig-hollow'} cx={x} cy={y} r="3" data-v={label} />
      );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their place.
      <g key={index}>
        <path className="fig-last" d={`M${x} ${round(area.bottom)}V${y}`} />
        {mark}
      </g>
    );
  });
}

function Drawing({ spec, variant, language }: DrawingProps) {
  const blank = spec.points.length === 0;
  const named = blank
    ? []
    : [
        { line: 'fig-limit', word: figureWords.upperLimit, level: spec.upper },
        { line: 'fig-mean', word: figureWords.median, level: spec.median },
      ].map(({ line, word, level }) => ({
        line,
        name: word[language],
        value: formatNumber(level, language),
        level,
      }));
  const highest = Math.max(
    spec.open,
    ...spec.points.map(({ gap }) => gap),
    ...named.map(({ level }) => level),
  );
  const area = plotArea({
    variant,
    language,
    count: spec.points.length + 1,
    domain: [0, highest],
    tick: blank ? null : { factor: 1, sign: '' },
    labels: endLabelRoom(
      named.map((label) => ({ ...label, y: 0 })),
      variant,
    ),
    tall: TALL[variant.name],
    rows: 1,
  });
  const row = area.bottom + variant.size * 1.25;
  const [first = '', until] = [spec.points[0]?.period ?? '', spec.until].map((period) =>
    formatPeriod(period, language),
  );
  const together = widestText([first], variant.size) + widestText([until ?? ''], variant.size);
  return (
    <Frame
      kind="gap-chart"
      variant={variant.name}
      width={variant.width}
      height={area.height}
      size={variant.size}
      label={spoken(spec, language)}
    >
      {blank && <NoData area={area} language={language} />}
      {!blank && (
        <text className="fig-soft" x="0" y={variant.size}>
          {(spec.trial ? figureWords.gapTrial : figureWords.gap)[language]}
        </text>
      )}
      <ValueAxis area={area} variant={variant} />
      <path className="fig-axis" d={`M${round(area.left)} ${round(area.bottom)}H${round(area.right)}`} />
      {named.map(({ line, level }) => (
        <path
          key={line}
          className={line}
          d={`M${round(area.left)} ${round(area.y(level))}H${round(area.right)}`}
        />
      ))}
      {!blank && <Stems spec={spec} area={area} language={language} />}
      {!blank && (
        <g className="fig-soft">
          {together + variant.size < area.right - area.left && (
            <text x={round(area.left)} y={round(row)}>
              {first}
            </text>
          )}
          <text x={round(area.right)} y={round(row)} textAnchor="end">
            {until}
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

/** Draws a chart of gaps; without any gap an empty drawing says that there is no data yet. */
export function drawGapChart(spec: GapChartSpec, language: Language): string {
  return drawBoth((variant) => (
    <Drawing key={variant.name} spec={spec} variant={variant} language={language} />
  ));
}

/** Draws a chart of gaps in its narrow size only, to stand among others of its kind. */
export function drawSmallGapChart(spec: GapChartSpec, language: Language): string {
  return drawOnce(<Drawing spec={spec} variant={NARROW} language={language} />);
}
