import { firstMonth, grainOf, monthsOf, type Period, yearOfMonth } from '../../contract/period.ts';
import type { TableId } from '../../contract/tables.ts';
import { grainOfPeriod, latestOf, periodsOfYear } from '../assemble/material/calendar.ts';
import type { TemplateContext } from './template-context.ts';

/** Periods that the rows of a table speak of, and the grain of one that has no rows yet. */
function periodsOf(table: TableId, { rows }: TemplateContext): readonly [Period[], 'month' | 'quarter'] {
  switch (table) {
    case 'actuals':
      return [rows.actuals.map(({ record }) => record.month), 'month'];
    case 'documents':
      return [rows.documents.map(({ record }) => record.period), 'month'];
    case 'scores':
      return [rows.scores.map(({ record }) => record.period), 'quarter'];
    case 'adjustments':
      return [rows.adjustments.map(({ record }) => record.period), 'quarter'];
    case 'surveys':
      return [rows.surveys.map(({ record }) => record.period), 'quarter'];
    default:
      return [[], 'month'];
  }
}

/**
 * The period that a table is to be reported for next. Tables go by the grain of their latest period: monthly ones take
 * the month asked for; longer ones the period after their latest, or the one that holds the month where that lies before.
 * Weeks are not laid out: such a table goes by the month. Targets are set for a year.
 */
export function templatePeriod(table: TableId, context: TemplateContext): Period {
  const { month } = context;
  if (table === 'targets') return String(context.targetYear);
  const [periods, usual] = periodsOf(table, context);
  const latest = latestOf(new Set(periods), context);
  const grain = latest === null ? usual : grainOfPeriod(latest);
  if (grain === 'month' || grain === 'week') return month;
  const year = yearOfMonth(month, context);
  const around = [year - 1, year, year + 1].flatMap((each) => periodsOfYear(each, grain, context));
  const holding = around.find((period) => monthsOf(period, context).includes(month)) ?? month;
  const next = latest === null ? undefined : around[around.indexOf(latest) + 1];
  const isDue = latest !== null && around.includes(latest) && next !== undefined;
  return isDue && firstMonth(next, context) <= month ? next : holding;
}

/**
 * A period as a template writes it. A month is written as 2026年11月: Excel and WPS show 2026-11 as Nov-26 and save that,
 * while the Chinese form stays a month.
 */
export function writtenPeriod(period: Period): string {
  if (grainOf(period) !== 'month') return period;
  return `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
}
