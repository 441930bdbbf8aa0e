import { expect, expectTypeOf, it } from 'vitest';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { currentRecords } from '../../src/ledger/current.ts';
import { stubReading } from './stub-reading.ts';

const row = (period: string, handled: number) => ({
  period,
  unit_id: 'A',
  kind: null,
  handled,
  with_errors: 0,
});

const ledger = buildLedger([
  stubReading('drops/2026-02/a.csv', 'documents', [row('2026-01', 7), row('2026-02', 8)]),
  stubReading('drops/2026-01/a.csv', 'documents', [row('2026-01', 5)]),
]);

it('gives what stands of each fact, with its row and its history, in order of first appearance', () => {
  const found = currentRecords(ledger, 'documents');
  expect(found.map(({ record }) => [record.period, record.handled])).toEqual([
    ['2026-01', 7],
    ['2026-02', 8],
  ]);
  expect(found[0]?.source).toMatchObject({ file: 'drops/2026-02/a.csv', line: 2 });
  expect(found[0]?.earlier.map(({ record }) => record.handled)).toEqual([5]);
});

it('gives nothing for a table without facts', () => {
  expect(currentRecords(ledger, 'scores')).toEqual([]);
});

it('types records as their tables say', () => {
  const [first] = currentRecords(ledger, 'documents');
  if (!first) throw new Error('no record');
  expectTypeOf(first.record.handled).toEqualTypeOf<number>();
  expectTypeOf(first.record.overdue).toEqualTypeOf<number | null>();
});
