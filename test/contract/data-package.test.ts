import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/contract/data-package.ts';
import { tableSchema } from '../../src/contract/table-schema.ts';
import { allTables, tableById, tables } from '../../src/contract/tables.ts';
import { dataPackageProfile, tableSchemaProfile } from './table-schema-profile.ts';

const files = allTables.map((table) => ({
  table,
  path: `tables/${table.id}.csv`,
  bytes: 10,
  sha256: 'ab'.repeat(32),
}));
const descriptor = dataPackage({ zh: '办公室', en: 'Office' }, files);

function schemaOf(id: string) {
  const table = tableById(id);
  if (table === null) throw new Error(id);
  return tableSchema(table, tables);
}

const field = (id: string, name: string) => schemaOf(id).fields.find((each) => each.name === name);

it('the descriptor is a Data Package', () => {
  expect(dataPackageProfile.safeParse(descriptor).error).toBeUndefined();
  expect(descriptor.resources.map(({ name }) => name)).toEqual(allTables.map(({ id }) => id));
});

it('the profile finds fault with what the standard does not allow', () => {
  const schema = schemaOf('actuals');
  const [first, ...rest] = schema.fields;
  expect(tableSchemaProfile.safeParse(schema).success).toBe(true);
  expect(tableSchemaProfile.safeParse({ ...schema, primaryKey: ['note'] }).success).toBe(false);
  expect(tableSchemaProfile.safeParse({ ...schema, primaryKey: ['nothing'] }).success).toBe(false);
  expect(tableSchemaProfile.safeParse({ ...schema, fields: [first, first, ...rest] }).success).toBe(false);
  const limited = { ...first, constraints: { minimum: 1 } };
  expect(tableSchemaProfile.safeParse({ ...schema, fields: [limited, ...rest] }).success).toBe(false);
  const without = { ...descriptor, resources: descriptor.resources.filter(({ name }) => name !== 'units') };
  expect(dataPackageProfile.safeParse(without).success).toBe(false);
});

describe('a field', () => {
  it.each([
    ['units', 'name', { type: 'string', title: '单位名称', constraints: { required: true, maxLength: 120 } }],
    ['units', 'order', { type: 'integer', constraints: { minimum: 0 } }],
    ['units', 'public', { type: 'boolean' }],
    ['units', 'from', { type: 'yearmonth' }],
    ['targets', 'year', { type: 'year', constraints: { required: true, minimum: 1900, maximum: 2200 } }],
    ['targets', 'due', { type: 'date' }],
    ['actuals', 'value', { type: 'number', constraints: { required: true } }],
    ['scores', 'source', { constraints: { required: true, enum: ['self', 'mutual', 'special'] } }],
    ['scores', 'score', { type: 'number', constraints: { minimum: 0 } }],
  ])('%s.%s is described as the contract has it', (table, name, expected) => {
    expect(field(table, name)).toMatchObject(expected);
  });

  it('of periods has a pattern that takes them whole', () => {
    const pattern = new RegExp(String(field('actuals', 'month')?.constraints?.pattern));
    for (const period of ['2026-10', '2026-Q3', '2026-H1', '2026']) expect(period).toMatch(pattern);
    for (const period of ['2026-13', '2026-W10', '2026-10-01', 'x2026']) expect(period).not.toMatch(pattern);
  });

  it('says what it means in both languages, with its unit and what a blank stands for', () => {
    expect(field('documents', 'errors')?.description).toBe(
      '差错合计处数，不少于差错件数。\nError instances: Error instances in all; not fewer than documents with errors.\n计量单位：处。Unit: instances.\n空：未统计。 Blank: Not counted.',
    );
    expect(field('scores', 'source')?.categories?.[0]).toEqual({ value: 'self', label: '自检 Self-check' });
  });
});

describe('keys', () => {
  it.each([
    ['actuals', { primaryKey: ['month', 'unit_id', 'indicator_id'] }],
    ['documents', { uniqueKeys: [['period', 'unit_id', 'kind']] }],
  ])('of %s are primary where none of them may be blank', (table, expected) => {
    const { primaryKey, uniqueKeys } = schemaOf(table);
    expect({ primaryKey, uniqueKeys }).toEqual({ primaryKey: undefined, uniqueKeys: undefined, ...expected });
  });

  it('lead to other tables, to the table itself, and nowhere from ids that the product defines', () => {
    expect(schemaOf('actuals').foreignKeys).toEqual([
      { fields: ['unit_id'], reference: { resource: 'units', fields: ['unit_id'] } },
      { fields: ['indicator_id'], reference: { resource: 'indicators', fields: ['indicator_id'] } },
    ]);
    expect(schemaOf('units').foreignKeys).toEqual([
      { fields: ['parent'], reference: { fields: ['unit_id'] } },
    ]);
    expect(schemaOf('criteria').foreignKeys?.map(({ fields }) => fields)).toEqual([['parent']]);
  });
});
