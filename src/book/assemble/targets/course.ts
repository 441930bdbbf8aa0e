import type { Grain, Period } from '../../../contract/period.ts';
import { cumulate, type Reading } from '../../../measures/reading.ts';
import { ratioOfSums, rollUp } from '../../../measures/rollup.ts';
import type { UnitRef } from '../../schema/parts.ts';
import {
  byFineness,
  type Calendar,
  endsBy,
  grainOfPeriod,
  periodsOfYear,
  yearBefore,
  yearOfPeriod,
} from '../material/calendar.ts';
import type { ActualRow } from '../material/fact-rows.ts';
import { remembered } from '../material/remembered.ts';

/** What a unit, or several together, reported on one indicator, period by period. All lists have the length of `periods`. */
export interface Course {
  readonly grain: Grain;
  /** The periods of the year on show; for yearly figures, the years there are up to it. */
  readonly periods: readonly Period[];
  readonly values: readonly (number | null)[];
  /** Year so far, by the indicator's reading; `null` after the cut-off. */
  readonly cumulative: readonly (number | null)[];
  /** `cumulative` of the same period of last year, where both years have the same periods. */
  readonly lastYear: readonly (number | null)[];
  /** Rows behind each period. Found when asked for: of all the courses that are read, traces quote a few. */
  readonly rows: readonly (readonly ActualRow[])[];
  /** Index of the last period with a value; -1 without any. */
  readonly last: number;
  readonly made: CourseMaking;
}

/** Another unit's course that this one was put together from, over the same periods. */
export interface CoursePart {
  readonly unit: UnitRef;
  readonly course: Course;
}

/** How a course came about: reported with its reading by a unit, or put together from others. */
export type CourseMaking =
  | { readonly by: 'report'; readonly reading: Reading; readonly unit: string }
  | { readonly by: 'sum' | 'mean'; readonly parts: readonly CoursePart[] }
  | {
      readonly by: 'ratio';
      /** Numerators and denominators in the same order of units. */
      readonly above: readonly CoursePart[];
      readonly below: readonly CoursePart[];
      readonly scale: number;
    };

type Values = (number | null)[];

/** The year on show in periods of one grain. */
interface YearInPeriods {
  readonly periods: readonly Period[];
  /** The same periods of last year. */
  readonly before: readonly Period[];
  /** Index of the last period that has ended by the cut-off; -1 if none has. */
  readonly ended: number;
}

function yearInPeriods(grain: Grain, calendar: Calendar): YearInPeriods {
  const { year, cutoff } = calendar;
  const periods = periodsOfYear(year, grain, calendar);
  return {
    periods,
    before: periods.map(yearBefore),
    ended: cutoff === null ? -1 : periods.findLastIndex((period) => endsBy(period, cutoff, calendar)),
  };
}

function lastIndex(values: Values): number {
  return values.findLastIndex((value) => value !== null);
}

function upTo(values: Values, end: number): Values {
  return values.map((value, index) => (index <= end ? value : null));
}

/** Last year at the same point; comparable only where the same periods have a value in both years. */
function comparable(now: Values, before: Values, cumulatedBefore: Values, reading: Reading): Values {
  let allSame = true;
  return now.map((value, index) => {
    const same = (value === null) === ((before[index] ?? null) === null);
    allSame &&= same;
    return (reading === 'monthly' ? allSame : same) ? (cumulatedBefore[index] ?? null) : null;
  });
}

/** The values that the rows give for lists of periods. */
function valuesOf(rows: readonly ActualRow[]): (periods: readonly Period[]) => Values {
  const byPeriod = new Map<Period, number>();
  for (const { record } of rows) byPeriod.set(record.month, record.value);
  return (periods) => periods.map((period) => byPeriod.get(period) ?? null);
}

function rowsAt(rows: readonly ActualRow[], periods: readonly Period[]): Course['rows'] {
  const byPeriod = Map.groupBy(rows, (row) => row.record.month);
  return periods.map((period) => byPeriod.get(period) ?? []);
}

/** Years reported up to the year on show: a yearly figure stands for itself, whatever its reading. */
function yearlyCourse(rows: readonly ActualRow[], unit: string, calendar: Calendar): Course {
  const known = rows.filter((row) => grainOfPeriod(row.record.month) === 'year');
  const past = known.filter((row) => yearOfPeriod(row.record.month, calendar) <= calendar.year);
  const periods = [...new Set([...past.map((row) => row.record.month), String(calendar.year)])].sort();
  const valuesAt = valuesOf(known);
  const values = valuesAt(periods);
  return {
    grain: 'year',
    periods,
    values,
    cumulative: values,
    lastYear: valuesAt(periods.map(yearBefore)),
    get rows() {
      return rowsAt(past, periods);
    },
    last: lastIndex(values),
    made: { by: 'report', reading: 'latest', unit },
  };
}

/** Reads a unit's rows on one indicator as its course over the year on show. */
export type CourseReader = (rows: readonly ActualRow[], reading: Reading) => Course | null;

/**
 * Reads courses over the year on show of a calendar. Periods after the cut-off stay in the list and are empty. Rows of a
 * coarser grain than the finest one are left out, since they would count the same thing twice. `null` without rows.
 */
export function courseReader(calendar: Calendar): CourseReader {
  const yearIn = remembered((grain: Grain) => yearInPeriods(grain, calendar));
  const grainOf = remembered(grainOfPeriod);
  const isOfYear = remembered((period: Period) => yearOfPeriod(period, calendar) === calendar.year);
  const finest = (rows: readonly ActualRow[]): Grain | null =>
    rows.reduce<Grain | null>((found, { record }) => {
      const grain = grainOf(record.month);
      return found === null || byFineness(grain, found) < 0 ? grain : found;
    }, null);

  return (rows, reading) => {
    // The finest grain in which the year on show is reported; else the finest of any year.
    const grain = finest(rows.filter((row) => isOfYear(row.record.month))) ?? finest(rows);
    const unit = rows[0]?.record.unit_id;
    if (grain === null || unit === undefined) return null;
    if (grain === 'year') return yearlyCourse(rows, unit, calendar);
    const year = yearIn(grain);
    const { periods } = year;
    const valuesAt = valuesOf(rows);
    const values = valuesAt(periods);
    const before = valuesAt(year.before);
    const last = lastIndex(values);
    return {
      grain,
      periods,
      values,
      cumulative: upTo(cumulate(values, reading), Math.max(last, year.ended)),
      lastYear: comparable(values, before, cumulate(before, reading), reading),
      get rows() {
        return rowsAt(rows, periods);
      },
      last,
      made: { by: 'report', reading, unit },
    };
  };
}

/** The same course over a list of periods that holds its own; periods that it lacks are empty. */
function spread(part: CoursePart, periods: readonly Period[]): CoursePart {
  const { unit, course } = part;
  if (course.periods === periods) return part;
  const at = periods.map((period) => course.periods.indexOf(period));
  const values = at.map((index) => course.values[index] ?? null);
  return {
    unit,
    course: {
      grain: course.grain,
      periods,
      values,
      cumulative: at.map((index) => course.cumulative[index] ?? null),
      lastYear: at.map((index) => course.lastYear[index] ?? null),
      get rows() {
        const { rows } = course;
        return at.map((index) => rows[index] ?? []);
      },
      last: lastIndex(values),
      made: course.made,
    },
  };
}

/** The periods of several courses, in order; the one list where all have it. */
function periodsOfAll(given: readonly CoursePart[]): readonly Period[] {
  const [first, ...others] = new Set(given.map(({ course }) => course.periods));
  return first && others.length === 0
    ? first
    : [...new Set(given.flatMap(({ course }) => course.periods))].sort();
}

/** Last year's value of several, only where every one that counts now has one. */
function lastYearOf(members: readonly Course[], index: number, how: (values: Values) => number | null) {
  const before = members.map((course) => course.lastYear[index] ?? null);
  const lacking = members.some(
    (course, at) => (course.cumulative[index] ?? null) !== null && before[at] === null,
  );
  return lacking ? null : how(before);
}

function combine(
  given: readonly CoursePart[],
  how: (values: Values) => number | null,
  made: (parts: readonly CoursePart[]) => CourseMaking,
): Course | null {
  const first = given[0]?.course;
  if (!first || given.some(({ course }) => course.grain !== first.grain)) return null;
  const periods = periodsOfAll(given);
  const parts = given.map((part) => spread(part, periods));
  const members = parts.map(({ course }) => course);
  const values = periods.map((_, index) => how(members.map((course) => course.values[index] ?? null)));
  return {
    grain: first.grain,
    periods,
    values,
    cumulative: periods.map((_, index) => how(members.map((course) => course.cumulative[index] ?? null))),
    lastYear: periods.map((_, index) => lastYearOf(members, index, how)),
    get rows() {
      const each = members.map((course) => course.rows);
      return periods.map((_, index) => each.flatMap((rows) => rows[index] ?? []));
    },
    last: lastIndex(values),
    made: made(parts),
  };
}

/**
 * Several units' courses as one. `latest` stands for one unit only, so of several it is `null`; so are courses of different
 * grains. Last year's figure is there only where every unit counted now has one.
 */
export function rolledUp(given: readonly CoursePart[], how: 'sum' | 'mean' | 'latest'): Course | null {
  if (how === 'latest') return given.length === 1 ? (given[0]?.course ?? null) : null;
  return combine(
    given,
    (values) => rollUp(values, how),
    (parts) => ({ by: how, parts }),
  );
}

/** A ratio over units: numerators summed over denominators summed, times `scale` (100 where the indicator is in %). */
export function ratioCourse(
  numerators: readonly CoursePart[],
  denominators: readonly CoursePart[],
  scale: number,
): Course | null {
  const pairs = numerators.length;
  if (pairs === 0 || denominators.length !== pairs) return null;
  return combine(
    [...numerators, ...denominators],
    (values) => {
      const ratio = ratioOfSums(values.slice(0, pairs), values.slice(pairs));
      return ratio === null ? null : ratio * scale;
    },
    (parts) => ({ by: 'ratio', above: parts.slice(0, pairs), below: parts.slice(pairs), scale }),
  );
}
