import { csvRow, safeCell } from './csv-text.ts';
import type { AnyRecord, Table } from './table.ts';

function cellText(value: AnyRecord[string] | undefined): string {
  if (value === null || value === undefined) return '';
  return safeCell(String(value));
}

/**
 * Records of a table as canonical CSV, for other tools: the contract's keys as header, enumerations by their keys,
 * numbers, periods and dates as in records, blanks for what is missing; UTF-8 without BOM, CRLF. Text that a spreadsheet
 * would compute has an apostrophe before it.
 */
export function canonicalCsv(table: Table, records: readonly AnyRecord[]): string {
  const keys = Object.keys(table.columns);
  const rows = records.map((record) => csvRow(keys.map((key) => cellText(record[key]))));
  return csvRow(keys) + rows.join('');
}
