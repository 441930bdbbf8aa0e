import { expect, it } from 'vitest';
import { tracedValue } from '../../../src/components/traces/traced-value.ts';

it.each([
  ['share', 0.82, '82%', '82%'],
  ['points', 93.4, '93.4分', '93.4 points'],
  ['amount', 1620.5, '1,620.5', '1,620.5'],
  ['amount', 92.6676923077, '92.67', '92.67'],
  ['amount', 0.0123456, '0.0123456', '0.0123456'],
  ['points', null, '—', '—'],
] as const)('writes the %s %s', (kind, value, zh, en) => {
  expect(tracedValue({ kind, value }, 'zh')).toBe(zh);
  expect(tracedValue({ kind, value }, 'en')).toBe(en);
});
