import { expect, it } from 'vitest';
import { formatPercentRange, formatRange, formatValueRange } from '../../src/words/range.ts';

it('joins the ends of a range so that no line breaks at the dash', () => {
  expect(formatRange('1', '11', 'zh')).toBe('1\u2060—\u206011');
  expect(formatRange('1', '11', 'en')).toBe('1\u2060–\u206011');
  expect(formatPercentRange([0.0042, 0.0081], 'en')).toBe('0.42%\u2060–\u20600.81%');
  expect(formatPercentRange([0, 0.5], 'zh', 1)).toBe('0.0%\u2060—\u206050.0%');
});

it('is one value where both ends read alike', () => {
  const unit = { zh: '件', en: 'items' };
  expect(formatValueRange(755.9, 756.2, unit, 0, 'zh')).toBe('756件');
  expect(formatValueRange(755.9, 756.2, unit, 0, 'en')).toBe('756 items');
});

it.each([
  ['篇', 'reports', 0, '258至285篇', '258 to 285 reports'],
  ['%', '%', 1, '258.0%至285.0%', '258.0% to 285.0%'],
  ['万元', '10k yuan', 1, '258.0万元至285.0万元', '258.0 to 285.0 × 10k yuan'],
  ['', '', 0, '258至285', '258 to 285'],
])('a range in %s names the unit as often as it must be', (zh, en, decimals, inChinese, inEnglish) => {
  expect(formatValueRange(258, 285, { zh, en }, decimals, 'zh')).toBe(inChinese);
  expect(formatValueRange(258, 285, { zh, en }, decimals, 'en')).toBe(inEnglish);
});
