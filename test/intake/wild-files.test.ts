import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { evenLineEnds } from '../../src/intake/line-ends.ts';
import { splitRows } from '../../src/intake/split-rows.ts';
import { readGiven, seen, textTable } from './tiny-table.ts';

const folder = join(import.meta.dirname, '../fixtures/csv');

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

function rowsOf(file: string, delimiter: string): readonly (readonly string[])[] {
  const { text } = decode(file, bytesOf(file));
  return text === null ? [] : splitRows(evenLineEnds(text), delimiter, 0).rows;
}

/** Reads a file against a table made of its own first row that has several cells. */
function check(file: string) {
  const rows = rowsOf(file, file.endsWith('.tsv') ? '\t' : ',');
  const header = rows.find((row) => row.length > 1) ?? [];
  const table = textTable(header.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return readGiven({ file, bytes: bytesOf(file), home: 'any', drop: null }, undefined, [table]);
}

describe('files of other validators', () => {
  // Rows as read/accepted/set aside/refused, then what is found.
  it.each<[string, string, string[]]>([
    ['frictionless/table.csv', '3/2/1/0', []],
    ['frictionless/blank-headers.csv', '3/2/1/0', ['HDR_BLANK@1 B']],
    ['frictionless/defective-rows.csv', '3/0/1/2', ['ROW_SHORT@2', 'ROW_LONG@3']],
    ['frictionless/blank-rows-multiple.csv', '14/2/12/0', ['ROW_BLANK@4,5,6,7,8,9,10,11,12,13,14']],
    ['frictionless/blank-cells.csv', '6/5/1/0', []],
    ['frictionless/without-rows.csv', '1/0/1/0', ['FILE_NO_ROWS']],
    ['frictionless/encoding-issue-274.csv', '508/507/1/0', []],
    ['frictionless/matrix.csv', '5/4/1/0', []],
    ['frictionless/issue-833.csv', '4/3/1/0', []],
    ['frictionless/issue-277.csv', '76/75/1/0', ['CELL_NORMALISED@36 AH']],
    ['frictionless/issue-1066-smallcellsizewithdeviation.csv', '13/12/1/0', []],
    ['frictionless/countries.csv', '7/3/2/2', ['HDR_PREAMBLE@1', 'ROW_LONG@4', 'ROW_SHORT@7']],
    ['frictionless/escaping.csv', '4/3/1/0', ['CELL_NORMALISED@4 B']],
    ['frictionless/leading-zeros.csv', '4/0/0/4', ['HDR_NOT_FOUND@1']],
    ['frictionless/skip-rows-before-headers.csv', '4/2/2/0', ['HDR_PREAMBLE@1']],
    ['frictionless/numeric-labels.csv', '4/3/1/0', []],
    ['frictionless/issue-1009-comma.csv', '2/1/1/0', []],
    [
      'frictionless/issue-1004-data2.csv',
      '5/0/2/3',
      ['ROW_SHORT@2', 'ROW_SHORT@3', 'ROW_BLANK@4', 'ROW_LONG@5'],
    ],
    ['frictionless/table-infer-iso-8859-7.csv', '0/0/0/0', ['ENC_UNDECODABLE@2']],
    ['frictionless/invalid/data2.csv', '5/3/2/0', ['ROW_BLANK@4']],
    ['frictionless/table-unicode-headers.csv', '3/2/1/0', []],
    // The file holds the replacement character itself, so its degree sign is lost for good.
    ['csv-spectrum/location_coordinates.csv', '2/0/1/1', ['ENC_MOJIBAKE@2']],
    ['papaparse/long-sample.csv', '8/7/1/0', []],
    ['papaparse/utf-8-bom-sample.csv', '2/1/1/0', []],
    ['papaparse/malformed.tsv', '10/6/1/3', ['DIA_DELIMITER', 'ROW_LONG@3', 'ROW_SHORT@6', 'DIA_QUOTE@9']],
    ['csvlint/cr-line-endings.csv', '3/2/1/0', ['DIA_LINE_ENDINGS']],
    ['csvlint/lf-line-endings.csv', '3/2/1/0', []],
    ['csvlint/inconsistent-line-endings-unquoted.csv', '3/2/1/0', ['DIA_LINE_ENDINGS']],
    ['csvlint/invalid_many_rows.csv', '12/8/3/1', ['DIA_QUOTE@4', 'ROW_BLANK@8,11']],
    ['csvlint/valid.csv', '3/2/1/0', []],
    ['csvlint/windows-line-endings.csv', '2/1/1/0', []],
    ['csvlint/spreadsheet.xlsx', '0/0/0/0', ['FILE_NOT_CSV']],
  ])('%s', (file, counts, found) => {
    const { rows, problems } = check(file);
    expect([rows.read, rows.accepted, rows.setAside, rows.refused].join('/')).toBe(counts);
    expect(seen(problems)).toEqual(found);
  });
});

describe('csv-spectrum', () => {
  it.each([
    'comma_in_quotes',
    'empty',
    'empty_crlf',
    'escaped_quotes',
    'json',
    'newlines',
    'newlines_crlf',
    'quotes_and_newlines',
    'simple',
    'simple_crlf',
    'utf8',
  ])('%s is split as its JSON says', (name) => {
    const [header = [], ...rows] = rowsOf(`csv-spectrum/${name}.csv`, ',');
    const records = rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], cell])));
    const text = readFileSync(join(folder, `csv-spectrum/${name}.json`), 'utf8');
    // Line ends inside cells are brought to one form here, as everywhere in a file.
    expect(records).toEqual(JSON.parse(text.replaceAll('\\r\\n', '\\n')));
  });
});

describe('the cases of Papa Parse', () => {
  interface Case {
    readonly group: string;
    readonly description: string;
    readonly input: string;
    readonly config?: Readonly<Record<string, unknown>>;
    readonly expected: { readonly data: string[][]; readonly errors: readonly unknown[] };
  }
  const cases: Case[] = JSON.parse(readFileSync(join(folder, 'papaparse/cases.json'), 'utf8'));
  const comparable = cases.filter(({ group, input, config = {}, expected }) => {
    const plain = Object.keys(config).length === 0 && expected.errors.length === 0;
    // A line end at the end makes a blank row there; here it ends the last row.
    return group === 'core' && plain && typeof input === 'string' && input !== '' && !/[\r\n]$/.test(input);
  });

  it('are many enough to mean something', () => expect(comparable.length).toBeGreaterThan(20));

  it.each(comparable.map((each) => [each.description, each] as const))(
    '%s',
    (_description, { input, expected }) => {
      const rows = expected.data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
      expect(splitRows(evenLineEnds(input), ',', 0).rows).toEqual(rows);
    },
  );
});
