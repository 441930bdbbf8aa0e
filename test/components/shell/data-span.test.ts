import { describe, expect, it } from 'vitest';
import { cutoffText, spanText } from '../../../src/components/shell/data-span.ts';

const months = (from: number, year: number) =>
  Array.from({ length: 12 }, (_, index) => {
    const month = from + index;
    return month > 12
      ? `${year + 1}-${String(month - 12).padStart(2, '0')}`
      : `${year}-${String(month).padStart(2, '0')}`;
  });

const calendar = { year: 2026, yearStarts: 1, yearMonths: months(1, 2026) };
const fiscal = { year: 2023, yearStarts: 7, yearMonths: months(7, 2022) };

describe.each([
  ['before the first drop', { ...calendar, cutoff: null }, null, null],
  ['a month', { ...calendar, cutoff: '2026-10' }, '2026年10月', '2026年1\u2060—\u206010月'],
  ['the first month', { ...calendar, cutoff: '2026-01' }, '2026年1月', '2026年1月'],
  ['a calendar year', { ...calendar, cutoff: '2026' }, '2026年', '2026年'],
  ['a fiscal year', { ...fiscal, cutoff: '2023' }, '2023财年', '2023财年'],
  ['a month of a fiscal year', { ...fiscal, cutoff: '2023-02' }, '2023年2月', '2022年7月—2023年2月'],
  ['a month outside the year on show', { ...calendar, cutoff: '2025-12' }, '2025年12月', '2025年12月'],
  ['a quarter', { ...calendar, cutoff: '2026-Q3' }, '2026年第三季度', '2026年第三季度'],
])('data to %s', (_, office, cutoff, span) => {
  it('names the cut-off', () => {
    expect(cutoffText(office, 'zh')).toBe(cutoff);
  });

  it('names the span', () => {
    expect(spanText(office, 'zh')).toBe(span);
  });
});
