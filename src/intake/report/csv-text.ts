/** Tells spreadsheets that the text is UTF-8; without it Excel shows Chinese as garbage. */
const BOM = '\uFEFF';

/**
 * First characters by which a spreadsheet takes a cell for a formula or a command, in both widths, or which move the
 * rest into a cell of its own (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** A signed number as it stands, with thousands separators, decimals or a percent sign. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?%?$/;
/** Dashes alone are a mark of no value, which no spreadsheet computes. */
const DASHES = /^[-－]+$/;

/** A cell that no spreadsheet computes: what could be a formula gets a leading apostrophe; plain numbers stay numbers. */
export function safeCell(cell: string): string {
  if (!FORMULA.test(cell) || DASHES.test(cell)) return cell;
  return NUMBER.test(cell) && /\d/.test(cell) ? cell : `'${cell}`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as a CSV file that opens right in WPS and Excel: UTF-8 with BOM, commas, CRLF, no cell that is a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => `${row.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('');
}
