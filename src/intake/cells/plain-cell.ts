import type { Cell } from '../../contract/cell.ts';

/** Marks of no value, which no pattern below may take for text. */
const NOT_A_MARK = '(?!(?:--?|——?|－－?|[–―/／无]|N/A|n/a)$)';
/** Hanzi with their marks. */
const WIDE = '\\u3001-\\u9fff';

/** Ids as they should be: nothing blank, full-width or invisible, and no plus sign as in `1E+15`. */
const ID = new RegExp(`^${NOT_A_MARK}[\\w./()${WIDE}-]+$`);
/** Text whose edges need no tidying and that is no remnant of a spreadsheet. */
const TEXT = new RegExp(`^${NOT_A_MARK}[!"$%&(-<>-~${WIDE}](?:.*[!-&(-~${WIDE}])?$`, 's');
/** Numbers as a program writes them, short enough to be exact. */
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,6})(?:\.\d{1,8})?$/;
/** Every day of the years 1900 to 2199 in ISO form, but for 29 February. */
const DATE =
  /^(?:19|2[01])\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

/**
 * What most cells of a column look like: text that means just what it says, so that it needs no tidying, is no mark of no
 * value and no remnant of a spreadsheet. `null` for types whose few words are better remembered. What does not match may
 * still be good; it is only read with more care.
 */
export function plainPattern(cell: Cell): RegExp | null {
  switch (cell.type) {
    case 'text':
      return TEXT;
    case 'id':
      return cell.reserved === undefined ? ID : null;
    case 'integer':
      return INTEGER;
    case 'decimal':
      return DECIMAL;
    case 'date':
      return DATE;
    default:
      return null;
  }
}
