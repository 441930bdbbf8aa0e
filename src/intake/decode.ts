import { encodedFile } from './encoded-file.ts';
import { evenLineEnds } from './line-ends.ts';
import { fileEmpty } from './messages/file-messages.ts';
import { oddCharacters } from './odd-characters.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading } from './reading.ts';
import { textPieces } from './text-pieces.ts';

/** The text of a file, or `null` when it was refused, and what was found on the way. */
export interface Decoded {
  readonly text: string | null;
  readonly encoding: FileReading['encoding'];
  readonly problems: readonly Problem[];
}

/** The whole text of a file at once, with its line ends as they stand there. Reading the file goes piece by piece. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const encoded = encodedFile(file, bytes);
  if (encoded.encoding === 'unknown') return { text: null, ...encoded };
  const { encoding, body, problems } = encoded;
  const text = [...textPieces(body, encoding)].join('');
  if (text.trim() === '') {
    return { text: null, encoding, problems: [problemOf('FILE_EMPTY', { file }, fileEmpty())] };
  }
  const odd = oddCharacters(encoded.torn);
  odd.look(evenLineEnds(text), 1);
  return { text, encoding, problems: [...problems, ...odd.garbledProblems(file)] };
}
