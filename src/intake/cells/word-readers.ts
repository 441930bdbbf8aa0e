import type { Cell } from '../../contract/cell.ts';
import { notABoolean, notAllowed, notAnId, notAYear, tooLong } from '../messages/cell-messages.ts';
import { type CellOutcome, fault, normalised } from './cell-outcome.ts';
import { enumWord, enumWords, nearestWord } from './enum-text.ts';
import { halfWidth } from './half-width.ts';
import { withoutInvisible } from './tidy-text.ts';

type Reader = (text: string) => CellOutcome;

/** Text stays as written; only its length is looked at, in characters. */
export function textReader(cell: Extract<Cell, { type: 'text' }>): Reader {
  const limit = cell.maxLength ?? Number.POSITIVE_INFINITY;
  return (text) => {
    if (text.length <= limit) return text;
    const length = [...text].length;
    return length > limit ? fault('CELL_TOO_LONG', tooLong(limit, length)) : text;
  };
}

const EXPONENT = /^\d(?:\.\d+)?E\+\d{1,3}$/i;

/** Ids in plain width and without invisible characters; reserved words become their keys. */
export function idReader(cell: Extract<Cell, { type: 'id' }>): Reader {
  const reserved = enumWords(cell.reserved ?? {});
  return (text) => {
    const id = halfWidth(withoutInvisible(text));
    if (EXPONENT.test(id)) return fault('CELL_PRECISION', notAnId());
    const word = enumWord(reserved, id);
    if (word !== null) return word.own ? word.key : normalised(word.key);
    return id === text ? id : normalised(id);
  };
}

export function enumReader(cell: Extract<Cell, { type: 'enum' }>): Reader {
  const words = enumWords(cell.values);
  return (text) => {
    const word = enumWord(words, withoutInvisible(text));
    if (word !== null) return word.own ? word.key : normalised(word.key);
    return fault('CELL_ENUM', notAllowed(Object.values(cell.values)), nearestWord(cell.values, words, text));
  };
}

const YES: ReadonlySet<string> = new Set(['是', 'true', 'yes', 'y', '1', '√', '✓', '✔']);
const NO: ReadonlySet<string> = new Set(['否', 'false', 'no', 'n', '0', '×', '✗', '✘']);

export function readBoolean(text: string): CellOutcome {
  const word = halfWidth(text).toLowerCase();
  const yes = YES.has(word);
  if (!yes && !NO.has(word)) return fault('CELL_TYPE', notABoolean());
  return text === '是' || text === '否' ? yes : normalised(yes);
}

const YEAR = /^(\d{4})(?:年度?|财年)?$/;

export function readYear(text: string): CellOutcome {
  const match = YEAR.exec(halfWidth(text));
  const year = Number(match?.[1]);
  if (match === null || year < 1900 || year > 2200) return fault('CELL_TYPE', notAYear());
  return text === match[1] ? year : normalised(year);
}
