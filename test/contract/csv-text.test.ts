import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, safeCell } from '../../src/contract/csv-text.ts';

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
    ['', ''],
  ])('%j goes out as %j', (cell, out) => {
    expect(safeCell(cell)).toBe(out);
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
