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
