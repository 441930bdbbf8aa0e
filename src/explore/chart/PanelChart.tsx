import { type ActiveDotProps, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Language } from '../../contract/bilingual.ts';
import { EndLabels } from '../../figures/end-labels.tsx';
import { lonely } from '../../figures/lonely.ts';
import { PeriodAxis } from '../../figures/period-axis.tsx';
import { ValueAxis } from '../../figures/value-axis.tsx';
import type { Variant } from '../../figures/variant.ts';
import type { Panel, PanelLine } from '../panel.ts';
import { MarkShape } from '../parts/mark-shape.tsx';
import { scaleCaption } from '../table.ts';
import { plotOf } from './plot.ts';
import { Reading } from './Reading.tsx';

export interface PanelChartProps {
  readonly panel: Panel;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
  /** Font size in pixels. */
  readonly size: number;
}

/** Below this width in ems a drawing is narrow. */
const NARROW = 40;
/** Points beyond which only those are marked that no line shows, and the last. */
const MOST_POINTS = 26;

/** A stretch of a line that is drawn without a break but for periods without a value. */
interface Stretch {
  readonly key: string;
  readonly line: PanelLine;
  readonly values: readonly (number | null)[];
}

/** A line as it is drawn: whole, or each year by itself where it begins anew. */
function stretchesOf(line: PanelLine, years: readonly number[]): Stretch[] {
  if (!line.yearly) return [{ key: `${line.mark}`, line, values: line.values }];
  return [...new Set(years)].map((year) => ({
    key: `${line.mark} ${year}`,
    line,
    values: line.values.map((value, at) => (years[at] === year ? value : null)),
  }));
}

/** Data of one period as Recharts takes them: a value for each stretch by its place. */
function rowsOf(periods: readonly string[], stretches: readonly Stretch[]) {
  return periods.map((period, at) => ({ period, values: stretches.map(({ values }) => values[at] ?? null) }));
}

/** The period whose name is set bold: the last with a value, of a year and the one before that of the year. */
function latestOf({ lines, periods }: Panel): string | null {
  const telling = lines.filter(({ mark }) => mark !== 'last' && mark !== 'due');
  return periods.findLast((_, at) => telling.some(({ values }) => (values[at] ?? null) !== null)) ?? null;
}

/** Places of the points that get a mark. */
function markedPlaces({ line: { mark }, values }: Stretch): ReadonlySet<number> {
  if (mark === 'due') return new Set();
  const alone = lonely(values);
  if (mark === 'last') return alone;
  const all = values.length <= MOST_POINTS ? [...values.keys()] : [...alone];
  return new Set([...all, values.findLastIndex((value) => value !== null)]);
}

/** One panel, drawn by Recharts between the axes and labels of the site's other figures. */
export function PanelChart({ panel, language, width, size }: PanelChartProps) {
  const variant: Variant = { name: width < size * NARROW ? 'narrow' : 'wide', width, size };
  const { area, labels } = plotOf(
    panel,
    variant,
    variant.name === 'narrow' ? size * 14 : size * 19,
    language,
  );
  // The first line is drawn last, over the others.
  const stretches = panel.lines.toReversed().flatMap((line) => stretchesOf(line, panel.years));
  const caption = scaleCaption(panel, language);
  return (
    <LineChart
      className="fig explore-chart"
      width={width}
      height={area.height}
      data={rowsOf(panel.periods, stretches)}
      margin={{
        top: area.top,
        left: area.left,
        right: width - area.right,
        bottom: area.height - area.bottom,
      }}
      aria-label={`${panel.title[language]} ${panel.sentence[language]}`.trim()}
    >
      {caption !== '' && (
        <text className="fig-soft" x={0} y={size}>
          {caption}
        </text>
      )}
      <ValueAxis area={area} variant={variant} />
      <PeriodAxis
        periods={panel.periods}
        area={area}
        variant={variant}
        language={language}
        marked={latestOf(panel)}
      />
      <XAxis dataKey="period" hide padding={{ left: area.half, right: area.half }} />
      <YAxis hide width={0} domain={[...area.domain]} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: 'explore-cursor' }}
        content={({ active, label }) =>
          active && typeof label === 'string' ? (
            <Reading panel={panel} period={label} language={language} />
          ) : null
        }
      />
      {stretches.map((stretch, at) => {
        const { key, line } = stretch;
        const marked = markedPlaces(stretch);
        return (
          <Line
            key={key}
            className={`explore-series-line explore-${line.mark}`}
            dataKey={(row: { values: readonly (number | null)[] }) => row.values[at]}
            name={line.name[language]}
            isAnimationActive={false}
            dot={({ cx, cy, index }: { cx?: number; cy?: number; index: number }) =>
              marked.has(index) && typeof cx === 'number' && typeof cy === 'number' ? (
                <MarkShape key={index} mark={line.mark} x={cx} y={cy} size={size * 0.25} />
              ) : (
                <g key={index} />
              )
            }
            activeDot={({ cx, cy }: ActiveDotProps) => (
              <MarkShape mark={line.mark} x={cx ?? 0} y={cy ?? 0} size={size * 0.4} />
            )}
          />
        );
      })}
      <EndLabels labels={labels} area={area} variant={variant} />
    </LineChart>
  );
}
