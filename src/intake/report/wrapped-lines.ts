import { displayWidth } from './display-width.ts';

/** How much further in the lines begin that continue another. */
const HANG = 2;
/** An escape sequence of a terminal, a word of letters and signs, a run of blanks, or one other character. */
const PIECES = /\p{Cc}\[[\d;]*m|[!-~]+| +|[\s\S]/gu;
/** Sequences that colour what follows; they take no room. */
const COLOURS = /\p{Cc}\[[\d;]*m/gu;
/** Punctuation that never begins a line. */
const CLOSING = /^[，。、；：？！）》】”’…]/u;
/** Longest indentation that is kept; beyond it a line has no room. */
const DEEPEST = 20;

/** Puts a closing mark to what stands before it, so that the two are never parted. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && CLOSING.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function widthOf(piece: string): number {
  return displayWidth(piece.replace(COLOURS, ''));
}

function wrapped(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const margin = ' '.repeat(Math.min(indent, DEEPEST) + HANG);
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const piece of unbreakable(line)) {
    const own = widthOf(piece);
    if (width + own > columns && width > margin.length) {
      lines.push(current.trimEnd());
      current = margin;
      width = margin.length;
      if (/^ +$/.test(piece)) continue;
    }
    current += piece;
    width += own;
  }
  return [...lines, current].join('\n');
}

/** A text for a terminal of so many columns: longer lines are broken between words or hanzi and go on further in. */
export function wrappedLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapped(line, columns))
    .join('\n');
}
