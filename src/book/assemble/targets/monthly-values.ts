import type { Period } from '../../../contract/period.ts';
import type { CourseMaking } from './course.ts';

/** What each month of a year brought; `null` where that cannot be told. */
export type MonthlyValues = readonly (number | null)[];

/** One unit's reports by period, with the months in which it was there to report. */
export interface Reporter {
  readonly reported: ReadonlyMap<Period, number>;
  readonly inForce: (month: Period) => boolean;
}

/** How a course came about that is no ratio. */
export type AddedCourse = Exclude<CourseMaking, { readonly by: 'ratio' }>;

/** Who reported a course, and how their numbers become one. */
export function reportersOf(made: AddedCourse): {
  readonly ids: readonly string[];
  readonly how: 'sum' | 'mean';
} {
  if (made.by === 'report') return { ids: [made.unit], how: 'sum' };
  return { ids: made.parts.map((part) => part.unit.id), how: made.by };
}

/** What a unit brought in each of some months: of year-to-date figures, the rise on the month before. */
export function monthsOf(
  { reported }: Reporter,
  reading: 'monthly' | 'cumulative',
  months: readonly Period[],
): MonthlyValues {
  const values = months.map((month) => reported.get(month) ?? null);
  if (reading === 'monthly') return values;
  return values.map((value, i) => {
    const before = i === 0 ? 0 : (values[i - 1] ?? null);
    return value === null || before === null ? null : value - before;
  });
}

/**
 * Several units' months as one. A sum passes over units that were not there yet, or no longer; a mean does not, since it would
 * be one of other units from month to month. Whoever was there must have reported.
 */
export function monthsTogether(
  reporters: readonly Reporter[],
  reading: 'monthly' | 'cumulative',
  months: readonly Period[],
  how: 'sum' | 'mean',
): MonthlyValues {
  const [first, ...others] = reporters;
  if (first && others.length === 0) return monthsOf(first, reading, months);
  const members = reporters.map((reporter) => monthsOf(reporter, reading, months));
  return months.map((month, i) => {
    const values = reporters.map(({ inForce }, at) => {
      const passedOver = how === 'sum' && !inForce(month);
      return members[at]?.[i] ?? (passedOver ? 0 : null);
    });
    const known = values.flatMap((value) => value ?? []);
    if (known.length < values.length) return null;
    const sum = known.reduce((total, value) => total + value, 0);
    return how === 'sum' ? sum : sum / known.length;
  });
}

/** The years before a given one of which reports speak, oldest first. */
export function yearsBefore(
  reporters: readonly Reporter[],
  year: number,
  yearOf: (period: Period) => number,
): number[] {
  const years = new Set(reporters.flatMap(({ reported }) => [...reported.keys()].map(yearOf)));
  return [...years].filter((each) => each < year).sort((a, b) => a - b);
}

/** The numbers, if none is missing. */
export function complete(values: MonthlyValues): readonly number[] | null {
  return values.every((value) => value !== null) ? values : null;
}
