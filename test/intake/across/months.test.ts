import { describe, expect, it } from 'vitest';
import { officeWith } from '../tiny-table.ts';
import { documents, problemsOf, type Rows, rowsOf, sentences, series, told } from './office-of-rows.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const without = (...months: string[]) => MONTHS.filter((month) => !months.includes(month));

type Case = readonly [name: string, rows: Rows, found: readonly string[]];

/** Each case that provokes a problem shows its sentences in the snapshot; each that must not is named so. */
function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, rows, found) => {
    const problems = problemsOf(rows);
    expect(told(problems)).toEqual(found);
    if (found.length > 0) expect(sentences(problems)).toMatchSnapshot();
  });
}

describe('months without a report', () => {
  const both = rowsOf(documents(MONTHS, ['X2']), series('X2', 'M', '2026-01', [5, 6, 7, 8, 9]));
  table([
    [
      'a unit that is silent is one problem, in the file where it is missing',
      rowsOf(both, documents(without('2026-03'), ['X1']), series('X1', 'M', '2026-01', [5, 6, null, 8, 9])),
      ['MONTH_GAP drops/2026-03/documents.csv'],
    ],
    [
      'a run of months is one problem',
      rowsOf(both, documents(without('2026-03', '2026-04'), ['X1'])),
      ['MONTH_GAP drops/2026-03/documents.csv'],
    ],
    [
      'the latest month counts',
      rowsOf(both, documents(without('2026-05'), ['X1'])),
      ['MONTH_GAP drops/2026-05/documents.csv'],
    ],
    [
      'so does the time since a unit came into use',
      rowsOf(both, documents(without('2026-01', '2026-02'), ['X5'])),
      ['MONTH_GAP drops/2026-01/documents.csv'],
    ],
    [
      'one indicator that is missing is named, and so are several together',
      rowsOf(
        both,
        series('X1', 'M', '2026-01', [5, 6, null, 8, 9]),
        series('X1', 'L', '2026-01', [5, 6, null, 8, 9]),
        series('X2', 'L', '2026-01', [5, 6, 7, 8, 9]),
        documents(MONTHS, ['X1']),
      ),
      ['MONTH_GAP drops/2026-03/actuals.csv'],
    ],
    [
      'an indicator that nobody reported is one problem',
      rowsOf(both, ...['X1', 'X2', 'X3'].map((unit) => series(unit, 'L', '2026-01', [5, 6, null, 8, 9]))),
      ['MONTH_GAP drops/2026-02/actuals.csv@3 C'],
    ],
    [
      'a month without a drop is one problem',
      rowsOf(
        documents(without('2026-03'), ['X1', 'X2']),
        series('X1', 'M', '2026-01', [5, 6, null, 8, 9]),
        series('X2', 'M', '2026-01', [5, 6, null, 8, 9]),
      ),
      ['MONTH_GAP drops/2026-02'],
    ],
    [
      'a drop without a table that all before had is one problem',
      rowsOf(series('X2', 'M', '2026-01', [5, 6, 7, 8, 9]), documents(without('2026-05'), ['X1', 'X2'])),
      ['SET_INCOMPLETE drops/2026-05'],
    ],
    [
      'a drop without a file is one problem, not one for each unit',
      rowsOf(both, documents(without('2026-05'), ['X1', 'X3'], '科室-documents.csv')),
      ['SET_INCOMPLETE drops/2026-05'],
    ],
    [
      'a table that was there in most months is missed too',
      rowsOf(
        series('X2', 'M', '2026-01', [5, 6, 7, 8, 9, 8]),
        documents(['2026-01', '2026-02', '2026-03', '2026-05'], ['X1', 'X2']),
      ),
      ['SET_INCOMPLETE drops/2026-04', 'SET_INCOMPLETE drops/2026-06'],
    ],
    [
      'a table that comes and goes is missed the first time',
      rowsOf(
        series('X2', 'M', '2026-01', [5, 6, 7, 8, 9, 8]),
        documents(['2026-01', '2026-02', '2026-05'], ['X1', 'X2']),
      ),
      ['SET_INCOMPLETE drops/2026-03'],
    ],
    ['not: everything reported', rowsOf(both, documents(MONTHS, ['X1'])), []],
    [
      'not: months before the unit came and after it was closed',
      rowsOf(both, documents(MONTHS.slice(0, 3), ['X4'])),
      [],
    ],
    [
      'not: months before the first report of a unit without a first month',
      rowsOf(both, documents(MONTHS.slice(2), ['X3'])),
      [],
    ],
    [
      'not: quarterly reports beside monthly ones',
      rowsOf(
        both,
        series('X1', 'M', '2026-01', [5, 6, 7, 8, 9, 10, 11]),
        series('X2', 'M', '2026-06', [10, 11]),
        documents(['2026-06', '2026-07'], ['X2']),
        series('X3', 'M', '2026-01', [15, null, null, 18, null, null, 21]),
      ),
      [],
    ],
    [
      'not: what is reported in some months of the year by all',
      rowsOf(
        series('X3', 'M', '2025-09', [5, 6, 7, 8, 9, 8, 7]),
        series('X1', 'L', '2025-09', [5, 4, null, null, null, 3, 4]),
        series('X2', 'L', '2025-09', [5, 4, null, null, null, 3, 4]),
      ),
      [],
    ],
    [
      'not: an indicator that the unit has no more in the new year',
      rowsOf(
        series('X1', 'M', '2025-10', [5, 6, 7]),
        series('X2', 'M', '2025-10', [5, 6, 7, 8, 9]),
        series('X1', 'L', '2025-10', [5, 6, 7, 8, 9]),
      ),
      [],
    ],
    [
      'not: yearly figures',
      { 'drops/2026-01/actuals.csv': ['2022,X1,M,5,', '2025,X1,M,6,', '2022,X2,M,5,', '2023,X2,M,5,'] },
      [],
    ],
    [
      'not: a month whose rows were refused, for that is the cause',
      rowsOf(both, documents(without('2026-03'), ['X1']), {
        'drops/2026-03/documents.csv': ['2026-03,X1,many,1'],
      }),
      [],
    ],
  ]);

  it('an indicator with a target is due in the new year', () => {
    const rows = rowsOf(
      { 'registers/targets.csv': ['2026,X1,M,50,,,'] },
      series('X1', 'M', '2025-10', [5, 6, 7]),
      series('X2', 'M', '2025-10', [5, 6, 7, 8, 9]),
      series('X1', 'L', '2025-10', [5, 6, 7, 8, 9]),
    );
    expect(told(problemsOf(rows))).toEqual(['MONTH_GAP drops/2026-01/actuals.csv']);
  });

  it('a unit that is known only from its rows ends with its last', () => {
    const derived = officeWith({
      sources: [
        {
          files: 'documents.csv',
          tables: [
            {
              table: 'units',
              derive: true,
              columns: { unit_id: '单位编码', name: '单位编码' },
              constants: { kind: '机构' },
            },
            {
              table: 'documents',
              columns: { period: '月份', unit_id: '单位编码', handled: '办文件数', with_errors: '差错件数' },
            },
          ],
        },
      ],
    });
    const ended = rowsOf(documents(MONTHS, ['X1']), documents(MONTHS.slice(0, 2), ['N1']));
    expect(told(problemsOf(ended, derived))).toEqual([]);
    const paused = rowsOf(documents(MONTHS, ['X1']), documents(without('2026-03'), ['N1']));
    expect(told(problemsOf(paused, derived))).toEqual(['MONTH_GAP drops/2026-03/documents.csv']);
  });

  it('the file of one county does not lack the rows of the others', () => {
    const before = documents(['2026-01', '2026-02'], ['X1', 'X2', 'X3']);
    const rows = rowsOf(before, { 'drops/2026-03/documents-X1.csv': ['2026-03,X1,100,1'] });
    const places = problemsOf(rows).map(({ code, place }) => `${code} ${place.file}`);
    expect(places).toEqual([
      'MONTH_GAP drops/2026-02/documents.csv',
      'MONTH_GAP drops/2026-02/documents.csv',
    ]);
  });

  it('a drop that may hold any period is not missed', () => {
    const rows = rowsOf(documents(['2026-01', '2026-02'], ['X1', 'X2']), { 'drops/2026-05/scores.csv': [] });
    expect(told(problemsOf(rows))).toEqual(['MONTH_GAP drops/2026-02', 'SET_INCOMPLETE drops/2026-05']);
    expect(told(problemsOf(rows, officeWith({ drop_holds: 'any' })))).toEqual([]);
  });

  it('a refused row of the unit is the cause, and the gap is not told beside it', () => {
    const rows = rowsOf(both, documents(without('2026-03'), ['X1']), {
      'drops/2026-03/documents.csv': ['2026-03,XI,100,1'],
    });
    expect(told(problemsOf(rows))).toEqual(['REF_UNKNOWN! drops/2026-03/documents.csv@3 B']);
  });
});

describe('totals to date that fall', () => {
  const column = (values: readonly (number | string)[], indicator = 'C') =>
    series('X1', indicator, '2026-01', values);
  table([
    [
      'a fall is questioned at the later row',
      column([10, 25, 20]),
      ['MONTH_FALL drops/2026-03/actuals.csv@2 D'],
    ],
    [
      'with a note it is told, but not questioned',
      fallWithNote(),
      ['MONTH_FALL (note) drops/2026-03/actuals.csv@2 D'],
    ],
    [
      'once, though it takes months to recover',
      column([10, 25, 20, 22]),
      ['MONTH_FALL drops/2026-03/actuals.csv@2 D'],
    ],
    ['not: a total that stands still', column([10, 25, 25]), []],
    ['not: a new year', series('X1', 'C', '2025-11', [90, 100, 5]), []],
    ['not: what is no total', column([10, 25, 20], 'M'), []],
    ['not: a mean to date, which may fall', column([10, 25, 20], 'T'), []],
    [
      'not: once the earlier month is corrected',
      rowsOf(column([10, 25, 20]), { 'drops/2026-03/actuals-更正.csv': ['2026-02,X1,C,18,多报更正'] }),
      [],
    ],
  ]);
});

function fallWithNote(): Rows {
  return rowsOf(series('X1', 'C', '2026-01', [10, 25]), {
    'drops/2026-03/actuals.csv': ['2026-03,X1,C,20,核减重复项目'],
  });
}

describe('values that leap', () => {
  const quiet = [118, 125, 121, 130, 119, 127, 122];
  const with8th = (value: number | string, indicator = 'M') =>
    series('X1', indicator, '2026-01', [...quiet, value]);
  const at8th = 'MONTH_JUMP drops/2026-08/actuals.csv@2 D';
  table([
    ['元 instead of 万元', with8th(1_240_000), [at8th]],
    [
      '万元 instead of 元',
      series('X1', 'M', '2026-01', [1_180_000, 1_250_000, 1_210_000, 121]),
      ['MONTH_JUMP drops/2026-04/actuals.csv@2 D'],
    ],
    [
      'a decimal point lost',
      series('X1', 'L', '2026-01', [2.7, 2.9, 2.6, 2.8, 3.1, 2.7, 29]),
      ['MONTH_JUMP drops/2026-07/actuals.csv@2 D'],
    ],
    ['a nought too many', with8th(1210), [at8th]],
    ['a nought too few', with8th(12), [at8th]],
    [
      'a share instead of per cent',
      series('X1', 'L', '2026-01', [95, 97, 96, 94, 0.96]),
      ['MONTH_JUMP drops/2026-05/actuals.csv@2 D'],
    ],
    [
      'all units of a file at once are one problem',
      rowsOf(
        series('X1', 'M', '2026-01', [118, 125, 121, 1_240_000]),
        series('X2', 'M', '2026-01', [218, 225, 221, 2_240_000]),
        series('X3', 'M', '2026-01', [318, 325, 321, 330]),
      ),
      ['MONTH_JUMP drops/2026-04/actuals.csv@2,3 D'],
    ],
    [
      'a total to date is judged by its pace, and the fall after it has the same cause',
      series('X1', 'C', '2026-01', [10, 21, 330_000, 44]),
      ['MONTH_JUMP drops/2026-03/actuals.csv@2 D'],
    ],
    [
      'a level that stays is questioned once',
      series('X1', 'M', '2026-01', [...quiet, 1210, 1250, 1190]),
      [at8th],
    ],
    [
      'documents handled too',
      rowsOf(documents(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'], ['X1']), {
        'drops/2026-07/documents.csv': ['2026-07,X1,1180,1'],
      }),
      ['MONTH_JUMP drops/2026-07/documents.csv@2 C'],
    ],
    ['not: twice as much', with8th(240), []],
    ['not: thirty times, which is no power of ten', with8th(3_800), []],
    ['not: zero', with8th(0), []],
    ['not: small counts', series('X1', 'M', '2026-01', [3, 4, 3, 5, 4, 3, 40]), []],
    ['not: a series that varies as much', series('X1', 'M', '2026-01', [5, 80, 12, 140, 30, 9, 300]), []],
    ['not: too few months', series('X1', 'M', '2026-01', [118, 1210]), []],
    ['not: a series that climbs to it', series('X1', 'M', '2026-01', [...quiet, 250, 600, 1200]), []],
    ['not: a series that grows', series('X1', 'M', '2026-01', [10, 20, 40, 80, 160, 320, 640]), []],
    [
      'not: a total to date that grows evenly',
      series('X1', 'C', '2026-01', [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]),
      [],
    ],
  ]);
});

describe('files that repeat a month', () => {
  const rows = ['X1,100,1', 'X2,140,2', 'X3,90,0'];
  const inMonth = (month: string) => rows.map((row) => `${month},${row}`);
  const january = { 'drops/2026-01/documents.csv': inMonth('2026-01') };
  table([
    [
      'the same but for the month',
      { ...january, 'drops/2026-02/documents.csv': inMonth('2026-02') },
      ['MONTH_REPEAT drops/2026-02/documents.csv'],
    ],
    [
      'the same but for how the month is written',
      { ...january, 'drops/2026-02/documents.csv': inMonth('2026年2月') },
      ['MONTH_REPEAT drops/2026-02/documents.csv'],
    ],
    [
      'byte for byte',
      { ...january, 'drops/2026-02/documents.csv': inMonth('2026-01') },
      ['MONTH_REPEAT drops/2026-02/documents.csv'],
    ],
    [
      'not: one number differs',
      { ...january, 'drops/2026-02/documents.csv': [...inMonth('2026-02').slice(0, 2), '2026-02,X3,91,0'] },
      [],
    ],
    [
      'not: too little to tell',
      {
        'drops/2026-01/documents.csv': ['2026-01,X1,1,0'],
        'drops/2026-02/documents.csv': ['2026-02,X1,1,0'],
      },
      [],
    ],
    [
      'a copy in the same drop is a repeated file',
      { ...january, 'drops/2026-01/documents (2).csv': inMonth('2026-01') },
      ['FILE_REPEATED drops/2026-01/documents (2).csv'],
    ],
  ]);
});
