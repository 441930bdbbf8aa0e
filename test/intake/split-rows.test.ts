import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../src/intake/split-rows.ts';

describe('rows and the lines on which they begin', () => {
  it.each<[string, string, string[][], number[]]>([
    [
      'plain rows',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 2],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      [1, 2],
    ],
    ['a blank line', 'a,b\n\n1,2\n', [['a', 'b'], [''], ['1', '2']], [1, 2, 3]],
    ['blank lines at both ends', '\na,b\n\n', [[''], ['a', 'b'], ['']], [1, 2, 3]],
    [
      'a quoted delimiter',
      'a,b\n"1,5",2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
      [1, 2],
    ],
    [
      'a doubled quote',
      'a,b\n"1 ""x""",2\n',
      [
        ['a', 'b'],
        ['1 "x"', '2'],
      ],
      [1, 2],
    ],
    [
      'a quoted line break',
      'a,b\n"1\n\n2",x\n3,4',
      [
        ['a', 'b'],
        ['1\n\n2', 'x'],
        ['3', '4'],
      ],
      [1, 2, 5],
    ],
    [
      'a quote inside a bare cell',
      'a,b\n12",x\n',
      [
        ['a', 'b'],
        ['12"', 'x'],
      ],
      [1, 2],
    ],
  ])('%s', (_name, text, rows, lines) => {
    expect(splitRows(text, ',', 2)).toEqual({ rows, lines, broken: new Map() });
  });
});

describe('a bad quote costs one line', () => {
  it.each<[string, string, number[]]>([
    ['a quote never closed', 'a,b,c\n1,"2,3\n4,5,6\n7,8,9\n', [2]],
    ['a quote never closed on the last line', 'a,b,c\n1,2,3\n4,"5,6', [3]],
    ['text after a closing quote', 'a,b,c\n1,"2"x,3\n4,5,6\n', [2]],
    ['two of them in the same column', 'a,b,c\n1,"2,3\n4,5,6\n7,"8,9\n1,2,3\n', [2, 4]],
    ['one that a quote further down would close', 'a,b,c\n"1,2,3\n4,5,6\n7,8,x"\n1,2,3\n', [2]],
    ['one closed at the end of another row', 'a,b,c\n1,2,"3\n4,5,6\n7,8,x"\n1,2,3\n', [2]],
  ])('%s', (_name, text, lines) => {
    const sheet = splitRows(text, ',', 3);
    expect([...sheet.broken.keys()].map((row) => sheet.lines[row])).toEqual(lines);
    expect(sheet.lines).toEqual(sheet.lines.map((_, index) => index + 1));
  });

  it('leaves a text of several lines in its cell', () => {
    const text = 'a,b,c\n1,2,"事由如下：\n一、开会；\n二、发文。"\n4,5,6\n';
    expect(splitRows(text, ',', 3).broken.size).toBe(0);
  });

  it('finds 200 bad quotes among 20,000 rows, and every other row', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      if (index % 100 === 50) return `${index},"x,y`;
      return index % 7 === 0 ? `${index},"x\n,z",y` : `${index},x,y`;
    });
    const sheet = splitRows(`a,b,c\n${rows.join('\n')}\n`, ',', 3);
    expect(sheet.broken.size).toBe(200);
    expect(sheet.rows.length).toBe(20_001);
    const numbers = sheet.rows.slice(1).map((row) => Number.parseInt(row[0] ?? '', 10));
    expect(numbers).toEqual(rows.map((_, index) => index));
  });
});

describe('any table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '县', '1', ' ', '"', ',', '\n', ';'), maxLength: 6 });
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

  it('comes back as it was written when every cell is quoted', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = Papa.unparse(rows, { quotes: true, newline: '\n' });
        const sheet = splitRows(text, ',', 0);
        expect(sheet.rows).toEqual(rows);
        expect(sheet.broken.size).toBe(0);
        const lines = rows.map((_, index) =>
          Papa.unparse(rows.slice(0, index), { quotes: true, newline: '\n' }),
        );
        expect(sheet.lines).toEqual(
          lines.map((before) => (before === '' ? 1 : before.split('\n').length + 1)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives every physical line to exactly one row, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '县'), maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 4 }), (text, width) => {
        const sheet = splitRows(text, ',', width);
        const physical = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
        const taken = sheet.rows.map((row) => 1 + row.join('').split('\n').length - 1);
        expect(taken.reduce((sum, count) => sum + count, 0)).toBe(physical);
        expect(sheet.rows.length).toBe(sheet.lines.length);
        for (let index = 1; index < sheet.lines.length; index++) {
          expect(sheet.lines[index]).toBe((sheet.lines[index - 1] ?? 0) + (taken[index - 1] ?? 0));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on where the text is cut for splitting', () => {
    const filler = Array.from({ length: 3_000 }, (_, index) => `${index},"行\n${index}","说""明"",`);
    const rows = filler.map((row) => `${row}"`);
    const sheet = splitRows(`a,b,c\n${rows.join('\n')}\n`, ',', 3);
    expect(sheet.broken.size).toBe(0);
    expect(sheet.rows.length).toBe(3_001);
    expect(sheet.rows[2_999]).toEqual(['2998', '行\n2998', '说"明",']);
    expect(sheet.lines[2_999]).toBe(2 + 2_998 * 2);
  });
});
