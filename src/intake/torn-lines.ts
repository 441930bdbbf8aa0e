import { lineEnds, wholeLines } from './line-ends.ts';
import { type Encoding, textPieces } from './text-pieces.ts';

/** Physical line, counted from 1, of the byte at an offset. */
export function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) {
    const byte = bytes[index];
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) line += 1;
  }
  return line;
}

/** Physical lines, counted from 1, on which bytes do not belong to the encoding. A line end is never a part of such. */
export function tornLines(bytes: Uint8Array, encoding: Encoding): Set<number> {
  const torn = new Set<number>();
  let line = 1;
  for (const block of wholeLines(textPieces(bytes, encoding), lineEnds())) {
    const lines = block.split('\n');
    lines.forEach((text, index) => {
      if (text.includes('\ufffd')) torn.add(line + index);
    });
    line += lines.length - 1;
  }
  return torn;
}
