import { expect, it } from 'vitest';
import { additions } from '../../src/ledger/additions.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { revisions, revisionsByDrop } from '../../src/ledger/revisions.ts';
import { stubReading } from './stub-reading.ts';

const tables = { actuals: { identity: ['month'] }, units: { identity: ['unit_id'] } };

const ledger = buildLedger(
  [
    stubReading('registers/units.csv', 'units', [{ unit_id: 'A', name: '甲' }]),
    stubReading('drops/2026-01/a.csv', 'actuals', [{ month: '2026-01', value: 5, note: null }]),
    stubReading('drops/2026-02/a.csv', 'actuals', [
      { month: '2026-01', value: 6, note: '更正' },
      { month: '2026-02', value: 1, note: null },
    ]),
    stubReading('drops/2026-03/a.csv', 'actuals', [
      { month: '2026-01', value: 6, note: '更正' },
      { month: '2026-02', value: 0, note: null },
    ]),
    stubReading('drops/2026-03/u.csv', 'units', [{ unit_id: 'B', name: '乙' }]),
    stubReading('drops/2026-04/u.csv', 'units', [{ unit_id: 'B', name: '乙县' }]),
  ],
  tables,
);

it('tells field by field what a drop corrected, with both rows', () => {
  expect(revisions(ledger, '2026-02')).toEqual([
    {
      table: 'actuals',
      key: '2026-01',
      was: {
        record: { month: '2026-01', value: 5, note: null },
        source: expect.objectContaining({ file: 'drops/2026-01/a.csv', line: 2 }),
      },
      now: {
        record: { month: '2026-01', value: 6, note: '更正' },
        source: expect.objectContaining({ file: 'drops/2026-02/a.csv', line: 2 }),
      },
      changes: [
        { column: 'value', before: 5, after: 6 },
        { column: 'note', before: null, after: '更正' },
      ],
    },
  ]);
});

it('does not call a repeated statement a revision, and tells 0 from blank', () => {
  const found = revisions(ledger, '2026-03').map(({ key, changes }) => [key, changes]);
  expect(found).toEqual([['2026-02', [{ column: 'value', before: 1, after: 0 }]]]);
});

it('treats registers derived from the rows of drops alike', () => {
  expect(revisions(ledger, '2026-04').map(({ changes }) => changes)).toEqual([
    [{ column: 'name', before: '乙', after: '乙县' }],
  ]);
});

it.each([
  ['registers', { units: 1 }],
  ['2026-01', { actuals: 1 }],
  ['2026-02', { actuals: 1 }],
  ['2026-03', { units: 1 }],
  ['2026-04', {}],
])('counts what %s was the first to state', (drop, counts) => {
  expect(additions(ledger, drop)).toEqual(counts);
});

it('groups the revisions of all drops', () => {
  expect([...revisionsByDrop(ledger).keys()].sort()).toEqual(['2026-02', '2026-03', '2026-04']);
});

it('does not call it a revision when an item under supervision is closed, but when it is put off or opened again', () => {
  const item = { item_id: 'D1', due: '2026-01-30', closed: null, status: 'open' };
  const drop = (month: string, changed: object) =>
    stubReading(`drops/${month}/s.csv`, 'supervision', [{ ...item, ...changed }]);
  const items = buildLedger([
    drop('2026-01', {}),
    drop('2026-02', { due: '2026-02-27' }),
    drop('2026-03', { due: '2026-02-27', closed: '2026-03-02', status: 'closed' }),
    drop('2026-04', { due: '2026-02-27' }),
  ]);
  const found = [...revisionsByDrop(items)].map(([month, [first]]) => [
    month,
    first?.changes.map(({ column }) => column),
  ]);
  expect(found).toEqual([
    ['2026-02', ['due']],
    ['2026-04', ['closed', 'status']],
  ]);
});
