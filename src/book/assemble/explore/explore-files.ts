import { rateNames } from '../../../words/pages/rate.ts';
import type { ExploreFile, ExploreMeasure, ExploreSlice, ExploreSubject } from '../../schema/explore-file.ts';
import { yearOfPeriod } from '../material/calendar.ts';
import type { Material } from '../material/material.ts';
import { maybeNameIn } from '../material/name-in.ts';
import { countedThings } from '../quality/counted-things.ts';
import type { OfficeQuality } from '../quality/office-quality.ts';
import type { IndicatorTargets } from '../targets/indicator-targets.ts';
import { WHOLE_KEY } from './explore-periods.ts';
import { indicatorSlice } from './indicator-slice.ts';
import { RATE_SLUG, rateSlice } from './rate-slice.ts';

interface Explored {
  readonly subject: ExploreSubject;
  readonly slice: ExploreSlice;
}

/** The office's years in which something was reported, in order. */
function yearsReported({ rows, calendar }: Material): number[] {
  const periods = new Set(rows.actuals.map(({ record }) => record.month));
  return [...new Set([...periods].map((period) => yearOfPeriod(period, calendar)))].sort((a, b) => a - b);
}

/** What says most of a subject at first sight. */
function firstOf({ units }: ExploreSlice, measures: readonly ExploreMeasure[]): ExploreSubject['first'] {
  const growing = measures.includes('total');
  return { unit: units[0]?.key ?? WHOLE_KEY, measure: growing ? 'total' : (measures[0] ?? 'value') };
}

function exploredIndicators(material: Material, all: readonly IndicatorTargets[]): Explored[] {
  const years = yearsReported(material);
  return all.flatMap((targets) => {
    const found = indicatorSlice(material, targets, years);
    if (!found) return [];
    const { record, ref } = targets.indicator;
    const area = maybeNameIn(material.office, record.area);
    const { slug, name, unit, decimals } = ref;
    const { slice, measures } = found;
    return [
      {
        slice,
        subject: {
          slug,
          kind: 'indicator',
          name,
          area,
          unit,
          decimals,
          measures,
          grain: slice.grain,
          first: firstOf(slice, measures),
        },
      },
    ];
  });
}

function exploredRate(material: Material, quality: OfficeQuality): Explored {
  const { items, errors } = countedThings(material.office);
  const slice = rateSlice(material, quality);
  return {
    slice,
    subject: {
      slug: RATE_SLUG,
      kind: 'rate',
      name: rateNames(items, errors).rate,
      area: null,
      unit: { zh: '', en: '' },
      decimals: 0,
      measures: ['value'],
      grain: slice.grain,
      first: firstOf(slice, ['value']),
    },
  };
}

/**
 * What is drawn first: of the indicators that head the overview the first that grows over the year, since it has the most to
 * show; else the first of them, or the first there is.
 */
function startOf(explored: readonly Explored[], heading: readonly string[]): ExploreFile['start'] {
  const named = heading.flatMap((slug) => explored.find(({ subject }) => subject.slug === slug) ?? []);
  const growing = named.find(({ subject }) => subject.measures.includes('total'));
  const first = growing ?? named[0] ?? explored[0];
  return first ? { subject: first.subject.slug, ...first.subject.first } : null;
}

/** The explorer's files by path: `explore.json`, and one for each indicator and the error rate. */
export function exploreFilesOf(
  material: Material,
  targets: readonly IndicatorTargets[],
  quality: OfficeQuality | null,
  heading: readonly string[],
): Map<string, unknown> {
  const explored = [
    ...exploredIndicators(material, targets),
    ...(quality ? [exploredRate(material, quality)] : []),
  ];
  const file: ExploreFile = {
    year: material.calendar.year,
    yearStarts: material.calendar.yearStarts,
    subjects: explored.map(({ subject }) => subject),
    start: startOf(explored, heading),
  };
  return new Map<string, unknown>([
    ['explore.json', file],
    ...explored.map(({ slice }) => [`explore/${slice.slug}.json`, slice] as const),
  ]);
}
