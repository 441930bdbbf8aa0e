import { addMonths } from '../contract/period.ts';
import type { Series } from './series.ts';

/** Every month from the first to the last in which one of some series has a value. */
export function monthsOf(series: readonly Series[]): string[] {
  const told = series.flatMap(({ slice, values }) =>
    slice.periods.flatMap(({ month }, at) => ((values[at] ?? null) === null ? [] : [month])),
  );
  const [first, last] = [told.toSorted()[0], told.toSorted().at(-1)];
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** A series' values month by month; a period's stands at its last month. */
export function valuesByMonth(series: Series | undefined, months: readonly string[]): (number | null)[] {
  const known = new Map(series?.slice.periods.map(({ month }, at) => [month, series.values[at] ?? null]));
  return months.map((month) => known.get(month) ?? null);
}
