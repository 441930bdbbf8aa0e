import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, safeCell, spreadsheetText } from '../../src/contract/csv-text.ts';

describe('safeCell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+86 10', "'+86 10"],
    ['-甲', "'-甲"],
    ['@error_rate', "'@error_rate"],
    ['＝A1', "'＝A1"],
    ['\t=A1', "'\t=A1"],
    ['-1+cmd', "'-1+cmd"],
    ['-5', '-5'],
    ['+1,234.5%', '+1,234.5%'],
    ['-1e-7', '-1e-7'],
    ['—', '—'],
    ['--', '--'],
    ['a=b', 'a=b'],
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['-', '-'],
    ['+3.2', '+3.2'],
    ['-1,234.5', '-1,234.5'],
    ['-.5', '-.5'],
    ['-12%', '-12%'],
    ['-1,23', "'-1,23"],
    ['+', "'+"],
    ['-%', "'-%"],
    ["'=1", "'=1"],
    ['通知', '通知'],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j goes out as %j', (cell, out) => {
    expect(safeCell(cell)).toBe(out);
  });

  it('leaves nothing that a spreadsheet would compute, and takes nothing away', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...'=+-@＝＋－＠\t\r\n'), fc.string()).map(([first, rest]) => first + rest),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const written = safeCell(text);
        expect(written === text || written === `'${text}`).toBe(true);
        const bare = /^[=+\-@＝＋－＠\t\r\n]/.test(written);
        if (bare) expect(written).toMatch(/^[+-][\d.,]*\d[\d.,]*(e[+-]?\d+)?%?$|^[-－]+$/i);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('csvText', () => {
  it('quotes commas, quotes and line breaks, and ends every row with CRLF', () => {
    expect(csvText([['a,b', '"c"', 'd\ne', 'f']])).toBe('"a,b","""c""","d\ne",f\r\n');
  });

  it('reads back as it was', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const text = csvText(given);
        expect(Papa.parse(text, { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)).toEqual(given);
      }),
    );
  });
});

describe('spreadsheetText', () => {
  it('has a mark, CRLF and quotes where they are needed', () => {
    expect(
      spreadsheetText([
        ['甲', 'a,b'],
        ['"', 'x\ny'],
      ]),
    ).toBe('\uFEFF甲,"a,b"\r\n"""","x\ny"\r\n');
  });

  it('comes back cell for cell', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab1,;"\'\n =+-@甲，') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (given) => {
        const text = spreadsheetText(given).slice(1, -2);
        const back = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
        expect(back).toEqual(given.map((row) => row.map(safeCell)));
      }),
    );
  });
});
