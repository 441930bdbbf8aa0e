import type { ExploreFile, ExploreSlice, ExploreSubject } from '../../src/book/schema/explore-file.ts';
import { type ChosenSeries, EMPTY } from '../../src/explore/explore-state.ts';
import { findSeries, type Series } from '../../src/explore/series.ts';

type Values = readonly (number | null)[];

const both = (text: string) => ({ zh: text, en: text });

/** Months of 2025 and 2026, from November to April. */
export const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

function subject(slug: string, unit: string, measures: ExploreSubject['measures']): ExploreSubject {
  const grain = slug === 'yearly' ? 'year' : 'month';
  const kind = slug === '_rate' ? 'rate' : 'indicator';
  return {
    slug,
    kind,
    name: both(slug),
    area: null,
    unit: both(unit),
    decimals: 0,
    measures,
    grain,
    first: { unit: 'A', measure: 'value' },
  };
}

function slice(
  slug: string,
  months: readonly string[],
  units: Readonly<Record<string, Values>>,
): ExploreSlice {
  return {
    slug,
    grain: months.every((month) => month.length === 4) ? 'year' : 'month',
    periods: months.map((period) => ({
      period,
      month: period.length === 4 ? `${period}-12` : period,
      year: Number(period.slice(0, 4)),
    })),
    units: Object.entries(units).map(([key, values]) => ({
      key,
      name: both(`Unit ${key}`),
      short: both(key),
      measures: { value: [...values], total: [...values] },
      due: months.map((_, at) => (at < 2 ? null : (at - 1) * 10)),
      paceBy: key === '_' ? 'plan' : 'time',
    })),
    left: 0,
  };
}

export const file: ExploreFile = {
  year: 2026,
  yearStarts: 1,
  subjects: [
    subject('sum', '件', ['value', 'total']),
    subject('other', '件', ['value', 'total']),
    subject('level', '%', ['value']),
    subject('bare', '', ['value']),
    subject('naked', '', ['value']),
    subject('yearly', '件', ['value']),
    subject('_rate', '', ['value']),
  ],
  start: { subject: 'sum', unit: '_', measure: 'total' },
};

export const slices: ReadonlyMap<string, ExploreSlice> = new Map(
  [
    slice('sum', MONTHS, { _: [7, 9, 4, null, 6, null], A: [2, 0, 0, 3, 4, null] }),
    slice('other', MONTHS.slice(1), { A: [1, 2, 3, 4, 5] }),
    slice('level', MONTHS, { A: [98, 97, 99, null, 98.5, null] }),
    slice('bare', MONTHS, { A: [1, 1, 1, 1, 1, 1] }),
    slice('naked', MONTHS, { A: [1, 1, 1, 1, 1, 1] }),
    slice('yearly', ['2024', '2025', '2026'], { A: [100, 150, null] }),
    slice('_rate', MONTHS, { A: [0.01, 0, null, 0.02, 0, null] }),
  ].map((each) => [each.slug, each]),
);

/** Series by `subject.unit.measure`, as they stand in an address. */
export function seriesOf(...texts: readonly string[]): Series[] {
  const chosen = texts.map((text): ChosenSeries => {
    const [name = '', unit = '', measure] = text.split('.');
    return { subject: name, unit, measure: measure === 'total' ? 'total' : 'value', shown: true };
  });
  return [...findSeries({ ...EMPTY, series: chosen }, { ...file, listed: true, slices }).ready];
}
