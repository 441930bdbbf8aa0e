import Papa from 'papaparse';

/** Why a physical line could not be read as a row. */
export type BrokenQuote = 'unclosed' | 'misplaced';

/** The rows of a text: cells, and the physical line, counted from 1, on which each row begins. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Rows by index whose quotes are broken; such a row holds its one physical line as its only cell. */
  readonly broken: ReadonlyMap<number, BrokenQuote>;
}

/** A quoted cell longer than this, in characters, is taken for one whose closing quote is lost. */
const LONGEST_QUOTED = 65_536;
const FIRST_PIECE = 4_096;
const LARGEST_PIECE = 1_048_576;

interface Piece {
  readonly rows: string[][];
  /** Index of the first row with a fault in its quotes, or -1. */
  readonly fault: number;
}

function parsePiece(text: string, delimiter: string): Piece {
  // An empty text has no rows for Papa Parse, but it is one blank line here.
  if (text === '') return { rows: [['']], fault: -1 };
  const result = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    dynamicTyping: false,
  });
  let fault = -1;
  for (const { type, row } of result.errors) {
    if (type === 'Quotes' && row !== undefined && (fault === -1 || row < fault)) fault = row;
  }
  return { rows: result.data, fault };
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

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

/** End of the piece that starts at `from`: behind the first line that ends at or after `from + size`. */
function pieceEnd(text: string, from: number, size: number): number {
  if (from + size >= text.length) return text.length;
  const newline = text.indexOf('\n', from + size);
  return newline === -1 ? text.length : newline + 1;
}

function offsetOfLine(piece: string, lines: number): number {
  let at = 0;
  for (let passed = 0; passed < lines; passed++) at = piece.indexOf('\n', at) + 1;
  return at;
}

/**
 * Splits text with `\n` line ends into rows. Papa Parse does the splitting, piece by piece, so that a bad quote costs
 * one physical line: that line is set down as broken and reading resumes at the next.
 *
 * `width` is the number of cells of the header, or 0 when it is not known; it tells a quoted line break from a quote
 * that was never closed and runs on to some later one.
 */
export function splitRows(text: string, delimiter: string, width: number): Sheet {
  const rows: string[][] = [];
  const lines: number[] = [];
  const broken = new Map<number, BrokenQuote>();
  let at = 0;
  let line = 1;
  let size = FIRST_PIECE;
  while (at < text.length) {
    const end = pieceEnd(text, at, size);
    const piece = text.slice(at, text[end - 1] === '\n' ? end - 1 : end);
    const parsed = parsePiece(piece, delimiter);
    const quoted = parsed.rows.length > 0 && piece.includes('"');
    let passed = 0;
    let faulty = false;
    let cut = false;
    for (let index = 0; index < parsed.rows.length; index++) {
      const row = parsed.rows[index] ?? [];
      const inner = quoted ? newlinesIn(row) : 0;
      if (index === parsed.fault) {
        const last = index === parsed.rows.length - 1;
        const length = piece.length - offsetOfLine(piece, passed);
        cut = last && end < text.length && length < LONGEST_QUOTED;
        faulty = true;
        break;
      }
      if (inner > 0 && width > 0 && hasSwallowed(row, delimiter, width)) {
        faulty = true;
        break;
      }
      rows.push(row);
      lines.push(line + passed);
      passed += 1 + inner;
    }
    line += passed;
    if (!faulty) {
      at = end;
      size = Math.min(size * 2, LARGEST_PIECE);
      continue;
    }
    at += offsetOfLine(piece, passed);
    if (cut) {
      // The piece may merely end inside a quoted cell: read on from the start of that row with more text.
      size = Math.max(FIRST_PIECE, (end - at) * 2);
      continue;
    }
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd === -1 ? text.length : lineEnd;
    const physical = text.slice(at, stop);
    broken.set(rows.length, countOf(physical, '"') % 2 === 1 ? 'unclosed' : 'misplaced');
    rows.push([physical]);
    lines.push(line);
    line += 1;
    at = stop + 1;
    size = FIRST_PIECE;
  }
  return { rows, lines, broken };
}
