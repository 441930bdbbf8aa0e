import type { Office } from '../../../contract/office.ts';
import {
  comparePeriods,
  type Grain,
  grainOf,
  lastMonth,
  monthOfDate,
  monthsOfYear,
  type Period,
  previousYear,
  type YearRule,
  yearOfMonth,
} from '../../../contract/period.ts';
import { dropOf } from '../../../ledger/drop-name.ts';
import type { FactRows } from './fact-rows.ts';
import { remembered } from './remembered.ts';

/** The year on show and how far its data go. */
export interface Calendar extends YearRule {
  readonly year: number;
  /** The twelve months of the year on show. */
  readonly months: readonly Period[];
  /** Last period with data; `null` without any. */
  readonly cutoff: Period | null;
  /** Last month of the cut-off. */
  readonly cutoffMonth: Period | null;
}

/** Finer grains first. */
const FINENESS: Readonly<Record<Grain, number>> = { week: 0, month: 1, quarter: 2, half: 3, year: 4 };

/** The finer of two grains comes first. */
export function byFineness(a: Grain, b: Grain): number {
  return FINENESS[a] - FINENESS[b];
}

/** The grain of a period that intake has accepted. */
export function grainOfPeriod(period: Period): Grain {
  const grain = grainOf(period);
  if (grain === null) throw new RangeError(`not a period in canonical form: ${period}`);
  return grain;
}

/** The year of the office in which a period ends. */
export function yearOfPeriod(period: Period, rule: YearRule): number {
  return yearOfMonth(lastMonth(period, rule), rule);
}

/** The periods of one grain that make up an office's year; weeks are not laid out. */
export function periodsOfYear(year: number, grain: Grain, rule: YearRule): Period[] {
  if (grain === 'month') return monthsOfYear(year, rule);
  if (grain === 'quarter') return [1, 2, 3, 4].map((number) => `${year}-Q${number}`);
  if (grain === 'half') return [1, 2].map((number) => `${year}-H${number}`);
  return [String(year)];
}

/** The period of the same name a year before; the empty text, which no row bears, for a week that year has not. */
export function yearBefore(period: Period): Period {
  return previousYear(period) ?? '';
}

/** Whether a period has ended by the end of another. */
export function endsBy(period: Period, limit: Period, rule: YearRule): boolean {
  return lastMonth(period, rule) <= lastMonth(limit, rule);
}

/** The last of some periods; of those that end together, the shortest. `null` of none. */
export function latestOf(periods: Iterable<Period>, rule: YearRule): Period | null {
  let latest: Period | null = null;
  for (const period of periods) {
    if (latest === null || comparePeriods(period, latest, rule) > 0) latest = period;
  }
  return latest;
}

/**
 * What the data reach to: the last period of actuals or document counts. Scores and adjustments speak of a period that
 * may still be running, so they count only where there is nothing else; with items under supervision or procurement
 * alone, the data reach to the month of their latest drop.
 */
function cutoffOf(rows: FactRows, rule: YearRule): Period | null {
  // Distinct periods first: comparing them is dear, and an office has few of them in many rows.
  const reported = new Set<Period>();
  for (const { record } of rows.actuals) reported.add(record.month);
  for (const { record } of rows.documents) reported.add(record.period);
  if (reported.size > 0) return latestOf(reported, rule);
  const judged = [...rows.scores, ...rows.adjustments, ...rows.surveys].map((row) => row.record.period);
  if (judged.length > 0) return latestOf(new Set(judged), rule);
  const drops = [...rows.supervision, ...rows.procurement].map((row) => dropOf(row.source.file));
  return latestOf(new Set(drops.filter((drop) => grainOf(drop) !== null)), rule);
}

/** The year of the latest data; where there are none yet, that of the latest targets, or the first year there is. */
function latestYear(rows: FactRows, rule: YearRule): number {
  const last = cutoffOf(rows, rule);
  if (last !== null) return yearOfPeriod(last, rule);
  return rows.targets.reduce((latest, row) => Math.max(latest, row.record.year), 1900);
}

/**
 * Lays out the year on show: the one that `office.yaml` names, else that of the latest data. Data after the year on show
 * do not move the cut-off.
 */
export function calendarOf(office: Office, rows: FactRows): Calendar {
  const rule: YearRule = { yearStarts: office.year_starts, yearNamedBy: office.year_named_by };
  const year = office.year ?? latestYear(rows, rule);
  const until = rowsUntil(rows, year, rule);
  const cutoff = cutoffOf(until, rule);
  return {
    ...rule,
    year,
    months: monthsOfYear(year, rule),
    cutoff,
    cutoffMonth: cutoff === null ? null : lastMonth(cutoff, rule),
  };
}

/** The rows that speak of a year or an earlier one. */
export function rowsUntil(rows: FactRows, year: number, rule: YearRule): FactRows {
  const holds = remembered((period: Period) => yearOfPeriod(period, rule) <= year);
  return {
    ...rows,
    actuals: rows.actuals.filter((row) => holds(row.record.month)),
    documents: rows.documents.filter((row) => holds(row.record.period)),
    errors: rows.errors.filter((row) => holds(monthOfDate(row.record.date))),
    scores: rows.scores.filter((row) => holds(row.record.period)),
    adjustments: rows.adjustments.filter((row) => holds(row.record.period)),
    surveys: rows.surveys.filter((row) => holds(row.record.period)),
    procurement: rows.procurement.filter((row) => row.record.year <= year),
    supervision: rows.supervision.filter((row) => holds(row.record.assigned.slice(0, 7))),
  };
}
