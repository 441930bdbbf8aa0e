import type { Bilingual } from '../contract/bilingual.ts';
import { previousYear } from '../contract/period.ts';
import { figureWords } from '../words/figure.ts';
import { exploreWords, noneOfYear, type YearFacts, yearSentence } from '../words/pages/explore.ts';
import type { LineMark, Panel, PanelLine } from './panel.ts';
import { type Scale, sayValue } from './scale.ts';
import type { Series } from './series.ts';
import { timePanels } from './time-panels.ts';

/** The office's years in which some series have a value, latest first; of yearly figures none, which have no year to fill. */
export function yearsOf(series: readonly Series[]): number[] {
  const years = series.flatMap(({ slice, values }) =>
    slice.grain === 'year'
      ? []
      : slice.periods.flatMap(({ year }, at) => ((values[at] ?? null) === null ? [] : [year])),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

function told(values: readonly (number | null)[]): boolean {
  return values.some((value) => value !== null);
}

function yearPanel(series: Series, year: number): Panel {
  const { slice, values, unit, chosen, scale, name } = series;
  const at = new Map(slice.periods.map(({ period }, index) => [period, index]));
  const periods = slice.periods.filter((each) => each.year === year).map(({ period }) => period);
  const read = (list: readonly (number | null)[], period: string | null) =>
    period === null ? null : (list[at.get(period) ?? -1] ?? null);
  const now = periods.map((period) => read(values, period));
  const before = periods.map((period) => read(values, previousYear(period)));
  const due = chosen.measure === 'total' ? periods.map((period) => read(unit.due ?? [], period)) : [];
  const line = (mark: LineMark, label: Bilingual, list: PanelLine['values']): PanelLine => ({
    mark,
    label,
    name: { zh: `${name.zh} ${label.zh}`, en: `${name.en}, ${label.en.toLowerCase()}` },
    values: list,
    yearly: false,
  });
  const lines = [
    line('this', figureWords.actual, now),
    line('last', figureWords.lastYear, before),
    line('due', unit.paceBy === 'plan' ? exploreWords.monthlyPlan : figureWords.pace, due),
  ];
  return {
    key: `${series.place}`,
    title: name,
    scale,
    periods,
    years: periods.map(() => year),
    lines: lines.filter(({ mark, values: list }) => mark === 'this' || told(list)),
    sentence: sentenceOf(series, periods, now, before),
  };
}

/** What a percentage is a hundred times of, so that its changes are differences; `null` for amounts, which grow and shrink. */
function pointScale(scale: Scale): number | null {
  if (scale.kind !== 'amount') return 1;
  if (scale.unit.zh === '%') return 100;
  return scale.unit.zh === '‰' ? 1000 : null;
}

function changeOn(now: number, before: number, scale: Scale): YearFacts['change'] {
  const points = pointScale(scale);
  if (points !== null) return { by: (now - before) / points, as: 'points' };
  return before > 0 ? { by: now / before - 1, as: 'share' } : null;
}

function sentenceOf(
  { scale }: Series,
  periods: readonly string[],
  now: readonly (number | null)[],
  before: readonly (number | null)[],
): Bilingual {
  const last = now.findLastIndex((value) => value !== null);
  const value = now[last] ?? null;
  const earlier = before[last] ?? null;
  if (value === null) return noneOfYear;
  const say = (amount: number) => ({ zh: sayValue(amount, scale, 'zh'), en: sayValue(amount, scale, 'en') });
  return yearSentence({
    period: periods[last] ?? '',
    value: say(value),
    before: earlier === null ? null : say(earlier),
    change: earlier === null ? null : changeOn(value, earlier, scale),
  });
}

/**
 * Each series by itself: a year, the year before, and what was due. Series of yearly figures, which fill no year, are drawn
 * over the years.
 */
export function yearPanels(series: readonly Series[], year: number): Panel[] {
  const yearly = series.filter(({ slice }) => slice.grain === 'year');
  const others = series.filter(({ slice }) => slice.grain !== 'year');
  return [...others.map((each) => yearPanel(each, year)), ...timePanels(yearly, { from: null, to: null })];
}
