import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { Table } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { publishedTables } from '../../../../src/book/assemble/files/published-tables.ts';
import { factRows } from '../../../../src/book/assemble/material/fact-rows.ts';
import { publishedRows } from '../../../../src/book/assemble/material/published-rows.ts';
import type { SchemaField, TableSchema } from '../../../../src/contract/table-schema.ts';
import { readFile } from '../../../../src/intake/read-file.ts';
import { buildLedger } from '../../../../src/ledger/build-ledger.ts';
import { readOfficeFolder } from '../../../../src/ledger/office-folder.ts';
import { readOfficeData } from '../../../../src/ledger/read-office.ts';
import { dataPackageProfile } from '../../../contract/table-schema-profile.ts';

const { office, readings } = readOfficeData(
  readOfficeFolder(resolve(import.meta.dirname, '../../../../data')),
);
if (office === null) throw new Error('the shipped office has no settings');
const rows = factRows(buildLedger(readings));
const internal = publishedTables(office, rows);

/** What this test keeps from the public: a unit above others, one with data, a denominator, an area of the appraisal. */
const HIDDEN = ['CL00', 'CL05', 'DC11', 'A1'];
const partlyOpen = {
  ...rows,
  units: rows.units.map((row) => closed(row, row.record.unit_id)),
  indicators: rows.indicators.map((row) => closed(row, row.record.indicator_id)),
  criteria: rows.criteria.map((row) => closed(row, row.record.criterion_id)),
};
const open = publishedTables({ ...office, audience: 'public' }, publishedRows(partlyOpen));

function closed<R extends { readonly record: { readonly public: boolean | null } }>(row: R, id: string): R {
  return HIDDEN.includes(id) ? { ...row, record: { ...row.record, public: null } } : row;
}

/** A published table as another tool reads it: rows of texts by field. */
function rowsIn(texts: ReadonlyMap<string, string>, path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(texts.get(path) ?? '', { header: true, skipEmptyLines: true })
    .data;
}

/** How each type is written, after the standard. */
const WRITTEN: Readonly<Record<SchemaField['type'], RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function cellFaults({ type, constraints = {} }: SchemaField, text: string): string[] {
  if (text === '') return constraints.required === true ? ['required'] : [];
  const number = Number(text);
  const {
    pattern,
    minimum,
    maximum,
    maxLength,
    enum: allowed,
  } = constraints as {
    pattern?: string;
    minimum?: number;
    maximum?: number;
    maxLength?: number;
    enum?: string[];
  };
  return [
    ...(WRITTEN[type].test(text) ? [] : ['type']),
    ...(pattern === undefined || new RegExp(pattern).test(text) ? [] : ['pattern']),
    ...(minimum === undefined || number >= minimum ? [] : ['minimum']),
    ...(maximum === undefined || number <= maximum ? [] : ['maximum']),
    ...(maxLength === undefined || text.length <= maxLength ? [] : ['maxLength']),
    ...(allowed === undefined || allowed.includes(text) ? [] : ['enum']),
  ];
}

function keyFaults(schema: TableSchema, own: string, published: typeof internal): string[] {
  const path = (name: string) => `tables/${name}.csv`;
  const keyed = rowsIn(published.texts, path(own)).map((row) =>
    (schema.primaryKey ?? []).map((name) => row[name]).join('\u001f'),
  );
  const twice = schema.primaryKey !== undefined && new Set(keyed).size < keyed.length ? ['primary key'] : [];
  const loose = (schema.foreignKeys ?? []).flatMap(({ fields: [from = ''], reference }) => {
    const [to = ''] = reference.fields;
    const known = new Set(rowsIn(published.texts, path(reference.resource ?? own)).map((row) => row[to]));
    const values = rowsIn(published.texts, path(own)).map((row) => row[from] ?? '');
    return values.filter((value) => value !== '' && !known.has(value));
  });
  return [...twice, ...loose];
}

describe.each([
  ['the office itself', internal],
  ['the public', open],
])('tables for %s', (_audience, published) => {
  it('are described by a Data Package, byte for byte', () => {
    expect(dataPackageProfile.safeParse(published.descriptor).error).toBeUndefined();
    for (const { path, bytes, hash } of published.descriptor.resources) {
      const file = Buffer.from(published.texts.get(path) ?? '');
      expect(file.length).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  it('hold what their schemas say: headers, types, constraints and keys', () => {
    for (const { name, path, schema } of published.descriptor.resources) {
      const [header] = (published.texts.get(path) ?? '').split('\r\n');
      expect(header).toBe(schema.fields.map((field) => field.name).join(','));
      const faults = rowsIn(published.texts, path).flatMap((row) =>
        schema.fields.flatMap((field) =>
          cellFaults(field, row[field.name] ?? '').map((fault) => `${name}.${field.name} ${fault}`),
        ),
      );
      expect(faults).toEqual([]);
      expect(keyFaults(schema, name, published)).toEqual([]);
    }
  });
});

it('tables read back through intake as the facts they were', () => {
  for (const [path, text] of internal.texts) {
    const id = path.slice('tables/'.length, -'.csv'.length) as keyof typeof rows;
    const bytes = new TextEncoder().encode(text);
    const reading = readFile(
      { file: `registers/${id}.csv`, bytes, sha256: '', home: 'any', drop: null },
      office,
    );
    expect(reading.tables).toEqual([id]);
    expect(reading.records.map(({ record }) => record)).toEqual(rows[id].map(({ record }) => record));
  }
});

it('nothing for the public names what is not public, and nothing else is lost', () => {
  const cellsOf = (texts: typeof open.texts) =>
    [...texts.keys()].flatMap((path) => rowsIn(texts, path).flatMap((row) => Object.values(row)));
  const [shown, all] = [cellsOf(open.texts), cellsOf(internal.texts)];
  expect(HIDDEN.filter((id) => shown.includes(id))).toEqual([]);
  expect(HIDDEN.filter((id) => all.includes(id))).toEqual(HIDDEN);
  const unitsOf = (texts: typeof open.texts) => rowsIn(texts, 'tables/units.csv').map((row) => row.unit_id);
  expect(unitsOf(open.texts)).toEqual(unitsOf(internal.texts).filter((id) => !HIDDEN.includes(id ?? '')));
  expect(rowsIn(open.texts, 'tables/units.csv').every(({ parent }) => parent === '')).toBe(true);
  // What stands below an area that is not shown is not shown either, nor are its scores.
  expect(shown.includes('A103')).toBe(false);
  expect(shown.includes('A202')).toBe(true);
});

it('errors are public without the document that they were found in', () => {
  const documents = (texts: typeof open.texts) =>
    rowsIn(texts, 'tables/errors.csv').map((row) => `${row.document_no}${row.note}`);
  expect(documents(internal.texts)).not.toContain('');
  expect(new Set(documents(open.texts))).toEqual(new Set(['']));
});

describe.each([
  ['internal', internal],
  ['public', open],
] as const)('the %s tables', (_audience, { descriptor, texts }) => {
  it.each(descriptor.resources)(
    '$name is read without an error by the reader of Frictionless Data',
    async (resource) => {
      const rows = Papa.parse<string[]>(texts.get(resource.path) ?? '', { skipEmptyLines: true }).data;
      const table = await Table.load(rows, { schema: resource.schema });
      const cast: unknown[] = await table.read({ forceCast: true });
      expect(cast.length).toBe(rows.length - 1);
      expect(cast.filter((row) => row instanceof Error)).toEqual([]);
    },
  );
});
