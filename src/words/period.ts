import type { Language } from '../contract/bilingual.ts';
import { type Grain, grainOf, type Period } from '../contract/period.ts';
import { formatRange } from './range.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NUMERALS = ['一', '二', '三', '四'] as const;

/** A period in canonical form taken apart: its year and its number within the year (0 for a year). */
interface Parts {
  readonly grain: Grain;
  readonly year: string;
  readonly number: number;
}

function parts(period: Period): Parts | null {
  const grain = grainOf(period);
  if (grain === null) return null;
  return { grain, year: period.slice(0, 4), number: Number(period.slice(5).replace(/^\D/, '') || 0) };
}

const monthName = (number: number) => MONTHS[number - 1] ?? '';

const LONG: Readonly<Record<Language, Readonly<Record<Grain, (year: string, number: number) => string>>>> = {
  zh: {
    month: (year, number) => `${year}年${number}月`,
    quarter: (year, number) => `${year}年第${NUMERALS[number - 1]}季度`,
    half: (year, number) => `${year}年${number === 1 ? '上' : '下'}半年`,
    year: (year) => `${year}年`,
    week: (year, number) => `${year}年第${number}周`,
  },
  en: {
    month: (year, number) => `${monthName(number)} ${year}`,
    quarter: (year, number) => `Q${number} ${year}`,
    half: (year, number) => `${number === 1 ? 'first' : 'second'} half of ${year}`,
    year: (year) => year,
    week: (year, number) => `week ${number} of ${year}`,
  },
};

const SHORT: typeof LONG = {
  zh: {
    month: (_, number) => `${number}月`,
    quarter: (_, number) => `${NUMERALS[number - 1]}季度`,
    half: (_, number) => `${number === 1 ? '上' : '下'}半年`,
    year: (year) => year,
    week: (_, number) => `${number}周`,
  },
  en: {
    month: (_, number) => monthName(number).slice(0, 3),
    quarter: (_, number) => `Q${number}`,
    half: (_, number) => `H${number}`,
    year: (year) => year,
    week: (_, number) => `W${number}`,
  },
};

/** A period in full: `2026年10月`, `October 2026`; `2026年第三季度`, `Q3 2026`. Text that is no period stays as it is. */
export function formatPeriod(period: Period, language: Language): string {
  const found = parts(period);
  return found === null ? period : LONG[language][found.grain](found.year, found.number);
}

/** A period within a year that stands beside it, as on an axis: `10月`, `Oct`; `三季度`, `Q3`. */
export function formatPeriodShort(period: Period, language: Language): string {
  const found = parts(period);
  return found === null ? period : SHORT[language][found.grain](found.year, found.number);
}

/** The calendar year a period is named by, as a label under an axis: `2026年`, `2026`; empty for text that is no period. */
export function formatYearOf(period: Period, language: Language): string {
  const found = parts(period);
  return found === null ? '' : LONG[language].year(found.year, 0);
}

function rangeWithinYear(from: Parts, to: Parts, language: Language): string {
  const numbers = formatRange(`${from.number}`, `${to.number}`, language);
  if (language === 'en') {
    const { year, grain } = from;
    if (grain === 'week') return `weeks ${numbers} of ${year}`;
    const name = grain === 'month' ? LONG.en.month : SHORT.en[grain];
    const first = name('', from.number).trim();
    return `${first}–${name('', to.number).trim()} ${year}`;
  }
  const { year } = from;
  if (from.grain === 'month') return `${year}年${numbers}月`;
  if (from.grain === 'week') return `${year}年第${numbers}周`;
  if (from.grain === 'half') return `${year}年上半年至下半年`;
  return `${year}年第${NUMERALS[from.number - 1]}至第${NUMERALS[to.number - 1]}季度`;
}

/**
 * Periods from first to last: `2026年1—10月`, `January–October 2026`; over a turn of the year
 * `2025年11月—2026年2月`, `November 2025–February 2026`. One period alone is written as such.
 */
export function formatPeriodRange(from: Period, to: Period, language: Language): string {
  if (from === to) return formatPeriod(from, language);
  const first = parts(from);
  const last = parts(to);
  const together =
    first !== null &&
    last !== null &&
    first.grain === last.grain &&
    first.grain !== 'year' &&
    first.year === last.year;
  if (together) return rangeWithinYear(first, last, language);
  if (first?.grain === 'year' && last?.grain === 'year') {
    const years = formatRange(first.year, last.year, language);
    return language === 'zh' ? `${years}年` : years;
  }
  return `${formatPeriod(from, language)}${language === 'zh' ? '—' : '–'}${formatPeriod(to, language)}`;
}

/**
 * The office's year as the book names it: `2026年`, `2026`; a year that begins in another month than January is a
 * fiscal year, `2026财年`, `FY 2026`.
 */
export function formatYear(year: number, yearStarts: number, language: Language): string {
  if (yearStarts === 1) return LONG[language].year(String(year), 0);
  return language === 'zh' ? `${year}财年` : `FY ${year}`;
}

/** A day of a year that stands beside it: `10月12日`, `12 October`. */
function dayAndMonth(date: string, language: Language): string {
  const [, month, day] = date.split('-');
  if (language === 'zh') return `${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${monthName(Number(month))}`;
}

/** Days from first to last, of a year that stands beside them: `10月12日—18日`, `12–18 October`, `10月26日—11月1日`. */
export function formatDays(first: string, last: string, language: Language): string {
  const together = first.slice(0, 7) === last.slice(0, 7);
  if (language === 'zh') {
    const end = together ? `${Number(last.slice(8))}日` : dayAndMonth(last, language);
    return `${dayAndMonth(first, language)}—${end}`;
  }
  const start = together ? String(Number(first.slice(8))) : dayAndMonth(first, language);
  return formatRange(start, dayAndMonth(last, language), language);
}
