import type { ExploreSlice, ExploreSubject, ExploreUnit } from '../book/schema/explore-file.ts';
import type { Bilingual } from '../contract/bilingual.ts';
import { exploreWords, measureWords, seriesName } from '../words/pages/explore.ts';
import type { ChosenSeries, ExploreState } from './explore-state.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Loaded } from './store.ts';

/** The key of all units together. */
export const WHOLE_KEY = '_';

/** A chosen series with what is known of it. */
export interface Series {
  readonly chosen: ChosenSeries;
  /** Its place in the list, which gives it its mark. */
  readonly place: number;
  readonly subject: ExploreSubject;
  readonly unit: ExploreUnit;
  readonly slice: ExploreSlice;
  readonly values: readonly (number | null)[];
  readonly scale: Scale;
  /** Unit, subject and measure. */
  readonly name: Bilingual;
}

/** Series by the state of their data. */
export interface FoundSeries {
  readonly ready: readonly Series[];
  /** Places of those whose data are not there yet. */
  readonly awaited: readonly number[];
  /** Places of those that this site does not hold. */
  readonly unknown: readonly number[];
}

/** A unit's name; all units together have no name of their own. */
export function unitName(unit: ExploreUnit): Bilingual {
  return unit.key === WHOLE_KEY ? exploreWords.whole : unit.short;
}

/** Subject and measure, where a subject has several. */
export function subjectName(subject: ExploreSubject, measure: ChosenSeries['measure']): Bilingual {
  return subject.measures.length < 2 ? subject.name : measureWords.of(subject.name, measure);
}

/** Finds the data of the series of a state. */
export function findSeries(
  state: ExploreState,
  { subjects, listed, slices }: Pick<Loaded, 'subjects' | 'listed' | 'slices'>,
): FoundSeries {
  const ready: Series[] = [];
  const awaited: number[] = [];
  const unknown: number[] = [];
  for (const [place, chosen] of state.series.entries()) {
    const subject = subjects.find(({ slug }) => slug === chosen.subject);
    const slice = subject && slices.get(subject.slug);
    const unit = slice?.units.find(({ key }) => key === chosen.unit);
    const values = unit?.measures[chosen.measure];
    const coming = subject ? slice === undefined : !listed;
    if (coming) awaited.push(place);
    else if (!subject || !slice || !unit || !values) unknown.push(place);
    else {
      const scale = scaleOf(subject, chosen.measure);
      const name = seriesName(unitName(unit), subjectName(subject, chosen.measure));
      ready.push({ chosen, place, subject, unit, slice, values, scale, name });
    }
  }
  return { ready, awaited, unknown };
}
