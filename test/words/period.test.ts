import { expect, it } from 'vitest';
import {
  formatDays,
  formatPeriod,
  formatPeriodRange,
  formatPeriodShort,
  formatYear,
  formatYearOf,
} from '../../src/words/period.ts';

it.each([
  ['2026-10', '2026年10月', 'October 2026', '10月', 'Oct'],
  ['2026-01', '2026年1月', 'January 2026', '1月', 'Jan'],
  ['2026-Q3', '2026年第三季度', 'Q3 2026', '三季度', 'Q3'],
  ['2026-H1', '2026年上半年', 'first half of 2026', '上半年', 'H1'],
  ['2026-H2', '2026年下半年', 'second half of 2026', '下半年', 'H2'],
  ['2026', '2026年', '2026', '2026', '2026'],
  ['2026-W08', '2026年第8周', 'week 8 of 2026', '8周', 'W8'],
  ['registers', 'registers', 'registers', 'registers', 'registers'],
])('%s in full and short', (period, zh, en, shortZh, shortEn) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
  expect(formatPeriod(period, 'en')).toBe(en);
  expect(formatPeriodShort(period, 'zh')).toBe(shortZh);
  expect(formatPeriodShort(period, 'en')).toBe(shortEn);
});

it.each([
  ['2026-01', '2026-10', '2026年1\u2060—\u206010月', 'January–October 2026'],
  ['2025-11', '2026-02', '2025年11月—2026年2月', 'November 2025–February 2026'],
  ['2026-10', '2026-10', '2026年10月', 'October 2026'],
  ['2026-Q1', '2026-Q3', '2026年第一至第三季度', 'Q1–Q3 2026'],
  ['2026-H1', '2026-H2', '2026年上半年至下半年', 'H1–H2 2026'],
  ['2026-W08', '2026-W12', '2026年第8\u2060—\u206012周', 'weeks 8\u2060–\u206012 of 2026'],
  ['2011', '2014', '2011\u2060—\u20602014年', '2011\u2060–\u20602014'],
  ['2025-Q4', '2026-Q1', '2025年第四季度—2026年第一季度', 'Q4 2025–Q1 2026'],
])('from %s to %s', (from, to, zh, en) => {
  expect(formatPeriodRange(from, to, 'zh')).toBe(zh);
  expect(formatPeriodRange(from, to, 'en')).toBe(en);
});

it('a year that begins in January is a year, another one a fiscal year', () => {
  expect([formatYear(2026, 1, 'zh'), formatYear(2026, 1, 'en')]).toEqual(['2026年', '2026']);
  expect([formatYear(2022, 7, 'zh'), formatYear(2022, 7, 'en')]).toEqual(['2022财年', 'FY 2022']);
});

it('an axis names the year of its periods', () => {
  expect([formatYearOf('2026-Q3', 'zh'), formatYearOf('2026-10', 'en'), formatYearOf('x', 'zh')]).toEqual([
    '2026年',
    '2026',
    '',
  ]);
});

it.each([
  ['2026-10-12', '2026-10-18', '10月12日—18日', '12\u2060–\u206018 October'],
  ['2026-10-26', '2026-11-01', '10月26日—11月1日', '26 October\u2060–\u20601 November'],
])('days from %s to %s stand beside their year', (first, last, zh, en) => {
  expect([formatDays(first, last, 'zh'), formatDays(first, last, 'en')]).toEqual([zh, en]);
});
