import { expect, it } from 'vitest';
import { bareAmount, headWithUnit } from '../../../src/components/parts/bare-amount.ts';

function indicator(zh: string, en: string) {
  return {
    id: 'a',
    slug: 'a',
    name: { zh: '甲', en: 'A' },
    unit: { zh, en },
    decimals: 1,
    direction: 'higher' as const,
  };
}

it.each([
  {
    unit: indicator('万元', '10,000 yuan'),
    head: ['完成值（万元）', 'Actual (10,000 yuan)'],
    amount: '1,200.5',
  },
  { unit: indicator('%', '%'), head: ['完成值', 'Actual'], amount: '1,200.5%' },
  { unit: indicator('', ''), head: ['完成值', 'Actual'], amount: '1,200.5' },
])('names the unit $unit.unit.zh once', ({ unit, head, amount }) => {
  expect([headWithUnit('完成值', unit, 'zh'), headWithUnit('Actual', unit, 'en')]).toEqual(head);
  expect(bareAmount(1200.5, unit, 'en')).toBe(amount);
});
