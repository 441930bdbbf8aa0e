/** One month of the demonstration, with the ways its exports write it. */
export interface Month {
  readonly year: number;
  readonly month: number;
  /** `2026-03`. */
  readonly id: string;
  /** Position since the first month, from 0. */
  readonly index: number;
}

/** 2025-01 to 2026-10: twenty-two months, one drop each. */
export const MONTHS: readonly Month[] = Array.from({ length: 22 }, (_, index) => {
  const year = 2025 + Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { year, month, id: `${year}-${String(month).padStart(2, '0')}`, index };
});

/** The quarter that a month closes, or `null` for the first and second month of a quarter. */
export function quarterClosed(month: Month): string | null {
  return month.month % 3 === 0 ? `${month.year}-Q${month.month / 3}` : null;
}

/** Busy and slack months of an office's year: the spring festival in February, the year's end in December. */
export const SEASON: readonly number[] = [
  1.04, 0.78, 1.08, 1.0, 0.98, 1.02, 0.97, 0.94, 1.03, 0.95, 1.06, 1.15,
];

/** Days off of the State Council's notices for 2025 and 2026, first and last day. */
const DAYS_OFF: readonly (readonly [string, string])[] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

/** Mondays to Fridays of a month without its days off, as ISO dates. */
export function weekdaysOf({ year, month }: Month): string[] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, at) => new Date(Date.UTC(year, month - 1, at + 1)));
  const isWeekend = (day: Date): boolean => [0, 6].includes(day.getUTCDay());
  const isOff = (date: string): boolean => DAYS_OFF.some(([first, last]) => first <= date && date <= last);
  return days.flatMap((day) => {
    const date = day.toISOString().slice(0, 10);
    return isWeekend(day) || isOff(date) ? [] : [date];
  });
}
