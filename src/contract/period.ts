/** The lengths of time that a row may speak of. */
export type Grain = 'month' | 'quarter' | 'half' | 'year' | 'week';

/**
 * A period in canonical form: `2026-10`, `2026-Q3`, `2026-H2`, `2026`, `2026-W43`. Months and ISO weeks are those of
 * the calendar. Quarters, halves and years are those of the office's own year; a year that starts in another month is
 * named by the calendar year in which it starts, unless `office.yaml` says it is named by its end.
 */
export type Period = string;

/** How an office's year runs: the calendar month it starts in and which of its two calendar years names it. */
export interface YearRule {
  readonly yearStarts: number;
  readonly yearNamedBy: 'start' | 'end';
}

/** The year from January to December. */
export const CALENDAR_YEAR: YearRule = { yearStarts: 1, yearNamedBy: 'start' };

const PATTERNS: Readonly<Record<Grain, RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  half: /^\d{4}-H[12]$/,
  year: /^\d{4}$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
};

const GRAINS = Object.keys(PATTERNS) as readonly Grain[];

const MONTHS_IN: Readonly<Record<Exclude<Grain, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

const DAY = 86_400_000;

/** The grain of a period in canonical form, or `null` if the text is not one. A week 53 must exist in its year. */
export function grainOf(period: string): Grain | null {
  for (const grain of GRAINS) {
    if (!PATTERNS[grain].test(period)) continue;
    return grain === 'week' && !weekExists(period) ? null : grain;
  }
  return null;
}

/** The pattern of periods of these grains. It does not tell whether a year has a week 53; `grainOf` does. */
export function patternOf(grains: readonly Grain[]): RegExp {
  return new RegExp(grains.map((grain) => PATTERNS[grain].source).join('|'));
}

/** The month `count` months after a month; before it where `count` is negative. */
export function addMonths(month: Period, count: number): Period {
  return monthText(monthIndex(month) + count);
}

/** First month of the office's year that bears this number. */
export function firstMonthOfYear(year: number, rule: YearRule): Period {
  const startsEarlier = rule.yearStarts > 1 && rule.yearNamedBy === 'end';
  const calendarYear = startsEarlier ? year - 1 : year;
  return monthText(calendarYear * 12 + rule.yearStarts - 1);
}

/** The twelve months of an office's year, in order. */
export function monthsOfYear(year: number, rule: YearRule): Period[] {
  return run(firstMonthOfYear(year, rule), 12);
}

/** The number of the office's year in which a month lies. */
export function yearOfMonth(month: Period, rule: YearRule): number {
  const startedIn = Math.floor((monthIndex(month) - (rule.yearStarts - 1)) / 12);
  return rule.yearStarts > 1 && rule.yearNamedBy === 'end' ? startedIn + 1 : startedIn;
}

/** First month of a period; of an ISO week, the month of its Thursday. */
export function firstMonth(period: Period, rule: YearRule): Period {
  const grain = grainFor(period);
  if (grain === 'month') return period;
  if (grain === 'week') return new Date(thursdayOf(period)).toISOString().slice(0, 7);
  const start = firstMonthOfYear(Number(period.slice(0, 4)), rule);
  if (grain === 'year') return start;
  return addMonths(start, (Number(period.slice(6)) - 1) * MONTHS_IN[grain]);
}

/** Last month of a period; of an ISO week, the month of its Thursday. */
export function lastMonth(period: Period, rule: YearRule): Period {
  const grain = grainFor(period);
  if (grain === 'month') return period;
  const first = firstMonth(period, rule);
  return grain === 'week' ? first : addMonths(first, MONTHS_IN[grain] - 1);
}

/** The months of a period in order; of an ISO week, the one month of its Thursday. */
export function monthsOf(period: Period, rule: YearRule): Period[] {
  const grain = grainFor(period);
  return run(firstMonth(period, rule), grain === 'week' ? 1 : MONTHS_IN[grain]);
}

/** The period of the same name a year before; `null` for a week 53 where that year has none. */
export function previousYear(period: Period): Period | null {
  grainFor(period);
  const year = Number(period.slice(0, 4)) - 1;
  const earlier = String(year).padStart(4, '0') + period.slice(4);
  return grainOf(earlier) === null ? null : earlier;
}

/**
 * Orders periods of any grain by the day they end on, then by the day they start on: a year comes before its last
 * quarter, and that before its last month. Negative when `a` comes first, 0 only for equal days.
 */
export function comparePeriods(a: Period, b: Period, rule: YearRule = CALENDAR_YEAR): number {
  const [startA, endA] = days(a, rule);
  const [startB, endB] = days(b, rule);
  return endA - endB || startA - startB;
}

/** Start of the first day and of the day after the last, as UTC milliseconds. */
function days(period: Period, rule: YearRule): readonly [number, number] {
  if (grainFor(period) === 'week') {
    const thursday = thursdayOf(period);
    return [thursday - 3 * DAY, thursday + 4 * DAY];
  }
  return [monthStart(firstMonth(period, rule)), monthStart(addMonths(lastMonth(period, rule), 1))];
}

/** The month of a day (`2026-10-31`). */
export function monthOfDate(date: string): Period {
  return date.slice(0, 7);
}

/** The ISO week of a day: the week that its Thursday lies in, named by that Thursday's year. */
export function weekOfDate(date: string): Period {
  const day = Date.parse(`${date}T00:00:00Z`);
  const thursday = day + (3 - weekdayOf(day)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/** The first and the last day of a period, as ISO dates. */
export function daysOf(period: Period, rule: YearRule): readonly [first: string, last: string] {
  const [start, end] = days(period, rule);
  return [isoDay(start), isoDay(end - DAY)];
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Days since the Monday before, 0 to 6. */
function weekdayOf(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}

/** The Thursday of an ISO week, as UTC milliseconds. Week 1 is the one that holds 4 January (ISO 8601). */
function thursdayOf(week: Period): number {
  const fourth = Date.UTC(Number(week.slice(0, 4)), 0, 4);
  return fourth + (3 - weekdayOf(fourth) + 7 * (Number(week.slice(6)) - 1)) * DAY;
}

function weekExists(week: Period): boolean {
  return new Date(thursdayOf(week)).getUTCFullYear() === Number(week.slice(0, 4));
}

function monthStart(month: Period): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 1);
}

/** Months since year 0, so that months can be counted. */
function monthIndex(month: Period): number {
  if (!PATTERNS.month.test(month)) throw new RangeError(`not a month: ${month}`);
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthText(index: number): Period {
  const year = Math.floor(index / 12);
  if (!Number.isInteger(index) || year < 0 || year > 9999) throw new RangeError(`no such month: ${index}`);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function run(first: Period, count: number): Period[] {
  const start = monthIndex(first);
  return Array.from({ length: count }, (_, step) => monthText(start + step));
}

function grainFor(period: Period): Grain {
  const grain = grainOf(period);
  if (grain === null) throw new RangeError(`not a period in canonical form: ${period}`);
  return grain;
}
