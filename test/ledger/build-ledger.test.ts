import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../src/intake/reading.ts';
import { asOf } from '../../src/ledger/as-of.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { dropOf } from '../../src/ledger/drop-name.ts';
import { type Ledger, type Version, versionsOf } from '../../src/ledger/ledger.ts';
import { revisionsByDrop } from '../../src/ledger/revisions.ts';
import { stubReading } from './stub-reading.ts';

const tables = { actuals: { identity: ['month', 'unit_id'] }, notes: { identity: [] } };

const months = ['2026-01', '2026-02', '2026-03', '2026-04'];

const row = fc.record({
  month: fc.constantFrom(...months),
  unit_id: fc.constantFrom('A', 'B'),
  value: fc.integer({ min: 0, max: 3 }),
});

/** Office folders in small: a few files in registers and drops, each path once. */
const readings = fc
  .uniqueArray(
    fc.record({
      folder: fc.constantFrom('registers', ...months.map((month) => `drops/${month}`)),
      name: fc.constantFrom('a.csv', 'b.csv', 'a_r02.csv', '数据.csv'),
      rows: fc.array(row, { maxLength: 4 }),
    }),
    { selector: ({ folder, name }) => `${folder}/${name}`, maxLength: 8 },
  )
  .map((files) => files.map(({ folder, name, rows }) => stubReading(`${folder}/${name}`, 'actuals', rows)));

/** Every fact as text, in the ledger's own order. */
function dump(ledger: Ledger): string {
  return JSON.stringify({ drops: ledger.drops, facts: [...ledger.facts] });
}

/** All that was ever said of a fact of the actuals; nothing of one that is not there. */
function said(ledger: Ledger, key: string): readonly Version[] {
  const fact = ledger.facts.get('actuals')?.find((each) => each.key === key);
  return fact ? versionsOf(fact) : [];
}

function current(ledger: Ledger): Map<string, unknown> {
  return new Map((ledger.facts.get('actuals') ?? []).map((fact) => [fact.key, fact.record]));
}

function dropLater(reading: FileReading): FileReading {
  const rows = reading.records.map(({ record }) => record);
  return stubReading(reading.file.replace(/^(registers|drops\/[^/]+)/, 'drops/2026-12'), 'actuals', rows);
}

describe('folding readings into a ledger', () => {
  it('reads registers first, then drops by month, then files by path', () => {
    const value = (n: number) => [{ month: '2026-01', unit_id: 'A', value: n }];
    const ledger = buildLedger(
      [
        stubReading('drops/2026-10/a.csv', 'actuals', value(5)),
        stubReading('drops/2026-02/b.csv', 'actuals', value(4)),
        stubReading('drops/2026-02/B.csv', 'actuals', value(3)),
        stubReading('drops/2025-12/z.csv', 'actuals', value(2)),
        stubReading('registers/z.csv', 'actuals', value(1)),
      ],
      tables,
    );
    const versions = said(ledger, '2026-01|A');
    expect(versions.map(({ record }) => record.value)).toEqual([1, 2, 3, 4, 5]);
    expect(versions.map(({ source }) => dropOf(source.file))).toEqual([
      'registers',
      '2025-12',
      '2026-02',
      '2026-02',
      '2026-10',
    ]);
    expect(ledger.drops).toEqual(['2025-12', '2026-02', '2026-10']);
  });

  it('reads the corrections of a drop after its files, by their numbers', () => {
    const file = (name: string, value: number) =>
      stubReading(`drops/2026-02/${name}`, 'actuals', [{ month: '2026-01', unit_id: 'A', value }]);
    const ledger = buildLedger(
      [file('a_r10.csv', 4), file('b_r02.csv', 2), file('a_r03.csv', 3), file('z.csv', 1)],
      tables,
    );
    const versions = said(ledger, '2026-01|A');
    expect(versions.map(({ record }) => record.value)).toEqual([1, 2, 3, 4]);
  });

  it('lets a derived record stand only where the table itself says nothing', () => {
    const says = (file: string, value: number, derived: boolean): FileReading => {
      const reading = stubReading(file, 'actuals', [{ month: '2026-01', unit_id: 'A', value }]);
      return { ...reading, records: reading.records.map((record) => ({ ...record, derived })) };
    };
    const values = (...readings: FileReading[]) =>
      said(buildLedger(readings, tables), '2026-01|A').map(({ record }) => record.value);
    const mentioned = [says('drops/2026-01/a.csv', 1, true), says('drops/2026-02/a.csv', 2, true)];
    expect(values(...mentioned)).toEqual([1, 2]);
    expect(values(...mentioned, says('registers/a.csv', 3, false))).toEqual([3]);
    expect(values(...mentioned, says('drops/2026-01/b.csv', 3, false))).toEqual([1, 3]);
  });

  it('reads the rows of a file by line, however its reading lists them', () => {
    const rows = [1, 2, 3].map((value) => ({ month: '2026-01', unit_id: 'A', value }));
    const reading = stubReading('drops/2026-02/a.csv', 'actuals', rows);
    const ledger = buildLedger([{ ...reading, records: reading.records.toReversed() }], tables);
    const versions = said(ledger, '2026-01|A');
    expect(versions.map(({ source }) => source.line)).toEqual([2, 3, 4]);
  });

  it('counts a drop even when none of its rows was accepted', () => {
    expect(buildLedger([stubReading('drops/2026-02/a.csv', 'actuals', [])], tables).drops).toEqual([
      '2026-02',
    ]);
  });

  it('keeps every row of a table without identity as its own fact', () => {
    const rows = [{ text: 'same' }, { text: 'same' }];
    const ledger = buildLedger([stubReading('drops/2026-02/a.csv', 'notes', rows)], tables);
    expect(ledger.facts.get('notes')?.map(({ key }) => key)).toEqual([
      'drops/2026-02/a.csv|2',
      'drops/2026-02/a.csv|3',
    ]);
  });

  it('refuses a record of a table that the contract does not know', () => {
    const reading = stubReading('registers/a.csv', 'elsewhere', [{ a: 1 }]);
    expect(() => buildLedger([reading], tables)).toThrow('elsewhere');
  });

  it('does not depend on the order in which readings are given', () => {
    fc.assert(
      fc.property(
        readings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([given, shuffled]) => {
          expect(dump(buildLedger(shuffled, tables))).toBe(dump(buildLedger(given, tables)));
        },
      ),
    );
  });

  it('lets the last statement of a fact win', () => {
    fc.assert(
      fc.property(readings, row, (all, last) => {
        const ledger = buildLedger([...all, stubReading('drops/2026-12/a.csv', 'actuals', [last])], tables);
        expect(current(ledger).get(`${last.month}|${last.unit_id}`)).toEqual(last);
      }),
    );
  });

  it('stands as of its last drop as it stands', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const ledger = buildLedger(all, tables);
        expect(dump(asOf(ledger, ledger.drops.at(-1) ?? 'registers'))).toBe(dump(ledger));
      }),
    );
  });

  it('stands as of any drop as if nothing later had come', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom('registers', ...months), (all, drop) => {
        const before = all.filter(({ file }) => file.startsWith('registers') || file.slice(6, 13) <= drop);
        const until = drop === 'registers' ? all.filter(({ file }) => file.startsWith('registers')) : before;
        expect(dump(asOf(buildLedger(all, tables), drop))).toBe(dump(buildLedger(until, tables)));
      }),
    );
  });

  it('gains only sources from a drop that repeats what stands', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const once = buildLedger(all, tables);
        const standing = [...current(once).values()] as FileReading['records'][number]['record'][];
        const again = stubReading('registers/x.csv', 'actuals', standing);
        const twice = buildLedger([...all, dropLater(again)], tables);
        expect(current(twice)).toEqual(current(once));
        expect(revisionsByDrop(twice).get('2026-12')).toBeUndefined();
        for (const fact of twice.facts.get('actuals') ?? []) {
          const before = said(once, fact.key);
          expect(fact.earlier).toEqual(before.map(({ record, source }) => ({ record, source })));
          expect(dropOf(fact.source.file)).toBe('2026-12');
        }
      }),
    );
  });
});
