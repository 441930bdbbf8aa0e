import { expect, it } from 'vitest';
import { monthOfFile, settleMonth } from '../../scripts/filing/drop-month.ts';
import { stubReading } from '../ledger/stub-reading.ts';

it.each([
  ['actuals', [{ month: '2026-09' }, { month: '2026-10' }, { month: '2026-08' }], '2026-10'],
  ['actuals', [{ month: '2026-Q3' }], null],
  ['actuals', [{ month: '2026-09' }, { month: '2026' }], '2026-09'],
  ['documents', [{ period: '2026-W40' }, { period: '2026-09' }], '2026-09'],
  ['scores', [{ period: '2026-Q3' }], null],
  ['plans', [{ month: '2026-12' }], null],
  ['units', [{ unit_id: '2026-10' }], null],
  ['actuals', [], null],
])('the rows of %s %j are of %s', (table, records, month) => {
  expect(monthOfFile(stubReading('a.csv', table, records))).toEqual({ file: 'a.csv', month });
});

it.each([
  [['2026-10', '2026-10'], '2026-10'],
  [['2026-10', null], '2026-10'],
  [['2026-10', '2026-09'], null],
  [[null, null], null],
  [[], null],
])('files of %j settle %s', (months, month) => {
  expect(settleMonth(months.map((each) => ({ file: 'a.csv', month: each })))).toBe(month);
});
