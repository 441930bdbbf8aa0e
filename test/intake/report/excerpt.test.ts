import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../../src/intake/column-letter.ts';
import { displayWidth, fitEnd, fitStart } from '../../../src/intake/report/display-width.ts';
import { cellSpan, columnIndex, excerpt } from '../../../src/intake/report/excerpt.ts';

describe('the width of a text', () => {
  it.each<[string, number]>([
    ['', 0],
    ['abc', 3],
    ['县市', 4],
    ['Ａ１', 4],
    ['，。', 4],
    ['a\u200bb', 2],
    ['e\u0301', 1],
    ['𠮷', 2],
  ])('%j: %s', (text, width) => expect(displayWidth(text)).toBe(width));

  it('bounds what is cut from either end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, columns) => {
        expect(displayWidth(fitStart(text, columns))).toBeLessThanOrEqual(columns);
        expect(displayWidth(fitEnd(text, columns))).toBeLessThanOrEqual(columns);
        expect(text.startsWith(fitStart(text, columns))).toBe(true);
        expect(text.endsWith(fitEnd(text, columns))).toBe(true);
      }),
    );
  });
});

it('column letters and indexes are each other’s inverse', () => {
  for (const index of [0, 25, 26, 51, 52, 701, 702, 18277])
    expect(columnIndex(columnLetter(index))).toBe(index);
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

describe('the place of a cell in its line', () => {
  it.each<[string, number, string | null]>([
    ['a,b,c', 1, 'b'],
    ['a,"b,1",c', 1, '"b,1"'],
    ['a,"b,1",c', 2, 'c'],
    ['a,"say ""x, y""",c', 2, 'c'],
    ['a,,c', 1, ''],
    ['a,b', 2, null],
    ['', 0, ''],
  ])('%s, cell %i', (line, index, cell) => {
    const span = cellSpan(line, ',', index);
    expect(span === null ? null : line.slice(...span)).toBe(cell);
  });
});

describe('an excerpt', () => {
  it('puts the marks below the cell, hanzi counted as two', () => {
    expect(excerpt('办公室,通知,abc,1', ',', 'C', 80)).toEqual({
      text: '办公室,通知,abc,1',
      marks: `${' '.repeat(12)}^^^`,
    });
  });

  it('marks where an empty cell should stand', () => {
    expect(excerpt('a,,c', ',', 'B', 80).marks).toBe('  ^');
  });

  it('marks nothing when the line has no such cell', () => {
    expect(excerpt('a,b', ',', 'C', 80)).toEqual({ text: 'a,b', marks: '' });
    expect(excerpt('a,b', ',', undefined, 80).marks).toBe('');
  });

  it('keeps the cell in sight and the line within its width', () => {
    const cells = fc.array(fc.constantFrom('办公室', 'a', '12', '', '\t', '通知通知通知'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(cells, fc.nat(29), fc.integer({ min: 12, max: 60 }), (row, at, columns) => {
        const index = at % row.length;
        const { text, marks } = excerpt(row.join(','), ',', columnLetter(index), columns);
        // An ellipsis at either end may add one column each.
        expect(displayWidth(text)).toBeLessThanOrEqual(columns + 2);
        const indent = marks.length - marks.trimStart().length;
        const under = fitStart(text, indent + displayWidth(row[index] ?? '')).slice(
          fitStart(text, indent).length,
        );
        expect(under.replace(/\s/g, '')).toBe((row[index] ?? '').replace(/\s/g, ''));
      }),
    );
  });
});
