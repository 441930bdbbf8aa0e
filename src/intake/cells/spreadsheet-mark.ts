/** What a spreadsheet leaves in place of a value. */
export type SpreadsheetMark = 'error' | 'narrow' | 'formula';

const BEGINNING = /^[#=]/;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;
const NARROW = /^#{3,}$/;
const FUNCTION = /^=\s*[+-]?[A-Z][A-Z0-9.]*\(/i;
const REFERENCE = /^=\s*[+-]?(?:'[^']+'!|[^\s!]+!)?\$?[A-Z]{1,3}\$?\d+/i;

/** `#REF!`, a column too narrow to show its number, or a formula that was exported instead of its result. */
export function spreadsheetMark(text: string): SpreadsheetMark | null {
  if (!BEGINNING.test(text)) return null;
  if (ERROR.test(text)) return 'error';
  if (NARROW.test(text)) return 'narrow';
  return FUNCTION.test(text) || REFERENCE.test(text) ? 'formula' : null;
}
