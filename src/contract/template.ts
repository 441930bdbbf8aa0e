import type { Table } from './table.ts';

/** Tells spreadsheets that the text is UTF-8; without it Excel shows Chinese as garbage. */
const BOM = '\uFEFF';

/** A CSV file to fill in: canonical Chinese headers and one example row, with BOM and CRLF, quoted as RFC 4180 says. */
export function templateCsv(table: Table): string {
  const columns = Object.values(table.columns);
  const rows = [columns.map((column) => column.header), columns.map((column) => column.example)];
  return BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
