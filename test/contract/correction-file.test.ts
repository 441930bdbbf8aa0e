import { expect, it } from 'vitest';
import { correctionName, correctionNumber } from '../../src/contract/correction-file.ts';

it.each([
  ['drops/2026-10/actuals_r02.csv', 2],
  ['进展_R11.CSV', 11],
  ['actuals_r123.csv', 123],
  ['actuals.csv', 0],
  ['actuals_10.csv', 0],
  ['actuals_r2.csv', 0],
  ['for_r02.d/actuals.csv', 0],
  ['', 0],
])('%s bears the number %i', (file, number) => {
  expect(correctionNumber(file)).toBe(number);
});

it.each([
  ['actuals.csv', 2, 'actuals_r02.csv'],
  ['actuals_r02.csv', 3, 'actuals_r03.csv'],
  ['m_10.csv', 2, 'm_10_r02.csv'],
  ['进展.CSV', 12, '进展_r12.csv'],
  ['a.csv', 100, 'a_r100.csv'],
])('the correction of %s with number %i is %s', (name, number, correction) => {
  expect(correctionName(name, number)).toBe(correction);
  expect(correctionNumber(correction)).toBe(number);
});
