/** Tells spreadsheets that the text is UTF-8; without it Excel shows Chinese as garbage. */
export const BOM = '\uFEFF';

/**
 * First characters by which a spreadsheet takes a cell for a formula or a command, in both widths, or which move the rest
 * into a cell of its own (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** What begins so and is harmless: a signed number, and dashes alone, which mark a missing value. */
const HARMLESS = /^(?:[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?%?|[-－]+)$/i;

/** A cell that no spreadsheet computes: what could be a formula gets an apostrophe before it, which intake reads away. */
export function safeCell(cell: string): string {
  return FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A row as CSV text: commas, quotes where RFC 4180 asks for them, CRLF at its end. */
export function csvRow(row: readonly string[]): string {
  return `${row.map(quoted).join(',')}\r\n`;
}

/** Rows as CSV text, without BOM. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map(csvRow).join('');
}

/** Rows as a CSV file that opens right in WPS and Excel: UTF-8 with BOM, and no cell that is a formula. */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  return BOM + csvText(rows.map((row) => row.map(safeCell)));
}
