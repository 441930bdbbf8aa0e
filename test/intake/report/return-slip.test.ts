import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCell } from '../../../src/contract/csv-text.ts';
import { readFile } from '../../../src/intake/read-file.ts';
import { slipName } from '../../../src/intake/report/return-name.ts';
import { needsSlip, returnSlip, slipCsv } from '../../../src/intake/report/return-slip.ts';
import { slipPage } from '../../../src/intake/report/slip-page.ts';
import { sourceSheet } from '../../../src/intake/source-sheet.ts';
import { input, office } from '../tiny-table.ts';
import { csvOf, FAULTY, fileCase } from './slip-case.ts';

const HEADER = ['月份', '单位编码', '指标编码', '完成值', '备注'];

/** The slip's rows as a spreadsheet reads them, without the block above the file's own. */
function rowsOf(csv: string, own: number): string[][] {
  return Papa.parse<string[]>(csv.slice(1, -2), { delimiter: ',', newline: '\r\n' }).data.slice(-own);
}

function slipOf(text: string) {
  const { file, problems } = fileCase(text);
  return returnSlip(file, problems, office);
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a return slip', () => {
  it('holds every row of the file with what is wrong beside it', () => {
    expect(slipCsv(slipOf(FAULTY))).toMatchSnapshot();
  });

  it('prints on a page', () => {
    expect(slipPage(slipOf(FAULTY))).toMatchSnapshot();
  });

  it('lays a problem to every row it names, but one of two equal rows only to the later', () => {
    const rows = ['2026-10,A01,I1,5,', '2026-10,A01,I1,6,', '2026-10,A01,I9,x,'];
    const { file, problems } = fileCase(csvOf([HEADER, ...rows.map((row) => row.split(','))]));
    const unknown = problems.map((each) => ({
      ...each,
      code: 'REF_UNKNOWN' as const,
      place: { ...each.place, lines: [2, 4] },
    }));
    const told = (given: typeof problems) =>
      returnSlip(file, given, office).rows.map(({ problems: own }) => own.length);
    expect(told(problems)).toEqual([0, 0, 1, 1]);
    expect(told(unknown)).toEqual([0, problems.length, 0, problems.length]);
  });

  it('names the line of the original file, also behind a cell of several lines', () => {
    const slip = slipOf(
      csvOf([HEADER, ['2026-10', 'A', 'I1', '1', '甲\n乙'], ['2026-10', 'B', 'I1', 'x', '']]),
    );
    expect(slip.rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(slip.rows[2]?.problems[0]?.zh).toContain('第 4 行');
  });

  it.each<[string, string, number]>([
    ['a missing column', csvOf([HEADER.filter((name) => name !== '完成值'), ['2026-10', 'A', 'I1', '']]), 2],
    ['a file of no known table', 'a,b\n1,2\n', 2],
  ])('%s stands above the rows, which are all there', (_name, text, rows) => {
    const slip = slipOf(text);
    expect(slip.whole.length).toBeGreaterThan(0);
    expect(slip.rows).toHaveLength(rows);
    expect(slip.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(slipCsv(slip)).toContain('整个文件');
  });

  it.each<[string, Uint8Array]>([
    ['nothing', bytes('')],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0)],
  ])('of %s has only what concerns the whole file', (_name, content) => {
    const { file, problems } = fileCase('', { bytes: content });
    const slip = returnSlip(file, problems, office);
    expect(slip).toMatchObject({ header: null, rows: [], width: 0 });
    expect(slipCsv(slip).trim().split('\r\n')).toHaveLength(3);
    expect(slipPage(slip)).toContain('文件无法读出');
  });

  it('leaves the header where it is looked for, however much concerns the whole file', () => {
    const { file, problems } = fileCase(
      csvOf([...Array.from({ length: 8 }, () => ['标题']), HEADER, ['2026-10', 'A', 'I1', '5', '']]),
    );
    const whole = Array.from({ length: 40 }, () => ({
      ...problems[0],
      severity: 'warning',
      place: { file: file.file },
    }));
    const csv = slipCsv(returnSlip(file, whole as typeof problems, office));
    expect(readFile({ ...file, bytes: bytes(csv) }, office).records).toHaveLength(1);
  });

  it('a long file is printed with its faulty rows only', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [
      '2026-10',
      `A${at}`,
      'I1',
      at === 250 ? 'x' : '1',
      '',
    ]);
    const page = slipPage(slipOf(csvOf([HEADER, ...rows])));
    expect(page).toContain('另有 299 行没有问题');
    expect(page.match(/<tr class="todo">/g)).toHaveLength(1);
  });

  it.each([
    ['error', true],
    ['warning', true],
    ['note', false],
  ] as const)('is due for a file with an %s: %s', (severity, due) => {
    const { file, problems } = fileCase(FAULTY);
    const of = problems.filter((problem) => problem.severity === severity);
    expect(of.length).toBeGreaterThan(0);
    expect(needsSlip(file.file, of)).toBe(due);
    expect(needsSlip('other.csv', of)).toBe(false);
  });

  it('is named after the file', () => {
    expect(slipName('drops/2026-10/进展.v2.csv')).toBe('进展.v2-退回单');
  });
});

const cell = fc.string({ unit: fc.constantFrom(...'ab12,"\n =+-@\'甲—万 '), maxLength: 6 });
/** An apostrophe at the end makes the one before a formula a quotation mark, which stays. */
const text = cell.filter((each) => !/'\s*$/.test(each));
const good = fc.record({ unit: fc.nat(30), value: fc.integer({ min: -500, max: 500 }), note: text });

describe('properties', () => {
  it('every row comes back cell for cell, with one column more', () => {
    const row = fc.array(cell, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const { file, problems } = fileCase(csvOf([HEADER, ...rows]));
        const sheet = sourceSheet(file, office);
        const slip = returnSlip(file, problems, office);
        const back = rowsOf(slipCsv(slip), slip.rows.length);
        expect(slip.rows.map(({ cells }) => cells)).toEqual(sheet?.rows);
        expect(back.every((each) => each.length === slip.width + 1)).toBe(true);
        slip.rows.forEach(({ cells }, at) => {
          expect(back[at]?.slice(0, cells.length)).toEqual(cells.map(safeCell));
          expect(back[at]?.slice(cells.length, -1).join('')).toBe('');
        });
      }),
      { numRuns: 120 },
    );
  });

  it('a file sent back in the form of its slip is read as it was', () => {
    fc.assert(
      fc.property(fc.array(good, { minLength: 1, maxLength: 12 }), (rows) => {
        const cells = rows.map(({ unit, value, note }) => [
          '2026-10',
          `A${unit}`,
          'I1',
          String(value),
          note.replaceAll('\n', ''),
        ]);
        const { file, problems } = fileCase(csvOf([HEADER, ...cells]));
        const slip = slipCsv(returnSlip(file, problems, office));
        const facts = (content: Uint8Array) =>
          readFile(input({ file: file.file, bytes: content }), office).records.map(({ record }) => record);
        expect(facts(bytes(slip))).toEqual(facts(file.bytes));
      }),
      { numRuns: 120 },
    );
  });
});
