import type { ExploreFile } from '../../book/schema/explore-file.ts';
import type { TargetResult } from '../../book/schema/target-result.ts';
import { grainOf } from '../../contract/period.ts';
import { fragmentOf } from '../../explore/address.ts';
import { MOST_SERIES, openedWith } from '../../explore/explore-state.ts';
import { type Place, pageHref } from '../shell/site-path.ts';

/** A subject of the explorer and a unit on it. */
interface Picked {
  readonly subject: string;
  readonly unit: string;
}

/** Link to the explorer with what was picked on show, as much as there is place for; `null` where it holds none of it. */
function exploreHref(place: Place, { subjects }: ExploreFile, picked: readonly Picked[]): string | null {
  const series = picked.flatMap(({ subject, unit }) => {
    const found = subjects.find(({ slug }) => slug === subject);
    return found ? [{ subject, unit, measure: found.first.measure }] : [];
  });
  if (series.length === 0) return null;
  return pageHref(place, 'explore') + fragmentOf(openedWith(series.slice(0, MOST_SERIES), subjects));
}

/** Link from a subject's page, such as an indicator's, to its course in the explorer. */
export function exploreSubjectHref(place: Place, explored: ExploreFile, subject: string): string | null {
  const found = explored.subjects.find(({ slug }) => slug === subject);
  return found ? exploreHref(place, explored, [{ subject, unit: found.first.unit }]) : null;
}

/** Link from a unit's page to its results in the explorer, in their order. */
export function exploreUnitHref(
  place: Place,
  explored: ExploreFile,
  unit: string,
  results: readonly TargetResult[],
): string | null {
  const grains = new Map(explored.subjects.map(({ slug, grain }) => [slug, grain]));
  // A unit that reports in periods of another length than most do is left out of the explorer.
  const held = results.filter(
    ({ indicator, asOf }) => asOf !== null && grainOf(asOf) === grains.get(indicator.slug),
  );
  return exploreHref(
    place,
    explored,
    held.map(({ indicator }) => ({ subject: indicator.slug, unit })),
  );
}
