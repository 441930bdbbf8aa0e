import { describe, expect, it } from 'vitest';
import { lineEnds, wholeLines } from '../../src/intake/line-ends.ts';

/** The text cut into pieces of one size. */
function piecesOf(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}

describe('line ends of a text that comes in pieces', () => {
  it.each<[string, string, string, boolean]>([
    ['plain', 'a\nb\n', 'a\nb\n', false],
    ['of Windows', 'a\r\nb\r\n', 'a\nb\n', false],
    ['of Windows, with quoted line breaks', 'a\r\n"b\nc"\r\n', 'a\n"b\nc"\n', false],
    ['mixed', 'a\r\nb\nc\r\n', 'a\nb\nc\n', true],
    ['of an old Mac', 'a\rb\r', 'a\nb\n', true],
    ['of an old Mac, blank lines', 'a\r\rb', 'a\n\nb', true],
    ['none at the end', 'a\r\nb', 'a\nb', false],
    ['blank lines of Windows', '\r\n\r\na', '\n\na', false],
  ])('%s are even, wherever it is cut', (_name, text, even, uneven) => {
    for (const size of [1, 2, 3, 100]) {
      const ends = lineEnds();
      const blocks = [...wholeLines(piecesOf(text, size), ends)];
      expect(blocks.join('')).toBe(even);
      expect(blocks.slice(0, -1).every((block) => block.endsWith('\n'))).toBe(true);
      expect(ends.uneven).toBe(uneven);
    }
  });
});
