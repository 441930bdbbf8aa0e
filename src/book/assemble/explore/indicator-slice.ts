import type { Grain, Period } from '../../../contract/period.ts';
import { completion } from '../../../measures/completion.ts';
import type { Reading } from '../../../measures/reading.ts';
import type { ExploreMeasure, ExploreSlice, ExploreUnit } from '../../schema/explore-file.ts';
import type { TargetResult } from '../../schema/target-result.ts';
import { byFineness, yearOfPeriod } from '../material/calendar.ts';
import type { Material } from '../material/material.ts';
import { lowestOfAll, type Unit } from '../material/unit-tree.ts';
import type { Course } from '../targets/course.ts';
import { type IndicatorCourses, indicatorCourses } from '../targets/indicator-courses.ts';
import type { IndicatorTargets } from '../targets/indicator-targets.ts';
import { explorePeriods, WHOLE_KEY } from './explore-periods.ts';

interface Point {
  readonly value: number | null;
  /** Year so far; `null` in a period that was not reported, so that a gap stays one. */
  readonly total: number | null;
  readonly completion: number | null;
  readonly due: number | null;
}

/** What one unit, or all together, reported over all years. */
interface History {
  readonly key: string;
  readonly result: TargetResult;
  readonly grain: Grain;
  readonly points: ReadonlyMap<Period, Point>;
}

/** The measures by which an indicator of a reading may be drawn; yearly figures and levels do not add up over a year. */
function readMeasures(reading: Reading, grain: Grain): ExploreMeasure[] {
  if (grain === 'year' || reading === 'latest') return ['value'];
  return reading === 'cumulative' ? ['total'] : ['value', 'total'];
}

function pointsOf(
  courses: readonly Course[],
  result: TargetResult,
  { office, calendar }: Material,
): Map<Period, Point> {
  const points = new Map<Period, Point>();
  for (const { periods, values, cumulative } of courses) {
    for (const [at, period] of periods.entries()) {
      const value = values[at] ?? null;
      const total = value === null ? null : (cumulative[at] ?? null);
      points.set(period, { value, total, completion: null, due: null });
    }
  }
  const { target, low, high } = result;
  const settings = office.targets;
  for (const { period, value, cumulative, expected } of result.series) {
    // A yearly figure of an earlier year is not held against this year's target.
    const current = yearOfPeriod(period, calendar) === calendar.year;
    const total = value === null ? null : cumulative;
    points.set(period, {
      value,
      total,
      due: expected,
      completion: completion({
        direction: result.indicator.direction,
        actual: current ? total : null,
        target,
        low,
        high,
        lowerIsBetter: settings.lower_is_better,
        rangeTolerance: settings.range_tolerance,
      }),
    });
  }
  return points;
}

/** The grain of most histories; of equally many, the finer. */
function mainGrain(histories: readonly History[]): Grain | null {
  const counts = [...Map.groupBy(histories, ({ grain }) => grain)];
  const ranked = counts.sort((a, b) => b[1].length - a[1].length || byFineness(a[0], b[0]));
  return ranked[0]?.[0] ?? null;
}

function rowOf(
  history: History,
  periods: readonly Period[],
  measures: readonly ExploreMeasure[],
): ExploreUnit {
  const list = (key: keyof Point) => periods.map((period) => history.points.get(period)?.[key] ?? null);
  const due = measures.includes('total') ? list('due') : [];
  const hasDue = due.some((value) => value !== null);
  const { unit, paceBy } = history.result;
  return {
    key: history.key,
    name: unit.name,
    short: unit.short,
    measures: Object.fromEntries(
      measures
        .map((measure) => [measure, list(measure)] as const)
        .filter(([, values]) => values.some((value) => value !== null)),
    ),
    due: hasDue ? due : null,
    paceBy: hasDue ? paceBy : null,
  };
}

/** Years before the year on show of which something was reported. */
function earlierYears({ calendar }: Material, years: readonly number[]): number[] {
  return years.filter((year) => year < calendar.year);
}

function historiesOf(material: Material, targets: IndicatorTargets, years: readonly number[]): History[] {
  const earlier: IndicatorCourses[] = earlierYears(material, years).map((year) =>
    indicatorCourses({ ...material, calendar: { ...material.calendar, year } }, targets.indicator),
  );
  const history = (
    key: string,
    result: TargetResult,
    read: (courses: IndicatorCourses) => Course | null,
  ): History[] => {
    const now = read(targets.courses);
    const grain = now?.grain ?? null;
    if (grain === null) return [];
    // A course of yearly figures holds the earlier years itself.
    const before = grain === 'year' ? [] : earlier.flatMap((courses) => read(courses) ?? []);
    const same = before.filter((course) => course.grain === grain);
    return [{ key, result, grain, points: pointsOf(same, result, material) }];
  };
  const whole = targets.whole;
  const ofUnit = (unit: Unit) => (courses: IndicatorCourses) => courses.own(unit) ?? courses.below(unit);
  const together = (courses: IndicatorCourses) =>
    courses.pooled(lowestOfAll(material.units, (unit) => courses.own(unit) !== null));
  return [
    ...(whole && targets.units.length > 1 ? history(WHOLE_KEY, whole, together) : []),
    ...targets.units.flatMap(({ unit, result }) => history(unit.ref.slug, result, ofUnit(unit))),
  ];
}

/**
 * One indicator for the explorer: what the year on show holds, and before it what each earlier year of `years` would have
 * held. `null` without a value.
 */
export function indicatorSlice(
  material: Material,
  targets: IndicatorTargets,
  years: readonly number[],
): { readonly slice: ExploreSlice; readonly measures: ExploreMeasure[] } | null {
  const histories = historiesOf(material, targets, years);
  const grain = mainGrain(histories);
  if (grain === null) return null;
  const kept = histories.filter((history) => history.grain === grain);
  const reported = kept.flatMap(({ points }) =>
    [...points].flatMap(([period, { value }]) => (value === null ? [] : [period])),
  );
  const periods = explorePeriods([...new Set(reported)].sort(), grain, material.calendar);
  const measures = [...readMeasures(targets.indicator.record.reading, grain), 'completion' as const];
  const rows = kept.map((history) =>
    rowOf(
      history,
      periods.map(({ period }) => period),
      measures,
    ),
  );
  const units = rows.filter((row) => Object.keys(row.measures).length > 0);
  if (units.length === 0) return null;
  return {
    slice: { slug: targets.indicator.ref.slug, grain, periods, units, left: histories.length - kept.length },
    measures: measures.filter((measure) => units.some((unit) => unit.measures[measure] !== undefined)),
  };
}
