import Papa from 'papaparse';
import { countOf } from './count-of.ts';
import { ordinaryCells } from './ordinary-row.ts';

/** Why a physical line could not be read as a row. */
export type BrokenQuote = 'unclosed' | 'misplaced';

/** The rows of a text: cells, and the physical line, counted from 1, on which each row begins. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Rows by index whose quotes are broken; such a row holds its one physical line as its only cell. */
  readonly broken: ReadonlyMap<number, BrokenQuote>;
}

/** Takes one row after the other, each with the physical line on which it begins. */
export type TakeRow = (cells: readonly string[], line: number, broken: BrokenQuote | null) => void;

/** Takes the rows of a text. */
export interface RowTaker {
  readonly take: TakeRow;
  /** Matches the ordinary rows of the file, as `OrdinaryRow` has it; `null` while or where nothing is known of them. */
  pattern(): RegExp | null;
  /** Takes a row that the pattern matches. */
  takeOrdinary(cells: readonly string[], line: number): void;
}

/** Splits a text that comes in blocks of whole lines with `\n` line ends. */
export interface RowSplitter {
  /** Takes the next block and hands on every row that is complete. */
  push(block: string): void;
  /** Says that no more blocks follow, and hands on what was held back. */
  end(): void;
}

/** A quoted cell longer than this, in characters, is taken for one whose closing quote is lost. */
const LONGEST_QUOTED = 65_536;
/** Text given to Papa Parse for a row of several lines: first this much, then four times as much, and so on. */
const FIRST_REACH = 1_024;

function newlinesIn(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) count += countOf(cell, '\n');
  return count;
}

/**
 * Whether a row of several physical lines has more likely swallowed its neighbours: it has not the width of the file,
 * or every further line in one of its cells has the delimiters of a whole row. Papa Parse reports no error for either.
 */
function hasSwallowed(row: readonly string[], delimiter: string, width: number): boolean {
  if (row.length !== width) return true;
  if (width < 3) return false;
  return row.some((cell) => {
    const further = cell.split('\n').slice(1);
    return further.length > 0 && further.every((line) => countOf(line, delimiter) === width - 1);
  });
}

/** Cells of a line without quotes. */
function plainCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, from)) {
    cells.push(line.slice(from, at));
    from = at + delimiter.length;
  }
  cells.push(line.slice(from));
  return cells;
}

/** Blanks between a delimiter and an opening quote, for which Papa Parse takes the quote for a part of the cell. */
const BLANK_BEFORE_QUOTE = /(^|[,;\t，])[ \u3000]+"/g;
const BLANK_AND_QUOTE = /^[ \u3000]+"/;

/** What Papa Parse makes of the first row of a text. */
interface QuotedRow {
  readonly cells: string[];
  readonly fault: 'none' | 'unclosed' | 'misplaced';
}

function quotedRow(text: string, delimiter: string): QuotedRow {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: 1 });
  // The line end lets Papa Parse see blanks behind a closing quote for what they are.
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(`${text}\n`, 0, false);
  const [cells = []] = data;
  const faults = errors.filter(({ type, row }) => type === 'Quotes' && row === 0);
  if (faults.length === 0) return { cells, fault: 'none' };
  return { cells, fault: faults.every(({ code }) => code === 'MissingQuotes') ? 'unclosed' : 'misplaced' };
}

/**
 * Splits text into rows, so that a bad quote costs one physical line: that line is set down as broken and reading
 * resumes at the next. Ordinary rows are cut by their pattern, and other lines without quotes at their delimiters;
 * Papa Parse reads every other row with quotes.
 *
 * `width` is the number of cells of the header, or 0 when it is not known; it tells a quoted line break from a quote
 * that was never closed and runs on to some later one.
 */
export function rowSplitter(delimiter: string, width: number, taker: RowTaker): RowSplitter {
  const { take } = taker;
  let held = '';
  let line = 1;

  /** End of the line that holds the position, without its line end. */
  const lineEnd = (text: string, at: number): number => {
    const newline = text.indexOf('\n', at);
    return newline === -1 ? text.length : newline;
  };

  const takeBroken = (text: string, at: number): number => {
    const end = lineEnd(text, at);
    const physical = text.slice(at, end);
    take([physical], line, countOf(physical, '"') % 2 === 1 ? 'unclosed' : 'misplaced');
    line += 1;
    return end + 1;
  };

  /** A row in which blanks stand before opening quotes, read without these blanks, if it is a whole row then. */
  const withoutBlanks = (cells: readonly string[], physical: string): readonly string[] => {
    if (width === 0 || !cells.some((cell) => BLANK_AND_QUOTE.test(cell))) return cells;
    const closed = physical.replace(BLANK_BEFORE_QUOTE, '$1"');
    const again = quotedRow(closed, delimiter);
    return again.fault === 'none' && again.cells.length === width ? again.cells : cells;
  };

  /** Reads a row that has quotes; gives where the next begins, or -1 when more text must come first. */
  const takeQuoted = (text: string, at: number, whole: boolean): number => {
    for (let reach = 0; ; reach = Math.max(FIRST_REACH, reach * 4)) {
      const end = lineEnd(text, Math.min(at + reach, text.length));
      const { cells, fault } = quotedRow(text.slice(at, end), delimiter);
      const open = fault === 'unclosed' && end - at < LONGEST_QUOTED;
      if (open && end < text.length - 1) continue;
      if (open && !whole) return -1;
      if (fault !== 'none') return takeBroken(text, at);
      const inner = newlinesIn(cells);
      if (inner > 0 && width > 0 && hasSwallowed(cells, delimiter, width)) return takeBroken(text, at);
      take(withoutBlanks(cells, text.slice(at, end)), line, null);
      let next = at;
      for (let passed = 0; passed <= inner; passed++) next = lineEnd(text, next) + 1;
      line += inner + 1;
      return next;
    }
  };

  const split = (text: string, whole: boolean): void => {
    let at = 0;
    let pattern = taker.pattern();
    while (at < text.length) {
      const cells = pattern === null ? null : ordinaryCells(pattern, text, at);
      if (pattern !== null && cells !== null) {
        taker.takeOrdinary(cells, line);
        line += 1;
        at = pattern.lastIndex;
        continue;
      }
      const end = lineEnd(text, at);
      const physical = text.slice(at, end);
      if (physical.includes('"')) {
        const next = takeQuoted(text, at, whole);
        if (next === -1) break;
        at = next;
      } else {
        take(plainCells(physical, delimiter), line, null);
        line += 1;
        at = end + 1;
      }
      pattern ??= taker.pattern();
    }
    held = at < text.length ? text.slice(at) : '';
  };

  return {
    push: (block) => split(held + block, false),
    end: () => split(held, true),
  };
}

/** The rows of a whole text with `\n` line ends. */
export function splitRows(text: string, delimiter: string, width: number): Sheet {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const broken = new Map<number, BrokenQuote>();
  const take: TakeRow = (cells, line, fault) => {
    if (fault !== null) broken.set(rows.length, fault);
    rows.push(cells);
    lines.push(line);
  };
  const splitter = rowSplitter(delimiter, width, { take, pattern: () => null, takeOrdinary() {} });
  splitter.push(text);
  splitter.end();
  return { rows, lines, broken };
}
