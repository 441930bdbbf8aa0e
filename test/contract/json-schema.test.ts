import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Cell } from '../../src/contract/cell.ts';
import { recordSchema } from '../../src/contract/json-schema.ts';
import type { AnyRecord, Table } from '../../src/contract/table.ts';
import { documents } from '../../src/contract/tables/documents.ts';
import { scores } from '../../src/contract/tables/scores.ts';
import { allTables } from '../../src/contract/tables.ts';

/** The canonical value of an example as the contract's documentation says it is written. */
function canonical(cell: Cell, example: string): AnyRecord[string] {
  if (example === '') return null;
  switch (cell.type) {
    case 'integer':
    case 'decimal':
    case 'year':
      return Number(example);
    case 'boolean':
      return (
        new Map([
          ['是', true],
          ['否', false],
        ]).get(example) ?? example
      );
    case 'enum':
      return Object.entries(cell.values).find(([, value]) => value.zh === example)?.[0] ?? example;
    default:
      return example;
  }
}

function exampleOf(table: Table): AnyRecord {
  const cells = Object.entries(table.columns).map(([key, { cell, example }]) => [
    key,
    canonical(cell, example),
  ]);
  return Object.fromEntries(cells);
}

describe('recordSchema', () => {
  it.each(allTables)('$id: the example row makes a record', (table) => {
    const parsed = recordSchema(table).safeParse(exampleOf(table));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it.each(allTables)('$id: becomes a JSON Schema that keeps every column', (table) => {
    const schema = z.toJSONSchema(recordSchema(table));
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(table.columns));
    expect(schema.required).toEqual(Object.keys(table.columns));
    expect(schema.additionalProperties).toBe(false);
    expect(schema.description).toBe(`${table.meaning.zh}\n${table.meaning.en}`);
  });

  it.each([
    ['a missing required value', { handled: null }],
    ['a fraction of a document', { handled: 1.5 }],
    ['a negative count', { handled: -1 }],
    ['an empty text for a missing one', { kind: '' }],
    ['a period as a person writes it', { period: '2026年10月' }],
    ['an unknown key', { other: 1 }],
    ['a number as text', { with_errors: '1' }],
  ])('refuses %s', (_, change) => {
    const record = { ...exampleOf(documents), ...change };
    expect(recordSchema(documents).safeParse(record).success).toBe(false);
  });

  it.each([
    ['week', '2026-W43', true],
    ['quarter', '2026-Q3', true],
    ['day', '2026-10-31', false],
  ])('documents of a %s: %s', (_, period, isRecord) => {
    expect(recordSchema(documents).safeParse({ ...exampleOf(documents), period }).success).toBe(isRecord);
  });

  it('keeps enum keys, not their words, and lets an optional score be missing', () => {
    const record = exampleOf(scores);
    expect(recordSchema(scores).safeParse({ ...record, source: '自检' }).success).toBe(false);
    expect(recordSchema(scores).safeParse({ ...record, score: null, status: 'not_applicable' }).success).toBe(
      true,
    );
  });

  it('describes a column in both languages', () => {
    const schema = z.toJSONSchema(recordSchema(documents));
    expect(schema.properties?.handled).toMatchInlineSnapshot(`
      {
        "description": "本期办理的公文件数，为差错率的分母。
      Documents handled in the period; the denominator of the error rate.",
        "maximum": 9007199254740991,
        "minimum": 0,
        "title": "办文件数 Documents handled",
        "type": "integer",
      }
    `);
  });
});
