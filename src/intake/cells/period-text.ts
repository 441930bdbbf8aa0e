import { grainOf } from '../../contract/period.ts';
import { dateText } from './date-text.ts';

/** A period that a cell names, or what keeps it from naming one. */
export type PeriodText =
  | { readonly kind: 'period'; readonly period: string; readonly serial: boolean }
  /** `2026.1`, which a spreadsheet makes of both January and October. */
  | { readonly kind: 'ambiguous'; readonly january: string; readonly october: string }
  /** A day that is not the first of its month. */
  | { readonly kind: 'day'; readonly month: string }
  /** A month without its year: `3月`. */
  | { readonly kind: 'yearless'; readonly month: string }
  /** A way of writing that leaves a doubt, such as `Nov-26` or `26-11`, and the month it probably means. */
  | { readonly kind: 'likely'; readonly month: string }
  | { readonly kind: 'none' };

const NONE: PeriodText = { kind: 'none' };
const HANZI: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const YEAR = /^(\d{4})(?:年度?|财年)?$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年\s*(\d{1,2})\s*月份?|(0[1-9]|1[0-2]))$/;
const QUARTER = /^(\d{4})(?:[-/.\s]?q([1-4])|年?\s*第?([1-4一二三四])季度?)$/i;
const HALF = /^(\d{4})(?:[-/.\s]?h([12])|年?\s*(上|下)半年)$/i;
const WEEK = /^(\d{4})(?:[-/.\s]?w(\d{1,2})|年?\s*第?(\d{1,2})周)$/i;
const SHORT_YEAR = /^(\d{2})(?:[-/.]|年)\s*(\d{1,2})月?份?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{4})$/;
const ENGLISH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s.,/]*(\d{2}|\d{4})$/i;
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEARLESS = /^(\d{1,2})月份?$/;

function period(text: string): PeriodText {
  return { kind: 'period', period: text, serial: false };
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

function isYear(text: string | undefined): boolean {
  return Number(text) >= 1900 && Number(text) <= 2200;
}

function monthOf(text: string): PeriodText | null {
  const match = MONTH.exec(text);
  if (match === null || !isYear(match[1])) return null;
  const month = Number(match[2] ?? match[3] ?? match[4]);
  if (month < 1 || month > 12) return NONE;
  if (/^\d{4}\.1$/.test(text)) {
    return { kind: 'ambiguous', january: `${match[1]}-01`, october: `${match[1]}-10` };
  }
  return period(`${match[1]}-${padded(month)}`);
}

function partOf(text: string): PeriodText | null {
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const written = quarter[2] ?? quarter[3] ?? '';
    return period(`${quarter[1]}-Q${HANZI[written] ?? written}`);
  }
  const half = HALF.exec(text);
  if (half !== null) {
    const first = half[2] === '1' || half[3] === '上';
    return period(`${half[1]}-H${first ? 1 : 2}`);
  }
  const week = WEEK.exec(text);
  if (week === null) return null;
  const named = `${week[1]}-W${padded(Number(week[2] ?? week[3]))}`;
  return grainOf(named) === 'week' ? period(named) : NONE;
}

/** Spellings that spreadsheets and people use and that nobody should have to guess at. */
function likelyOf(text: string): PeriodText | null {
  const short = SHORT_YEAR.exec(text);
  const last = YEAR_LAST.exec(text);
  const english = ENGLISH.exec(text);
  const year = short?.[1] ?? last?.[2] ?? english?.[2];
  if (year === undefined) return null;
  const named = ENGLISH_MONTHS.indexOf(english?.[1]?.toLowerCase() ?? '') + 1;
  const month = Number(short?.[2] ?? last?.[1] ?? named);
  if (month < 1 || month > 12) return null;
  return { kind: 'likely', month: `${year.length === 2 ? '20' : ''}${year}-${padded(month)}` };
}

/** A date stands for its month when it is the first of it, as exports write months; another day does not. */
function dayOf(text: string): PeriodText {
  const day = dateText(text);
  if (day === null) return NONE;
  const month = day.date.slice(0, 7);
  if (day.serial) return { kind: 'period', period: month, serial: true };
  return day.date.endsWith('-01') ? period(month) : { kind: 'day', month };
}

/** Reads a period in plain width and any of the written forms that offices use. */
export function periodText(text: string): PeriodText {
  const year = YEAR.exec(text);
  if (year !== null) return isYear(year[1]) ? period(year[1] ?? '') : NONE;
  const yearless = YEARLESS.exec(text);
  if (yearless !== null) return { kind: 'yearless', month: padded(Number(yearless[1])) };
  return monthOf(text) ?? partOf(text) ?? likelyOf(text) ?? dayOf(text);
}
