import type { Cell } from '../../contract/cell.ts';
import { spreadsheetRemnant } from '../messages/cell-messages.ts';
import { ownText } from '../own-text.ts';
import { type CellOutcome, type CellReader, fault, isFault, isRemark, normalised } from './cell-outcome.ts';
import { isNoValue } from './no-value.ts';
import { numberReader } from './number-reader.ts';
import { periodReader, readDate } from './period-reader.ts';
import { spreadsheetMark } from './spreadsheet-mark.ts';
import { tidyText } from './tidy-text.ts';
import { enumReader, idReader, readBoolean, readYear, textReader } from './word-readers.ts';

/** What the file says about the cells of a column, beyond the column's own type. */
export interface CellContext {
  /** Month of the drop, `2026-10`, or `null`. */
  readonly drop: string | null;
  /** Power of ten between the unit in the header and the column's own. */
  readonly shift: number;
  /** Further texts that mean "no value". */
  readonly missing: ReadonlySet<string>;
  /** Cell texts of the file to cell texts of the contract. */
  readonly values: Readonly<Record<string, string>>;
}

const FEW: ReadonlySet<Cell['type']> = new Set(['enum', 'period', 'year', 'boolean']);
const COMPARED = 12;
const REMEMBERED = 1_000;

/** Whether the cells of a column have few spellings, so that what was read once need not be read again. */
function repeats(cell: Cell): boolean {
  return FEW.has(cell.type) || (cell.type === 'id' && cell.reserved !== undefined);
}

function typedReader(cell: Cell, context: CellContext): (text: string) => CellOutcome {
  switch (cell.type) {
    case 'text':
      return textReader(cell);
    case 'id':
      return idReader(cell);
    case 'integer':
    case 'decimal':
      return numberReader(cell, context.shift);
    case 'year':
      return readYear;
    case 'boolean':
      return readBoolean;
    case 'enum':
      return enumReader(cell);
    case 'period':
      return periodReader(cell, context.drop);
    case 'date':
      return readDate;
  }
}

function remembering(read: CellReader): CellReader {
  // The first spellings met are compared one by one, which is faster than a look into a map.
  const texts: string[] = [];
  const outcomes: CellOutcome[] = [];
  const known = new Map<string, CellOutcome>();
  return (raw) => {
    for (let at = 0; at < texts.length; at++) if (texts[at] === raw) return outcomes[at] ?? null;
    const before = known.get(raw);
    if (before !== undefined) return before;
    const outcome = read(raw);
    if (texts.length < COMPARED) {
      texts.push(ownText(raw));
      outcomes.push(outcome);
    } else if (known.size < REMEMBERED) known.set(ownText(raw), outcome);
    return outcome;
  };
}

/** The reader of one column of one file: marks of no value are `null`, everything else as the column's type says. */
export function cellReader(cell: Cell, context: CellContext): CellReader {
  const typed = typedReader(cell, context);
  const { missing, values } = context;
  const isMapped = Object.keys(values).length > 0;
  const read: CellReader = (raw) => {
    const tidy = tidyText(raw);
    const mapped = isMapped && Object.hasOwn(values, tidy) ? values[tidy] : undefined;
    const text = mapped ?? tidy;
    if (text === '' || (missing.size > 0 && missing.has(text))) return null;
    if (isNoValue(text)) return normalised(null);
    const mark = spreadsheetMark(text);
    if (mark !== null) return fault('CELL_SPREADSHEET', spreadsheetRemnant(mark));
    const outcome = typed(text);
    if (mapped !== undefined && isRemark(outcome)) return outcome.value;
    const touched = mapped === undefined && tidy !== raw && !isFault(outcome) && !isRemark(outcome);
    return touched ? normalised(outcome) : outcome;
  };
  return repeats(cell) ? remembering(read) : read;
}
