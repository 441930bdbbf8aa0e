import type { FileReading } from './reading.ts';

/** An encoding that a file can be read in. */
export type Encoding = Exclude<FileReading['encoding'], 'unknown'>;

/** Bytes decoded at a time: small enough that a piece is gone as soon as its rows are read. */
const PIECE = 65_536;

/**
 * The text of the bytes, piece by piece. One decoder carries a character over the end of a piece, so that none is torn;
 * what no encoding should hold becomes U+FFFD. `passed` is told of the bytes whose text has been taken.
 */
export function* textPieces(
  bytes: Uint8Array,
  encoding: Encoding,
  passed: (bytes: number) => void = () => {},
): Generator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    yield decoder.decode(piece, { stream: true });
    passed(piece.length);
  }
  yield decoder.decode();
}

/** Whether every byte belongs to a character of the encoding. */
export function isEncodedIn(encoding: Encoding, bytes: Uint8Array): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
