import type { Bilingual } from '../contract/bilingual.ts';
import { exploreWords, indexBaseSentence, latestSentence } from '../words/pages/explore.ts';
import type { ExploreState } from './explore-state.ts';
import type { LineMark, Panel, PanelLine } from './panel.ts';
import { type Scale, sayValue, scaleKey } from './scale.ts';
import { type Series, subjectName, unitName } from './series.ts';

const MARKS = [0, 1, 2, 3] as const satisfies readonly LineMark[];

/** The office's year of each of some periods. */
function yearsAt(series: readonly Series[], periods: readonly string[]): number[] {
  const known = new Map(
    series.flatMap(({ slice }) => slice.periods.map(({ period, year }) => [period, year])),
  );
  return periods.map((period) => known.get(period) ?? 0);
}

/** Periods of some series between two months, without those at either end of which nothing is known. */
function periodsOf(series: readonly Series[], { from, to }: Pick<ExploreState, 'from' | 'to'>): string[] {
  const known = new Map<string, boolean>();
  for (const { slice, values } of series) {
    for (const [at, { period, month }] of slice.periods.entries()) {
      if ((from !== null && month < from) || (to !== null && month > to)) continue;
      known.set(period, known.get(period) === true || (values[at] ?? null) !== null);
    }
  }
  const all = [...known.keys()].sort();
  const told = (period: string) => known.get(period) === true;
  return all.slice(Math.max(0, all.findIndex(told)), all.findLastIndex(told) + 1);
}

function valuesAt({ slice, values }: Series, periods: readonly string[]): (number | null)[] {
  const at = new Map(slice.periods.map(({ period }, index) => [period, index]));
  return periods.map((period) => values[at.get(period) ?? -1] ?? null);
}

/** What sets a series apart from the others beside it. */
export function labelOf(series: Series, beside: readonly Series[]): Bilingual {
  const { subject, measure } = series.chosen;
  const apart = (differs: (other: Series) => boolean) => beside.some(differs);
  const bySubject = apart(({ chosen }) => chosen.subject !== subject || chosen.measure !== measure);
  const byUnit = apart(({ chosen }) => chosen.unit !== series.chosen.unit);
  if (bySubject && byUnit) return series.name;
  return bySubject ? subjectName(series.subject, measure) : unitName(series.unit);
}

function linesOf(series: readonly Series[], periods: readonly string[]): PanelLine[] {
  return series.map((each) => ({
    mark: MARKS[each.place] ?? 0,
    name: each.name,
    label: labelOf(each, series),
    values: valuesAt(each, periods),
    yearly: each.chosen.measure !== 'value',
  }));
}

/** What several series have in common, of one alone its name; empty where that is nothing. */
function commonName(series: readonly Series[]): Bilingual {
  const [first, ...others] = series;
  if (!first) return exploreWords.untitled;
  if (others.length === 0) return first.name;
  const { subject, measure, unit } = first.chosen;
  const same = (fits: (other: Series) => boolean) => others.every(fits);
  if (same(({ chosen }) => chosen.subject === subject && chosen.measure === measure))
    return subjectName(first.subject, measure);
  return same(({ chosen }) => chosen.unit === unit) ? unitName(first.unit) : exploreWords.untitled;
}

function sentenceOf(lines: readonly PanelLine[], periods: readonly string[], scale: Scale): Bilingual {
  const alone = lines.length === 1;
  const latest = lines.map(({ label, values }) => {
    const at = values.findLastIndex((value) => value !== null);
    const value = values[at] ?? null;
    const say = { zh: sayValue(value, scale, 'zh'), en: sayValue(value, scale, 'en') };
    return { name: alone ? exploreWords.untitled : label, period: periods[at] ?? null, value: say };
  });
  return latestSentence(latest);
}

/** Series over the months on show: those of one scale and one length of period together, others apart. */
export function timePanels(series: readonly Series[], months: Pick<ExploreState, 'from' | 'to'>): Panel[] {
  const groups = Map.groupBy(series, ({ scale, slice }) => `${scaleKey(scale)} ${slice.grain}`);
  return [...groups].flatMap(([key, members]) => {
    const scale = members[0]?.scale;
    if (!scale) return [];
    const periods = periodsOf(members, months);
    const lines = linesOf(members, periods);
    const sentence = sentenceOf(lines, periods, scale);
    return [
      {
        key,
        title: commonName(members),
        sentence,
        scale,
        periods,
        years: yearsAt(members, periods),
        lines,
      },
    ];
  });
}

/** The first period in which every line has a value above zero; -1 where there is none. */
function basePlace(lines: readonly PanelLine[], periods: readonly string[]): number {
  return periods.findIndex((_, at) => lines.every(({ values }) => (values[at] ?? 0) > 0));
}

/**
 * Series of any scale with the first period in which all have a value as 100; those of another length of period apart. A
 * panel whose series have no such period has no lines, and its sentence says so.
 */
export function indexPanels(series: readonly Series[], months: Pick<ExploreState, 'from' | 'to'>): Panel[] {
  const groups = Map.groupBy(series, ({ slice }) => slice.grain);
  return [...groups].map(([grain, members]) => {
    const scale: Scale = { kind: 'index' };
    const periods = periodsOf(members, months);
    const plain = linesOf(members, periods);
    const base = basePlace(plain, periods);
    const panel = { key: `index ${grain}`, title: commonName(members), scale };
    if (base < 0) return { ...panel, periods: [], years: [], lines: [], sentence: exploreWords.noBase };
    const shown = periods.slice(base);
    const lines = plain.map((line) => {
      const first = line.values[base] ?? 1;
      const values = line.values.slice(base).map((value) => (value === null ? null : (value / first) * 100));
      return { ...line, values };
    });
    const sentence = indexBaseSentence(shown[0] ?? '', sentenceOf(lines, shown, scale));
    return { ...panel, periods: shown, years: yearsAt(members, shown), lines, sentence };
  });
}
