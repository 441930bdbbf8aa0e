import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/contract/office.ts';
import { readFile } from '../../../src/intake/read-file.ts';
import { correctedCopy, correctedCsv } from '../../../src/intake/report/corrected-copy.ts';
import { office, officeWith } from '../tiny-table.ts';
import { csvOf, FAULTY, fileCase } from './slip-case.ts';

const HEADER = '月份,单位编码,指标编码,完成值,备注';

function corrected(text: string, settings: Office = office) {
  const { file } = fileCase(text);
  const copy = correctedCopy(file, settings);
  if (copy === null) throw new Error('no header');
  return copy;
}

describe('a corrected copy', () => {
  it.each<[string, string, string]>([
    ['a month in words', '2026年10月,A,I1,5,', '2026-10,A,I1,5,'],
    ['a month with a slash', '2026/10,A,I1,5,', '2026-10,A,I1,5,'],
    ['thousands', '2026-10,A,I1,"1,234.50",', '2026-10,A,I1,1234.5,'],
    ['full-width digits', '2026-10,A,I1,１２,', '2026-10,A,I1,12,'],
    ['blanks around a text', '2026-10, A ,I1,5, 甲 ', '2026-10,A,I1,5,甲'],
    ['a leading apostrophe', "2026-10,'A,I1,5,", '2026-10,A,I1,5,'],
    ['a unit that only the indicator settles is kept', '2026-10,A,I1,"1,200万元",', '2026-10,A,I1,1200万元,'],
    ['a number that is no number stays', '2026-10,A,I1,abc,', '2026-10,A,I1,abc,'],
    ['other cells of a faulty row are put in order', '2026/10,A,I1,abc,', '2026-10,A,I1,abc,'],
    ['a short row stays', '2026/10,A', '2026/10,A'],
    ['a total stays', '合计,,,"1,234",', '合计,,,"1,234",'],
    ['clean cells stay', '2026-10,A,I1,5.0,甲', '2026-10,A,I1,5.0,甲'],
  ])('%s', (_name, row, expected) => {
    const copy = corrected(`${HEADER}\n2026-10,Z,I1,1,\n${row}\n`);
    expect(correctedCsv(copy).split('\r\n')[2]).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['an alias', '统计月份,单位代码,指标号,完成数', '月份,单位编码,指标编码,完成值'],
    ['English labels', 'Month,Unit id,Indicator id,Actual', '月份,单位编码,指标编码,完成值'],
    [
      'a column that is not of the table',
      '月份,单位编码,指标编码,完成值,经手',
      '月份,单位编码,指标编码,完成值,经手',
    ],
    ['a unit in a header', '月份,单位编码,指标编码,完成值（元）', '月份,单位编码,指标编码,完成值（元）'],
  ])('header: %s', (_name, header, expected) => {
    const width = header.split(',').length;
    const row = ['2026-10', 'A', 'I1', '5', ''].slice(0, width).join(',');
    expect(corrected(`${header}\n${row}\n`).rows[0]?.join(',')).toBe(expected);
  });

  it('counts what it changed and neutralises formulas', () => {
    const copy = corrected(FAULTY);
    expect(copy).toMatchObject({ cells: 4, headers: 0 });
    expect(correctedCsv(copy)).toMatchSnapshot();
  });

  it('keeps the headers by which office.yaml knows a file, and cells that it translates', () => {
    const settings = officeWith({
      sources: [
        {
          files: '进展.csv',
          tables: [
            {
              table: 'actuals',
              columns: { month: '时间', unit_id: '单位', value: '数' },
              constants: { indicator_id: 'I1' },
              values: { unit_id: { 甲: 'A' } },
            },
          ],
        },
      ],
    });
    const copy = corrected('时间,单位,数\n2026年10月,甲,"1,000"\n', settings);
    expect(copy.rows).toEqual([
      ['时间', '单位', '数'],
      ['2026-10', '甲', '1000'],
    ]);
  });

  it.each(['a,b\n1,2\n', ''])('there is none of %j', (text) => {
    expect(correctedCopy(fileCase(text).file, office)).toBeNull();
  });

  it('says the same as the file, and leaves nothing more to put in order', () => {
    const month = fc.constantFrom('2026-10', '2026年10月', '2026/10', '202610', ' 2026-10', '2026.10');
    const value = fc.oneof(
      fc.constantFrom(
        '5',
        '１２',
        '1,234.5',
        '1,200万元',
        '—',
        'abc',
        '',
        '12%',
        '5.',
        '1e3',
        '=1',
        '0.000000012345678',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    );
    const unit = fc.constantFrom('A', ' A1 ', 'Ａ２', "'A3", '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(month, unit, fc.constant('I1'), value), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const { file } = fileCase(csvOf([HEADER.split(',').slice(0, 4), ...rows]));
          const copy = correctedCopy(file, office);
          if (copy === null) throw new Error('no header');
          const again = { ...file, bytes: new TextEncoder().encode(correctedCsv(copy)) };
          const one = readFile(file, office);
          const other = readFile(again, office);
          expect(other.records).toEqual(one.records);
          const codes = (reading: typeof one) =>
            reading.problems
              .filter(({ severity }) => severity === 'error')
              .map(({ code, place }) => [code, place.lines]);
          expect(codes(other)).toEqual(codes(one));
        },
      ),
      { numRuns: 200 },
    );
  });
});
