import { hasInvisible } from './cells/tidy-text.ts';
import { invisible, mojibake } from './messages/encoding-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';

/** Texts that arise when bytes were once read in a wrong encoding and saved again. */
const GARBLED = ['\uFFFD', '锟斤拷', '烫烫烫', '屯屯屯', '\u0000'];
/**
 * What two bytes of a hanzi in GB18030 become where they happen to be UTF-8 as well, as those of 通知 do: letters of scripts
 * that no office here writes, or a mark on no letter.
 */
const STRAY = /[\u0530-\u07ff]|(?:^|[\s,;，"])[\u0300-\u036f]/m;
/** A byte order mark of UTF-8 that was read as GB18030; it stands at the very beginning. */
const GARBLED_MARK = '锘';
/** Lines named in the note on invisible characters; the count says how many there are. */
const NAMED = 5;

/** A garbled text within a text. */
function garbledIn(text: string): string | undefined {
  return GARBLED.find((garbled) => text.includes(garbled)) ?? STRAY.exec(text)?.[0].trim();
}

/** Watches the text of a file for characters that cannot be seen and for text that is garbled. */
export interface OddCharacters {
  /** Looks at the next piece of the text; `line` is the physical line on which it begins. */
  look(piece: string, line: number): void;
  /** Lines with garbled text, so far. */
  readonly garbled: ReadonlySet<number>;
  garbledProblems(file: string): Problem[];
  invisibleProblems(file: string): Problem[];
}

/** `torn` are lines whose bytes could not be decoded: they are garbled, but a problem has told of them already. */
export function oddCharacters(torn: ReadonlySet<number>): OddCharacters {
  const garbled = new Set<number>();
  const told: number[] = [];
  const hidden = new Set<number>();
  let sample = '';

  const mark = (text: string, line: number): void => {
    const found = garbledIn(text) ?? (line === 1 && text.startsWith(GARBLED_MARK) ? GARBLED_MARK : null);
    if (found !== null) {
      garbled.add(line);
      if (!torn.has(line)) {
        told.push(line);
        if (sample === '') sample = found === '\u0000' ? '␀' : found;
      }
    }
    if (hasInvisible(text)) hidden.add(line);
  };

  return {
    look(piece, line) {
      const first = line === 1 && piece.startsWith(GARBLED_MARK);
      if (!first && garbledIn(piece) === undefined && !hasInvisible(piece)) return;
      piece.split('\n').forEach((text, index) => {
        mark(text, line + index);
      });
    },
    garbled,
    garbledProblems(file) {
      if (told.length === 0) return [];
      const place = { file, lines: told };
      return [problemOf('ENC_MOJIBAKE', place, mojibake(sample), { value: sample })];
    },
    invisibleProblems(file) {
      if (hidden.size === 0) return [];
      const place = { file, lines: [...hidden].slice(0, NAMED) };
      return [problemOf('ENC_INVISIBLE', place, invisible(hidden.size))];
    },
  };
}
