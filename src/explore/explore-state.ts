import type { ExploreFile, ExploreMeasure } from '../book/schema/explore-file.ts';

/** Series that stay apart in one drawing; more would only tangle. */
export const MOST_SERIES = 4;

/** One unit on one subject, as the reader chose it. */
export interface ChosenSeries {
  readonly subject: string;
  readonly unit: string;
  readonly measure: ExploreMeasure;
  /** Whether it is drawn; what is not drawn stays in the list. */
  readonly shown: boolean;
}

/** `time`: period by period; `index`: the same with the first period as 100; `years`: this year against last. */
export type ExploreView = 'time' | 'index' | 'years';

/** All that decides what is on show. */
export interface ExploreState {
  readonly series: readonly ChosenSeries[];
  /** First and last month on show; `null` is as far as there are data. */
  readonly from: string | null;
  readonly to: string | null;
  /** The year held against the one before; `null` is the year on show. */
  readonly year: number | null;
  readonly view: ExploreView;
  readonly form: 'chart' | 'table';
}

const sameSeries = (a: ChosenSeries, b: ChosenSeries) =>
  a.subject === b.subject && a.unit === b.unit && a.measure === b.measure;

/** Nothing on show yet. */
export const EMPTY: ExploreState = {
  series: [],
  from: null,
  to: null,
  year: null,
  view: 'time',
  form: 'chart',
};

/** Whether something is reported more often than once a year, so that a year can be held against another. */
export function hasYears({ subjects }: Pick<ExploreFile, 'subjects'>): boolean {
  return subjects.some(({ grain }) => grain !== 'year');
}

/** The state in which series are first seen: this year beside last, where the year of any has parts. */
export function openedWith(
  series: readonly Omit<ChosenSeries, 'shown'>[],
  subjects: ExploreFile['subjects'],
): ExploreState {
  const seen = subjects.filter(({ slug }) => series.some(({ subject }) => subject === slug));
  return {
    ...EMPTY,
    series: series.map((each) => ({ ...each, shown: true })),
    view: hasYears({ subjects: seen }) ? 'years' : 'time',
  };
}

/** What is on show to begin with. */
export function startState({ subjects, start }: Pick<ExploreFile, 'subjects' | 'start'>): ExploreState {
  return start === null ? EMPTY : openedWith([start], subjects);
}

/** Whether one more series has a place and is not there yet. */
export function mayAdd(state: ExploreState, series: ChosenSeries): boolean {
  return state.series.length < MOST_SERIES && !state.series.some((each) => sameSeries(each, series));
}

/** The state with one more series; the same state where there is no place for it. */
export function withSeries(state: ExploreState, series: ChosenSeries): ExploreState {
  return mayAdd(state, series) ? { ...state, series: [...state.series, series] } : state;
}

export function withoutSeries(state: ExploreState, at: number): ExploreState {
  return { ...state, series: state.series.filter((_, index) => index !== at) };
}

/** The state with one series drawn that was not, or the other way round. */
export function toggled(state: ExploreState, at: number): ExploreState {
  const series = state.series.map((each, index) => (index === at ? { ...each, shown: !each.shown } : each));
  return { ...state, series };
}

/** The state with other months on show, in the right order. */
export function withMonths(state: ExploreState, from: string | null, to: string | null): ExploreState {
  const turned = from !== null && to !== null && from > to;
  return turned ? { ...state, from: to, to: from } : { ...state, from, to };
}
