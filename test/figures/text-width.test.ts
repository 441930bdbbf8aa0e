import { expect, it } from 'vitest';
import { textWidth, widestText } from '../../src/figures/text-width.ts';

it.each([
  ['目标', 2],
  ['', 0],
  ['2,000', 0.6 * 4 + 0.38],
  ['10月', 2.2],
  ['2026年第三季度', 0.6 * 4 + 5],
])('%s is %d em wide', (text, ems) => {
  expect(textWidth(text, 10)).toBeCloseTo(ems * 10);
});

it('the widest of some texts is that of the widest, of none nothing', () => {
  expect(widestText(['上', '上年', '1'], 12)).toBe(24);
  expect(widestText([], 12)).toBe(0);
});
