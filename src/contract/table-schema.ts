import type { Cell } from './cell.ts';
import { patternOf } from './period.ts';
import type { Column, Table } from './table.ts';

/** A field of a Table Schema (datapackage.org, version 2). */
export interface SchemaField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'yearmonth' | 'date';
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** Words for the keys of an enumeration. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

/** A reference to another table; without `resource` to the table itself. */
export interface SchemaReference {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A Table Schema: what other tools need to know to read a table's canonical CSV. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly SchemaReference[];
}

type Typed = Pick<SchemaField, 'type' | 'categories'> & {
  readonly limits?: Readonly<Record<string, unknown>>;
};

function bounds(cell: { readonly min?: number; readonly max?: number }): Readonly<Record<string, number>> {
  return {
    ...(cell.min === undefined ? {} : { minimum: cell.min }),
    ...(cell.max === undefined ? {} : { maximum: cell.max }),
  };
}

function typed(cell: Cell): Typed {
  switch (cell.type) {
    case 'text':
      return { type: 'string', limits: cell.maxLength === undefined ? {} : { maxLength: cell.maxLength } };
    case 'id':
      return { type: 'string' };
    case 'integer':
      return { type: 'integer', limits: bounds(cell) };
    case 'decimal':
      return { type: 'number', limits: bounds(cell) };
    case 'year':
      return { type: 'year', limits: { minimum: 1900, maximum: 2200 } };
    case 'boolean':
      return { type: 'boolean' };
    case 'enum': {
      const values = Object.entries(cell.values);
      return {
        type: 'string',
        limits: { enum: values.map(([key]) => key) },
        categories: values.map(([value, { zh, en }]) => ({ value, label: `${zh} ${en}` })),
      };
    }
    case 'period':
      if (cell.grains.every((grain) => grain === 'month')) return { type: 'yearmonth' };
      return { type: 'string', limits: { pattern: `^(?:${patternOf(cell.grains).source})$` } };
    case 'date':
      return { type: 'date' };
  }
}

function unitOf(cell: Cell): string {
  if (!('unit' in cell) || cell.unit === undefined) return '';
  const unit = 'fixed' in cell.unit ? cell.unit.fixed : { zh: '指标的计量单位', en: 'that of the indicator' };
  return `\n计量单位：${unit.zh}。Unit: ${unit.en}.`;
}

function fieldOf([key, column]: [string, Column]): SchemaField {
  const { type, categories, limits = {} } = typed(column.cell);
  const constraints = { ...(column.required ? { required: true } : {}), ...limits };
  const missing =
    column.missing === undefined ? '' : `\n空：${column.missing.zh} Blank: ${column.missing.en}`;
  return {
    name: key,
    title: column.header,
    description: `${column.meaning.zh}\n${column.label}: ${column.meaning.en}${unitOf(column.cell)}${missing}`,
    type,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(categories === undefined ? {} : { categories }),
  };
}

/** Fields that name a row. Only fields that are never blank make a primary key; others are unique where they are filled. */
function keysOf({ identity, columns }: Table): Pick<TableSchema, 'primaryKey' | 'uniqueKeys'> {
  if (identity.length === 0) return {};
  const isFilled = identity.every((key) => columns[key]?.required === true);
  return isFilled ? { primaryKey: identity } : { uniqueKeys: [identity] };
}

/** References to other tables. A column that may also hold an id of the product's own is none that a tool could follow. */
function referencesOf(table: Table, tables: Readonly<Record<string, Table>>): SchemaReference[] {
  return Object.entries(table.columns).flatMap(([key, { cell }]) => {
    if (cell.type !== 'id' || cell.references === undefined || cell.reserved !== undefined) return [];
    const fields = tables[cell.references]?.identity ?? [];
    const resource = cell.references === table.id ? {} : { resource: cell.references };
    return [{ fields: [key], reference: { ...resource, fields } }];
  });
}

/** The Table Schema of a table's canonical CSV, whose columns are the contract's keys in the contract's order. */
export function tableSchema(table: Table, tables: Readonly<Record<string, Table>>): TableSchema {
  const foreignKeys = referencesOf(table, tables);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(table.columns).map(fieldOf),
    missingValues: [''],
    ...keysOf(table),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}
