import type { Grain } from '../../contract/period.ts';
import { cumulate, type Reading } from '../../measures/reading.ts';
import { ratioOfSums, rollUp } from '../../measures/rollup.ts';
import type { UnitRef } from '../schema/parts.ts';
import {
  byFineness,
  type Calendar,
  endsBy,
  grainOfPeriod,
  periodsOfYear,
  yearBefore,
  yearOfPeriod,
} from './calendar.ts';
import type { ActualRow } from './fact-rows.ts';

/** What a unit, or several together, reported on one indicator, period by period. All lists have the length of `periods`. */
export interface Course {
  readonly grain: Grain;
  /** The periods of the year on show; for yearly figures, the years there are up to it. */
  readonly periods: readonly string[];
  readonly values: readonly (number | null)[];
  /** Year so far, by the indicator's reading; `null` after the cut-off. */
  readonly cumulative: readonly (number | null)[];
  /** `cumulative` of the same period of last year, where both years have the same periods. */
  readonly lastYear: readonly (number | null)[];
  /** Rows behind each period. */
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

/** How a course came about: reported with its reading, or put together from others. */
export type CourseMaking =
  | { readonly by: 'report'; readonly reading: Reading }
  | { readonly by: 'sum' | 'mean'; readonly parts: readonly CoursePart[] }
  | {
      readonly by: 'ratio';
      /** Numerators and denominators in the same order of units. */
      readonly above: readonly CoursePart[];
      readonly below: readonly CoursePart[];
      readonly scale: number;
    };

type Values = (number | null)[];

/** The finest grain in which the year on show is reported; else the finest of any year. */
function grainOfRows(rows: readonly ActualRow[], calendar: Calendar): Grain | null {
  const grains = (of: readonly ActualRow[]) =>
    of.map((row) => grainOfPeriod(row.record.month)).sort(byFineness);
  const thisYear = rows.filter((row) => yearOfPeriod(row.record.month, calendar) === calendar.year);
  return grains(thisYear)[0] ?? grains(rows)[0] ?? null;
}

function lastIndex(values: Values): number {
  return values.findLastIndex((value) => value !== null);
}

/** Index of the last period that has ended by the cut-off; -1 if none has. */
function lastEnded(periods: readonly string[], calendar: Calendar): number {
  const { cutoff } = calendar;
  return cutoff === null ? -1 : periods.findLastIndex((period) => endsBy(period, cutoff, calendar));
}

function upTo(values: Values, end: number): Values {
  return values.map((value, index) => (index <= end ? value : null));
}

/** Last year at the same point; comparable only where the same periods have a value in both years. */
function comparable(now: Values, before: Values, cumulatedBefore: Values, reading: Reading): Values {
  return now.map((_, index) => {
    const pairs = reading === 'monthly' ? now.slice(0, index + 1) : now.slice(index, index + 1);
    const offset = reading === 'monthly' ? 0 : index;
    const same = pairs.every((value, at) => (value === null) === ((before[offset + at] ?? null) === null));
    return same ? (cumulatedBefore[index] ?? null) : null;
  });
}

/** The values that the rows give for a list of periods. */
function valuesAt(rows: readonly ActualRow[], periods: readonly string[]): Values {
  const byPeriod = new Map(rows.map((row) => [row.record.month, row.record.value]));
  return periods.map((period) => byPeriod.get(period) ?? null);
}

/** Years reported up to the year on show: a yearly figure stands for itself, whatever its reading. */
function yearlyCourse(rows: readonly ActualRow[], calendar: Calendar): Course {
  const known = rows.filter((row) => grainOfPeriod(row.record.month) === 'year');
  const past = known.filter((row) => yearOfPeriod(row.record.month, calendar) <= calendar.year);
  const periods = [...new Set([...past.map((row) => row.record.month), String(calendar.year)])].sort();
  const values = valuesAt(known, periods);
  return {
    grain: 'year',
    periods,
    values,
    cumulative: values,
    lastYear: valuesAt(known, periods.map(yearBefore)),
    rows: periods.map((period) => past.filter((row) => row.record.month === period)),
    last: lastIndex(values),
    made: { by: 'report', reading: 'latest' },
  };
}

/**
 * The course of one unit on one indicator over the year on show. Periods after the cut-off stay in the list and are empty.
 * Rows of a coarser grain than the finest one are left out, since they would count the same thing twice.
 * `null` without rows.
 */
export function courseOf(rows: readonly ActualRow[], reading: Reading, calendar: Calendar): Course | null {
  const grain = grainOfRows(rows, calendar);
  if (grain === null) return null;
  if (grain === 'year') return yearlyCourse(rows, calendar);
  const periods = periodsOfYear(calendar.year, grain, calendar);
  const values = valuesAt(rows, periods);
  const before = valuesAt(rows, periods.map(yearBefore));
  const end = Math.max(lastIndex(values), lastEnded(periods, calendar));
  return {
    grain,
    periods,
    values,
    cumulative: upTo(cumulate(values, reading), end),
    lastYear: comparable(values, before, cumulate(before, reading), reading),
    rows: periods.map((period) => rows.filter((row) => row.record.month === period)),
    last: lastIndex(values),
    made: { by: 'report', reading },
  };
}

/** The same course over a list of periods that holds its own; periods that it lacks are empty. */
function spread({ unit, course }: CoursePart, periods: readonly string[]): CoursePart {
  const at = periods.map((period) => course.periods.indexOf(period));
  const values = at.map((index) => course.values[index] ?? null);
  const spreadOut = {
    ...course,
    periods,
    values,
    cumulative: at.map((index) => course.cumulative[index] ?? null),
    lastYear: at.map((index) => course.lastYear[index] ?? null),
    rows: at.map((index) => course.rows[index] ?? []),
    last: lastIndex(values),
  };
  return { unit, course: spreadOut };
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
  const periods = [...new Set(given.flatMap(({ course }) => course.periods))].sort();
  const parts = given.map((part) => spread(part, periods));
  const members = parts.map(({ course }) => course);
  const values = periods.map((_, index) => how(members.map((course) => course.values[index] ?? null)));
  return {
    grain: first.grain,
    periods,
    values,
    cumulative: periods.map((_, index) => how(members.map((course) => course.cumulative[index] ?? null))),
    lastYear: periods.map((_, index) => lastYearOf(members, index, how)),
    rows: periods.map((_, index) => members.flatMap((course) => course.rows[index] ?? [])),
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
