import { expect, it } from 'vitest';
import { formatDate, formatDayShort } from '../../src/words/date.ts';

it('a day stands with its year, or in a table of one week without', () => {
  expect([formatDate('2026-01-05', 'zh'), formatDate('2026-01-05', 'en')]).toEqual([
    '2026年1月5日',
    '5 Jan 2026',
  ]);
  expect([formatDayShort('2026-01-05', 'zh'), formatDayShort('2026-01-05', 'en')]).toEqual([
    '1月5日',
    '5 Jan',
  ]);
});

it('no day is a dash', () => {
  expect(formatDate(null, 'zh')).toBe('—');
});
