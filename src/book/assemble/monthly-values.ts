import { monthsOfYear, type Period, type YearRule } from '../../contract/period.ts';
import { yearOfPeriod } from './calendar.ts';
import type { Course } from './course.ts';
import type { ActualRow } from './fact-rows.ts';

/** What each month of a year brought; `null` where that cannot be told. */
export type MonthlyValues = readonly (number | null)[];

/** One unit's reports with the months in which it was there to report. */
export interface Reporter {
  readonly rows: readonly ActualRow[];
  readonly inForce: (month: Period) => boolean;
}

/** Who reported a course, and how their numbers become one. */
export function reportersOf(
  { made }: Course,
  unit: string,
): { readonly ids: readonly string[]; readonly how: 'sum' | 'mean' } {
  if (made.by === 'report' || made.by === 'ratio') return { ids: [unit], how: 'sum' };
  return { ids: made.parts.map((part) => part.unit.id), how: made.by };
}

/** What a unit brought in each of some months: of year-to-date figures, the rise on the month before. */
export function monthsOf(
  { rows }: Pick<Reporter, 'rows'>,
  reading: 'monthly' | 'cumulative',
  months: readonly Period[],
): MonthlyValues {
  const byMonth = new Map(rows.map((row) => [row.record.month, row.record.value]));
  const values = months.map((month) => byMonth.get(month) ?? null);
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
  const members = reporters.map((reporter) => monthsOf(reporter, reading, months));
  return months.map((month, i) => {
    const values = reporters.map(({ inForce }, at) => {
      const passedOver = how === 'sum' && reporters.length > 1 && !inForce(month);
      return members[at]?.[i] ?? (passedOver ? 0 : null);
    });
    const known = values.flatMap((value) => value ?? []);
    if (known.length < values.length) return null;
    const sum = known.reduce((total, value) => total + value, 0);
    return how === 'sum' ? sum : sum / known.length;
  });
}

/** The months of each year before a given one of which rows speak, oldest first. */
export function yearsBefore(
  rows: readonly ActualRow[],
  year: number,
  rule: YearRule,
): { readonly year: number; readonly months: readonly Period[] }[] {
  const years = new Set(rows.map((row) => yearOfPeriod(row.record.month, rule)));
  return [...years]
    .filter((each) => each < year)
    .sort((a, b) => a - b)
    .map((each) => ({ year: each, months: monthsOfYear(each, rule) }));
}

/** The numbers, if none is missing. */
export function complete(values: MonthlyValues): readonly number[] | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? known : null;
}
