import { z } from 'zod';
import type { Cell } from './cell.ts';
import { patternOf } from './period.ts';
import type { Column, Table } from './table.ts';

/**
 * The zod schema of a table's canonical records: keys as in the contract, missing optional values `null`, no other
 * keys. `z.toJSONSchema` publishes it.
 */
export function recordSchema(table: Table) {
  const fields = Object.entries(table.columns).map(([key, column]) => [key, fieldSchema(column)] as const);
  return z
    .strictObject(Object.fromEntries(fields))
    .meta({ title: `${table.name.zh} ${table.name.en}`, description: bothLanguages(table.meaning) });
}

function fieldSchema(column: Column): z.ZodType {
  const value = cellSchema(column.cell);
  const field = column.required ? value : value.nullable();
  return field.meta({
    title: `${column.header} ${column.label}`,
    description: bothLanguages(column.meaning),
  });
}

function cellSchema(cell: Cell): z.ZodType {
  switch (cell.type) {
    case 'text':
      return cell.maxLength === undefined ? z.string().min(1) : z.string().min(1).max(cell.maxLength);
    case 'id':
      return z.string().min(1);
    case 'integer':
      return within(z.int(), cell);
    case 'decimal':
      return within(z.number(), cell);
    case 'year':
      return z.int().min(1900).max(2200);
    case 'boolean':
      return z.boolean();
    case 'enum':
      return z.enum(Object.keys(cell.values));
    case 'period':
      return z.string().regex(patternOf(cell.grains));
    case 'date':
      return z.iso.date();
  }
}

function within(number: z.ZodNumber, bounds: { readonly min?: number; readonly max?: number }): z.ZodNumber {
  const above = bounds.min === undefined ? number : number.min(bounds.min);
  return bounds.max === undefined ? above : above.max(bounds.max);
}

function bothLanguages(text: Table['meaning']): string {
  return `${text.zh}\n${text.en}`;
}
