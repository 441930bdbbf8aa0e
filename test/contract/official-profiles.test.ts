import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/contract/data-package.ts';
import { tableSchema } from '../../src/contract/table-schema.ts';
import { allTables, tables } from '../../src/contract/tables.ts';

const profiles = resolve(import.meta.dirname, '../fixtures/datapackage');
const profile = (name: string) => JSON.parse(readFileSync(resolve(profiles, name), 'utf8')) as object;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const isPackage = ajv.compile(profile('datapackage.json'));
const isSchema = ajv.compile(profile('tableschema.json'));

const files = allTables.map((table) => ({
  table,
  path: `tables/${table.id}.csv`,
  bytes: 10,
  sha256: 'ab'.repeat(32),
}));
const descriptor = dataPackage({ zh: '办公室', en: 'Office' }, files);

describe('the official profiles', () => {
  it('take the descriptor', () => {
    isPackage(descriptor);
    expect(isPackage.errors).toBeNull();
  });

  it.each(allTables.map((table) => [table.id, tableSchema(table, tables)] as const))(
    'take the schema of %s',
    (_id, schema) => {
      isSchema(schema);
      expect(isSchema.errors).toBeNull();
    },
  );

  it('find fault with others', () => {
    expect(isPackage({ ...descriptor, resources: 'none' })).toBe(false);
    expect(isSchema({ fields: [{ name: 'a', type: 'nothing' }] })).toBe(false);
    expect(isSchema({ fields: [{ name: 'a', type: 'string', constraints: { minLength: 'x' } }] })).toBe(
      false,
    );
  });
});
