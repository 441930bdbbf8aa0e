import type { Language } from '../contract/bilingual.ts';
import type { Period } from '../contract/period.ts';
import { formatPeriodShort, formatYearOf } from '../words/period.ts';
import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';
import { textWidth, widestText } from './text-width.ts';
import type { Variant } from './variant.ts';

interface PeriodAxisProps {
  readonly periods: readonly Period[];
  readonly area: PlotArea;
  readonly variant: Variant;
  readonly language: Language;
  /** Period whose label is set bold, such as the cut-off; `null` for none. */
  readonly marked: Period | null;
}

interface YearLabel {
  readonly index: number;
  readonly text: string;
}

/** The first period of each year, where years need saying: not where the periods are years themselves. */
function yearLabels(periods: readonly Period[], language: Language): YearLabel[] {
  return periods.flatMap((period, index) => {
    const text = formatYearOf(period, language);
    const before = periods[index - 1];
    const first = before === undefined || formatYearOf(before, language) !== text;
    return first && period !== period.slice(0, 4) ? [{ index, text }] : [];
  });
}

/** Every how many periods a label fits. Twelve months are labelled by 1, 2, 3, 6 or 12, so that quarters stay in step. */
function stride(widest: number, step: number): number {
  return [1, 2, 3, 6, 12, 24, 48].find((every) => every * step >= widest) ?? 96;
}

/** Periods along the bottom: short names, as many as fit, and under them the year where it begins. */
export function PeriodAxis({ periods, area, variant, language, marked }: PeriodAxisProps) {
  const { size } = variant;
  const names = periods.map((period) => formatPeriodShort(period, language));
  const every = stride(widestText(names, size) + size * 0.5, area.half * 2);
  const chosen = markedInStep(periods, marked, every);
  const row = area.bottom + size * 1.25;
  const years = yearLabels(periods, language);
  return (
    <g className="fig-soft">
      <path className="fig-axis" d={`M${round(area.left)} ${round(area.bottom)}H${round(area.right)}`} />
      <g textAnchor="middle">
        {names.map((name, index) => {
          const period = periods[index] ?? '';
          if (index % every !== chosen) return null;
          return (
            <text
              key={period}
              x={round(area.x(index))}
              y={round(row)}
              {...(period === marked ? { className: 'fig-strong' } : {})}
            >
              {name}
            </text>
          );
        })}
      </g>
      {years.map(({ index, text }, place) => {
        const next = years[place + 1];
        const start = area.x(index) - Math.min(area.half, size);
        const room = (next ? area.x(next.index) : area.right + size * 4) - start;
        if (textWidth(text, size) + size * 0.5 > room) return null;
        return (
          <text key={text} x={round(start)} y={round(row + size * 1.35)}>
            {text}
          </text>
        );
      })}
    </g>
  );
}

/** Which remainder is labelled: that of the marked period, else of the first. */
function markedInStep(periods: readonly Period[], marked: Period | null, every: number): number {
  const index = marked === null ? -1 : periods.indexOf(marked);
  return index < 0 ? 0 : index % every;
}
