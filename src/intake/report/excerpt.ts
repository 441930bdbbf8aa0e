import { displayWidth, fitEnd, fitStart } from './display-width.ts';

/** A line of a file cut to size, and the row of carets below it. */
export interface Excerpt {
  readonly text: string;
  /** Empty when no cell is marked. */
  readonly marks: string;
}

/** Start and end of a cell in its physical line; `null` when the line has not so many cells. */
export function cellSpan(line: string, delimiter: string, index: number): readonly [number, number] | null {
  let cell = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at++) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    const ends = character === undefined || (character === delimiter && !quoted);
    if (!ends) continue;
    if (cell === index) return [start, at];
    cell += 1;
    start = at + 1;
  }
  return null;
}

/** Index of a column from its letter: A is 0, AA is 26. */
export function columnIndex(letter: string): number {
  let index = 0;
  for (const character of letter) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** Tabs and other controls would move the carets away from what they point at. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}/gu, '');
}

/** A line of a file cut to a width, in three parts; `cell` is `null` where no cell of it is meant. */
export interface CutLine {
  readonly before: string;
  readonly cell: string | null;
  readonly after: string;
}

/** Cuts a line to a width around one of its cells. Widths are those of a terminal, where a hanzi takes two columns. */
export function cutLine(
  line: string,
  delimiter: string,
  column: string | undefined,
  columns: number,
): CutLine {
  const span = column === undefined || column === '' ? null : cellSpan(line, delimiter, columnIndex(column));
  if (span === null) {
    const text = visible(line);
    const cut = fitStart(text, columns);
    return { before: cut === text ? text : `${cut}…`, cell: null, after: '' };
  }
  const before = visible(line.slice(0, span[0]));
  const cell = fitStart(visible(line.slice(...span)), columns);
  const after = visible(line.slice(span[1]));
  const rest = Math.max(0, columns - displayWidth(cell));
  const left = fitEnd(before, Math.max(Math.floor(rest / 2), rest - displayWidth(after)));
  const right = fitStart(after, rest - displayWidth(left));
  return {
    before: left === before ? left : `…${left}`,
    cell,
    after: right === after ? right : `${right}…`,
  };
}

/** Cuts a line to a width around one of its cells and marks that cell with carets. */
export function excerpt(
  line: string,
  delimiter: string,
  column: string | undefined,
  columns: number,
): Excerpt {
  const { before, cell, after } = cutLine(line, delimiter, column, columns);
  if (cell === null) return { text: before, marks: '' };
  const marks = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(cell)));
  return { text: `${before}${cell}${after}`, marks };
}
