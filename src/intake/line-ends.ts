import { countOf } from './count-of.ts';

/** Brings all line ends to `\n`, so that lines are counted as an editor counts them. */
export function evenLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Brings the line ends of a text to `\n` while it comes in pieces, and remembers what they were. */
export interface LineEnds {
  /** The next piece in even form. A `\r` at its end waits for the next piece, which may begin with `\n`. */
  even(piece: string): string;
  /** What waited last. */
  rest(): string;
  /** Whether the line ends were mixed or those of an old Mac. */
  readonly uneven: boolean;
}

export function lineEnds(): LineEnds {
  let waiting = '';
  let old = false;
  let bare = false;
  let windows = false;
  let quoted = false;

  const even = (text: string): string => {
    quoted ||= text.includes('"');
    if (!text.includes('\r')) {
      bare ||= text.includes('\n');
      return text;
    }
    const plain = text.replaceAll('\r\n', '\n');
    const pairs = text.length - plain.length;
    windows ||= pairs > 0;
    bare ||= !quoted && countOf(plain, '\n') > pairs;
    if (!plain.includes('\r')) return plain;
    old = true;
    return plain.replaceAll('\r', '\n');
  };

  return {
    even(piece) {
      const text = waiting + piece;
      waiting = text.endsWith('\r') ? '\r' : '';
      return even(waiting === '' ? text : text.slice(0, -1));
    },
    rest: () => even(waiting),
    get uneven() {
      // A spreadsheet writes `\r\n` after rows and `\n` inside quoted cells; that alone is no mixture.
      return old || (bare && windows && !quoted);
    },
  };
}

/** The text of the pieces, with even line ends, in blocks of whole lines. Only the last may lack its line end. */
export function* wholeLines(pieces: Iterable<string>, ends: LineEnds): Generator<string> {
  let begun = '';
  for (const piece of pieces) {
    const text = ends.even(piece);
    const cut = text.lastIndexOf('\n') + 1;
    if (cut > 0) yield begun + text.slice(0, cut);
    begun = cut > 0 ? text.slice(cut) : begun + text;
  }
  const last = begun + ends.rest();
  if (last !== '') yield last;
}
