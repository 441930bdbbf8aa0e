import type { Cell } from '../../contract/cell.ts';
import type { CellReader } from './cell-outcome.ts';
import { rangeFault } from './number-reader.ts';
import { plainNumber } from './plain-number.ts';
import { textReader } from './word-readers.ts';

/** How a cell is told within a row. */
export interface CellSetting {
  readonly delimiter: string;
  /** Lookaheads that its content must pass, besides being plain. */
  readonly ahead: string;
}

/** What most cells of a column look like, and how such a cell is read: it means just what it says. */
export interface PlainCell {
  /** Source of a regular expression for the cell as it stands in a row, in quotes or without. */
  pattern(setting: CellSetting): string;
  /** Reads the content of such a cell. */
  readonly read: CellReader;
}

/**
 * Characters that need a closer look wherever they stand: quotes, controls, those that cannot be seen, and those that
 * garbled text consists of.
 */
const ODD =
  '"\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufeff\\ufffd锟烫屯';
/** Marks of no value, which no pattern below may take for text. */
const NOT_A_MARK = '(?!(?:--?|——?|－－?|[–―/／无]|N/A|n/a)["\\n';
/** Hanzi with their marks, but for those of garbled text. */
const HANZI = '\\u3001-\\u5c6e\\u5c70-\\u70ea\\u70ec-\\u951e\\u9520-\\u9fff';
/** Characters with which a text may begin and end so that its edges need no tidying and it is no remnant of a spreadsheet. */
const FIRST = `[!$%&(-<>-~${HANZI}\\uff01-\\uff5e]`;
const LAST = `[!-&(-~${HANZI}\\uff01-\\uff5e]`;

/** Ids as they should be: nothing blank, full-width or invisible, and no plus sign as in `1E+15`. */
const ID = `[\\w./()${HANZI}-]+`;
/** Numbers as a program writes them, short enough to be exact. */
const INTEGER = '-?(?:0|[1-9]\\d{0,14})';
const DECIMAL = '-?(?:0|[1-9]\\d{0,6})(?:\\.\\d{1,8})?';
/** Every day of the years 1900 to 2199 in ISO form, but for 29 February. */
const DATE =
  '(?:19|2[01])\\d\\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';

/** Lookahead: the content that begins here is neither blank nor in need of tidying at its beginning. */
export const FILLED = `(?=${FIRST})`;

/** A cell of any content, unless a character in it needs a closer look. */
export function anyCell({ delimiter, ahead }: CellSetting): string {
  return `${ahead}[^${ODD}${delimiter}]*|"${ahead}(?:[^${ODD}]|"")*"`;
}

function textCell({ delimiter, ahead }: CellSetting): string {
  const begin = `${ahead}${NOT_A_MARK}${delimiter}])${FILLED}`;
  return `${begin}[^${ODD}${delimiter}]+(?<=${LAST})|"${begin}(?:[^${ODD}]|"")+(?<=["${LAST.slice(1)})"`;
}

function idCell({ delimiter, ahead }: CellSetting): string {
  return inQuotesOrNot(`${ahead}${NOT_A_MARK}${delimiter}])${ID}`);
}

function inQuotesOrNot(pattern: string): string {
  return `${pattern}|"${pattern}"`;
}

const asItStands: CellReader = (text) => text;

/** The plain form of a cell, or `null` for types whose few words are better remembered than told by their look. */
export function plainCell(cell: Cell): PlainCell | null {
  switch (cell.type) {
    case 'text':
      return { pattern: textCell, read: textReader(cell) };
    case 'id':
      return cell.reserved === undefined ? { pattern: idCell, read: asItStands } : null;
    case 'date':
      return { pattern: () => inQuotesOrNot(DATE), read: asItStands };
    case 'integer':
    case 'decimal': {
      const pattern = inQuotesOrNot(cell.type === 'integer' ? INTEGER : DECIMAL);
      const read: CellReader = (text) => {
        const value = plainNumber(text);
        return rangeFault(cell, value) ?? value;
      };
      return { pattern: () => pattern, read };
    }
    default:
      return null;
  }
}
