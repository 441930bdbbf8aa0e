/** The lengths of time that a row may speak of. */
export type Grain = 'month' | 'quarter' | 'half' | 'year' | 'week';

/**
 * A period in canonical form: `2026-10`, `2026-Q3`, `2026-H2`, `2026`, `2026-W43`. Quarters, halves and years
 * are those of the calendar or of the office's own year; a year that starts in another month is named by the calendar
 * year in which it starts, unless `office.yaml` says it is named by its end.
 */
export type Period = string;

const PATTERNS: Readonly<Record<Grain, RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  half: /^\d{4}-H[12]$/,
  year: /^\d{4}$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
};

/** The grain of a period in canonical form, or `null` if the text is not one. */
export function grainOf(period: string): Grain | null {
  for (const grain of Object.keys(PATTERNS) as Grain[]) {
    if (PATTERNS[grain].test(period)) return grain;
  }
  return null;
}
