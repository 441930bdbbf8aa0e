const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/**
 * Share of the year gone at the end of a month (序时进度): 1/12 for the first month, 1 for the last. `yearStarts` is the
 * calendar month, 1 to 12, in which the office's year begins; `month` is `YYYY-MM`.
 */
export function elapsedShare({ yearStarts, month }: { yearStarts: number; month: string }): number {
  const calendarMonth = Number(MONTH.exec(month)?.[2] ?? Number.NaN);
  if (Number.isNaN(calendarMonth)) throw new RangeError(`not a month: ${month}`);
  return (((calendarMonth - yearStarts + 12) % 12) + 1) / 12;
}

/**
 * Share of the year gone at the end of a day, by days: 0.2466 on 31 March of a year of 365 days. `date` is `YYYY-MM-DD`;
 * `yearStarts` as for `elapsedShare`. Arithmetic is on calendar dates in UTC, so that no time zone shifts a day.
 */
export function elapsedByDay(date: string, yearStarts = 1): number {
  const parts = DAY.exec(date);
  if (parts === null) throw new RangeError(`not a date: ${date}`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const firstYear = month < yearStarts ? year - 1 : year;
  const first = Date.UTC(firstYear, yearStarts - 1, 1);
  const next = Date.UTC(firstYear + 1, yearStarts - 1, 1);
  return (Date.UTC(year, month - 1, day) + DAY_MS - first) / (next - first);
}

export interface PaceInput {
  /** Year so far, in the indicator's unit. */
  readonly value: number | null;
  /** Target of the whole year. */
  readonly target: number | null;
  /** Share of the year gone at the data cut-off, 0 to 1. */
  readonly elapsed: number | null;
  /** What the monthly plan asks for by the cut-off, cumulative; `null` without a plan. */
  readonly planned: number | null;
}

export interface Pace {
  /** What should have been reached by now: the plan, or target × share of the year gone. */
  readonly expected: number | null;
  /** Value over expected: 1 is exactly on pace. `null` where nothing was expected yet. */
  readonly index: number | null;
  /** Completion less the expected share of the target, in percentage points; negative is behind. */
  readonly gapPoints: number | null;
  readonly by: 'plan' | 'time';
}

/**
 * Progress against what the time of year, or the monthly plan where there is one, asks for. Meant for readings that grow
 * over the year towards a target; a target at or below 0 has no pace unless a plan gives one.
 */
export function pace({ value, target, elapsed, planned }: PaceInput): Pace {
  const by = planned === null ? 'time' : 'plan';
  const goal = target !== null && target > 0 ? target : null;
  const byTime = goal === null || elapsed === null ? null : goal * elapsed;
  const expected = planned ?? byTime;
  if (value === null || expected === null) return { expected, index: null, gapPoints: null, by };
  return {
    expected,
    index: expected > 0 ? value / expected : null,
    gapPoints: goal === null ? null : ((value - expected) / goal) * 100,
    by,
  };
}
