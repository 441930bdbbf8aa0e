import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import type { Column, Table } from '../../src/contract/table.ts';
import { allTables, tableById, tables } from '../../src/contract/tables.ts';

const CHINESE = /\p{Script=Han}/u;

const columns = allTables.flatMap((table) =>
  Object.entries(table.columns).map(([key, column]) => ({ at: `${table.id}.${key}`, table, key, column })),
);

function expectSentences(text: Bilingual | undefined): void {
  expect(text?.zh).toMatch(/[。]$/);
  expect(text?.zh).toMatch(CHINESE);
  expect(text?.en).toMatch(/^[^.].*\.$/s);
}

/** Every header under which a column may stand, without regard to letter case. */
function namesOf(key: string, column: Column): string[] {
  return [key, column.header, column.label, ...(column.aliases ?? [])].map((name) => name.toLowerCase());
}

function requiredKeys(table: Table): string[] {
  return Object.keys(table.columns).filter((key) => table.columns[key]?.required);
}

/** Required and identifying columns as the contract's design lays them down. */
const LAID_DOWN: readonly [id: string, required: string, identity: string][] = [
  ['units', 'unit_id name kind', 'unit_id'],
  ['indicators', 'indicator_id name direction reading rollup', 'indicator_id'],
  ['targets', 'year unit_id indicator_id target', 'year unit_id indicator_id'],
  ['plans', 'month unit_id indicator_id planned', 'month unit_id indicator_id'],
  ['criteria', 'criterion_id name points rule', 'criterion_id'],
  ['actuals', 'month unit_id indicator_id value', 'month unit_id indicator_id'],
  ['documents', 'period unit_id handled with_errors', 'period unit_id kind'],
  ['errors', 'date unit_id gate category', 'finding_id'],
  ['scores', 'period unit_id criterion_id source', 'period unit_id criterion_id source rater'],
  ['adjustments', 'period unit_id type reason', 'adjustment_id'],
  ['supervision', 'item_id title category assigned unit_id', 'item_id'],
  ['surveys', 'period unit_id group returned', 'period unit_id group'],
  ['procurement', 'year unit_id category method planned_amount', 'year unit_id category method'],
];

describe('the contract', () => {
  it('has these tables, each under its own id', () => {
    expect(Object.entries(tables).map(([id, table]) => [id, table.id])).toEqual(
      LAID_DOWN.map(([id]) => [id, id]),
    );
  });

  it.each(LAID_DOWN)('%s requires %s and is identified by %s', (id, required, identity) => {
    const table = tableById(id);
    expect(table && requiredKeys(table)).toEqual(required.split(' '));
    expect(table?.identity).toEqual(identity.split(' '));
  });

  it.each(['', 'unit', 'toString', '__proto__'])('has no table %j', (id) => {
    expect(tableById(id)).toBeNull();
  });

  it.each(allTables)('$id says in both languages what it is', (table) => {
    expectSentences(table.meaning);
    expect(table.name.zh).toMatch(CHINESE);
    expect(table.name.en).not.toBe('');
  });

  it.each(allTables)('$id: no header could mean two columns', (table) => {
    const names = Object.entries(table.columns).flatMap(([key, column]) => [
      ...new Set(namesOf(key, column)),
    ]);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });

  it.each(allTables)('$id: headers and aliases are not repeated or padded', (table) => {
    for (const column of Object.values(table.columns)) {
      const names = [column.header, column.label, ...(column.aliases ?? [])];
      expect(new Set(names).size).toBe(names.length);
      expect(names.map((name) => name.trim())).toEqual(names);
    }
  });

  it.each(allTables)('$id is identified by columns it has', (table) => {
    for (const key of table.identity) expect(Object.keys(table.columns)).toContain(key);
  });

  it.each(allTables)('$id waits for optional columns it has, at values they may hold', (table) => {
    for (const [key, values] of Object.entries(table.awaits ?? {})) {
      const column = table.columns[key];
      expect(column?.required).toBe(false);
      const allowed = column?.cell.type === 'enum' ? Object.keys(column.cell.values) : [];
      for (const value of values) if (value !== null) expect(allowed).toContain(value);
    }
  });
});

describe('columns', () => {
  it.each(columns)('$at says in both languages what it means', ({ column }) => {
    expectSentences(column.meaning);
    expect(column.header).toMatch(CHINESE);
    expect(column.label).not.toMatch(CHINESE);
  });

  it.each(columns)('$at says what an empty cell stands for just when it may be empty', ({ column }) => {
    if (column.required) expect(column.missing).toBeUndefined();
    else expectSentences(column.missing);
  });

  it.each(columns.filter(({ column }) => column.required))('$at has an example', ({ column }) => {
    expect(column.example).not.toBe('');
  });

  it.each(columns.filter(({ column }) => column.cell.type === 'id'))(
    '$at refers to a table with a single identity',
    ({ column }) => {
      if (column.cell.type !== 'id' || column.cell.references === undefined) return;
      expect(tableById(column.cell.references)?.identity).toHaveLength(1);
    },
  );

  it.each(columns.filter(({ column }) => column.requiredUnless))(
    '$at names another column and values that it has',
    ({ table, column }) => {
      expect(column.required).toBe(false);
      const other = table.columns[column.requiredUnless?.column ?? ''];
      const values = other?.cell.type === 'enum' ? Object.keys(other.cell.values) : [];
      for (const value of column.requiredUnless?.values ?? []) expect(values).toContain(value);
    },
  );

  it.each(columns.filter(({ column }) => column.cell.type === 'enum'))(
    '$at: no spelling could mean two values',
    ({ column }) => {
      if (column.cell.type !== 'enum') return;
      const spellings = Object.entries(column.cell.values).flatMap(([key, value]) => [
        ...new Set([key, value.zh, value.en.toLowerCase(), ...(value.aliases ?? [])]),
      ]);
      expect(new Set(spellings).size).toBe(spellings.length);
    },
  );
});
