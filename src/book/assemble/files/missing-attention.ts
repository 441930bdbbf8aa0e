import type { Bilingual } from '../../../contract/bilingual.ts';
import { missingReport } from '../../../words/sentences/attention-target.ts';
import { type Calendar, endsBy, grainOfPeriod, periodsOfYear } from '../material/calendar.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import { countedThings } from '../quality/counted-things.ts';
import type { OfficeQuality } from '../quality/office-quality.ts';
import type { IndicatorTargets } from '../targets/indicator-targets.ts';
import type { Attention } from './attention.ts';

/** First and last period of a stretch. */
type Stretch = readonly [string, string];

/** Something that a unit reports, and the periods of the year for which it did not. */
interface Gap {
  readonly unit: Unit;
  readonly subject: Bilingual;
  readonly periods: readonly string[];
  readonly stretches: readonly Stretch[];
}

/** Periods that follow each other in `all`, as stretches. */
function stretchesOf(periods: readonly string[], all: readonly string[]): Stretch[] {
  const stretches: [string, string][] = [];
  for (const period of periods) {
    const last = stretches.at(-1);
    if (last && all.indexOf(period) === all.indexOf(last[1]) + 1) last[1] = period;
    else stretches.push([period, period]);
  }
  return stretches;
}

/** Periods of the year that are over by the cut-off and within the unit's time in force. */
function duePeriods(periods: readonly string[], unit: Unit, calendar: Calendar): string[] {
  const { cutoff } = calendar;
  if (cutoff === null) return [];
  const { from, until } = unit.row.record;
  return periods.filter(
    (period) =>
      endsBy(period, cutoff, calendar) &&
      (from === null || endsBy(from, period, calendar)) &&
      (until === null || endsBy(period, until, calendar)),
  );
}

/**
 * Periods without a report from the first one that was reported on. Where nobody reports a period, it is not due (a quantity that is
 * read twice a year has no gaps in between), so `heard` names the periods that anyone reported.
 */
function gapsIn(due: readonly string[], reported: ReadonlySet<string>, heard: ReadonlySet<string>): string[] {
  const first = due.findIndex((period) => reported.has(period));
  if (first < 0) return [];
  return due.slice(first).filter((period) => heard.has(period) && !reported.has(period));
}

function targetGaps({ calendar }: Material, targets: IndicatorTargets): Gap[] {
  const heard = new Set<string>();
  const courses = targets.units.flatMap(({ unit }) => {
    const course = targets.courses.own(unit);
    if (!course || course.grain === 'year') return [];
    const reported = new Set(course.periods.filter((_, i) => course.values[i] !== null));
    for (const period of reported) heard.add(period);
    return [{ unit, course, reported }];
  });
  return courses.flatMap(({ unit, course, reported }) => {
    const periods = gapsIn(duePeriods(course.periods, unit, calendar), reported, heard);
    const stretches = stretchesOf(periods, course.periods);
    return periods.length === 0 ? [] : [{ unit, subject: targets.indicator.ref.name, periods, stretches }];
  });
}

function documentGaps({ calendar, office }: Material, quality: OfficeQuality): Gap[] {
  const grain = grainOfPeriod(quality.counts.latest);
  if (grain === 'year' || grain === 'week') return [];
  const periods = periodsOfYear(calendar.year, grain, calendar);
  const heard = new Set(quality.counts.whole.keys());
  return quality.units.flatMap(({ unit }) => {
    const reported = new Set(quality.counts.own(unit).keys());
    const missing = gapsIn(duePeriods(periods, unit, calendar), reported, heard);
    if (missing.length === 0) return [];
    const subject = countedThings(office).items;
    return [{ unit, subject, periods: missing, stretches: stretchesOf(missing, periods) }];
  });
}

/** Units that did not report, one line for each unit and set of periods. */
export function missingAttention(
  material: Material,
  all: readonly IndicatorTargets[],
  quality: OfficeQuality | null,
): Attention[] {
  const gaps = [
    ...all.flatMap((targets) => targetGaps(material, targets)),
    ...(quality ? documentGaps(material, quality) : []),
  ];
  const alike = Map.groupBy(gaps, ({ unit, periods }) => `${unit.id}|${periods.join(' ')}`);
  return [...alike.values()].flatMap((same): Attention[] => {
    const first = same[0];
    if (!first) return [];
    const { unit, periods, stretches } = first;
    const subjects = same.map((gap) => gap.subject);
    return [
      {
        kind: 'missing',
        severity: 'watch',
        ...missingReport({ unit: unit.ref.short, subjects, stretches }),
        link: `units/${unit.ref.slug}`,
        chance: 0,
        size: subjects.length * periods.length,
      },
    ];
  });
}
