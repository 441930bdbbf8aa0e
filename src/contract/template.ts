import { BOM, csvText, safeCell } from './csv-text.ts';
import type { Table } from './table.ts';

/** A CSV file to fill in: canonical Chinese headers and one example row, with BOM and CRLF, quoted as RFC 4180 says. */
export function templateCsv(table: Table): string {
  const columns = Object.values(table.columns);
  return BOM + csvText([columns.map((column) => column.header), columns.map((column) => column.example)]);
}

/** What is known of one row of a template beforehand: texts by the keys of columns and helper columns. */
export type TemplateRow = Readonly<Record<string, string>>;

/** Keys of a table's columns with each helper behind the column that it explains. */
function templateKeys(table: Table): string[] {
  const helpers = Object.entries(table.helpers ?? {});
  return Object.keys(table.columns).flatMap((key) => [
    key,
    ...helpers.filter(([, helper]) => helper.explains === key).map(([helper]) => helper),
  ]);
}

/** A CSV file of rows that are filled in but for what the contributor is to report; helper columns give the names. */
export function filledTemplateCsv(table: Table, rows: readonly TemplateRow[]): string {
  const keys = templateKeys(table);
  const header = keys.map((key) => (table.columns[key] ?? table.helpers?.[key])?.header ?? key);
  return BOM + csvText([header, ...rows.map((row) => keys.map((key) => safeCell(row[key] ?? '')))]);
}
