import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/intake/report/display-width.ts';
import { wrappedLines } from '../../../src/intake/report/wrapped-lines.ts';

describe('lines on a terminal', () => {
  it.each<[string, string, string[]]>([
    ['short ones stay', '  短', ['  短']],
    ['hanzi are parted anywhere', '一二三四五六七', ['一二三四五', '  六七']],
    ['words are not', 'one two three four', ['one two', '  three', '  four']],
    ['the rest stands further in', '  一二三四五六', ['  一二三四', '    五六']],
    ['a closing mark stays with its hanzi', '一二三四五。六', ['一二三四', '  五。六']],
    ['colours take no room', '\u001b[31m一二三四五\u001b[0m', ['\u001b[31m一二三四五\u001b[0m']],
    ['a word longer than the line stays whole', 'abcdefghijklmnop', ['abcdefghijklmnop']],
  ])('%s', (_name, text, lines) => expect(wrappedLines(text, 10).split('\n')).toEqual(lines));

  it('lose no character, and fit', () => {
    const text = fc.string({ unit: fc.constantFrom('字', 'a', ' ', '，', '。', '1') });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 40 }), (given, columns) => {
        const wrapped = wrappedLines(given, columns);
        expect(wrapped.replaceAll(/\s/g, '')).toBe(given.replaceAll(/\s/g, ''));
        const long = wrapped.split('\n').filter((line) => displayWidth(line) > columns);
        // Only what cannot be parted may stand out.
        for (const line of long) expect(line.trim()).not.toMatch(/字[字a1]/);
      }),
      { numRuns: 500 },
    );
  });
});
