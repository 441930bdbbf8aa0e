import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyRecord } from '../../src/contract/table.ts';
import { factKey } from '../../src/ledger/fact-key.ts';

const table = { identity: ['a', 'b'] };

function keyOf(record: AnyRecord): string {
  return factKey({ table: 't', record, file: 'drops/2026-01/f.csv', line: 7 }, table);
}

it.each<[AnyRecord, string]>([
  [{ a: '2026-10', b: 'X01', value: 3 }, '2026-10|X01'],
  [{ a: 2026, b: null }, '2026|'],
  [{ a: '', b: 'x' }, '|x'],
  [{ a: null, b: null }, 'drops/2026-01/f.csv|7'],
  [{ value: 1 }, 'drops/2026-01/f.csv|7'],
  [{ a: 'p|q', b: 'r\\' }, 'p\\|q|r\\\\'],
])('names the fact of %j as %s', (record, key) => {
  expect(keyOf(record)).toBe(key);
});

it('gives two identities two keys', () => {
  const cell = fc.string({ unit: fc.constantFrom('|', '\\', 'a'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(cell, cell, cell, cell, (a, b, c, d) => {
      expect(keyOf({ a, b }) === keyOf({ a: c, b: d })).toBe(a === c && b === d);
    }),
  );
});
