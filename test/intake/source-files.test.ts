import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../src/intake/source-header.ts';
import { faults, officeWith, readGiven, readText, seen } from './tiny-table.ts';

describe('which files a source describes', () => {
  it.each<[string, string, boolean]>([
    ['*.csv', 'drops/2026-10/a.csv', true],
    ['export-*.csv', 'drops/2026-10/export-1.csv', true],
    ['export-*.csv', 'drops/2026-10/other.csv', false],
    ['行政一审案件_*.csv', 'drops/2018-05/行政一审案件_公布合计_gb18030.csv', true],
    ['2026-10/*.csv', 'drops/2026-10/a.csv', true],
    ['2026-09/*.csv', 'drops/2026-10/a.csv', false],
    ['a.csv', 'drops/2026-10/aacsv', false],
    ['a*b.csv', 'x/a/b.csv', false],
    ['(1).csv', 'x/(1).csv', true],
  ])('%s and %s: %s', (pattern, file, matches) => {
    expect(matchesPattern(pattern, file)).toBe(matches);
  });
});

const report = officeWith({
  drop_holds: 'any',
  sources: [
    {
      files: 'report.csv',
      missing: ['NA'],
      ignore: ['', 'Comment'],
      tables: [
        {
          table: 'units',
          columns: { unit_id: 'Agency', name: 'Agency' },
          constants: { kind: '局' },
          derive: true,
        },
        {
          table: 'indicators',
          columns: { indicator_id: 'ID', name: 'Indicator', direction: 'Wanted' },
          constants: { reading: '累计值', rollup: '最新' },
          values: { direction: { Up: '越高越好', Down: '越低越好' } },
        },
        {
          table: 'targets',
          columns: { unit_id: 'Agency', indicator_id: 'ID', target: 'Target' },
          constants: { year: '2023' },
          skip_missing: ['target'],
        },
        {
          table: 'actuals',
          columns: { unit_id: 'Agency', indicator_id: 'ID', value: '2022' },
          constants: { month: '2022' },
          skip_missing: ['value'],
        },
        {
          table: 'actuals',
          columns: { unit_id: 'Agency', indicator_id: 'ID', value: '2023' },
          constants: { month: '2023' },
          skip_missing: ['value'],
        },
      ],
    },
  ],
});

const HEADER = '"","ID","Wanted","Agency","Indicator","Target","2022","2023","Comment"';
const read = (text: string, file = 'drops/2024-01/report.csv') =>
  readGiven({ text, file, drop: '2024-01' }, report);

describe('one file that feeds several tables', () => {
  const reading = read(
    [HEADER, '"1",11,"Up","Fire","Calls",5,4,NA,x', '"2",12,"Down","Fire","Delay",NA,3,2,', ''].join('\n'),
  );

  it('gives every table its records, and derived ones once', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.rows).toEqual({ read: 3, accepted: 2, setAside: 1, refused: 0 });
    expect(reading.records.map(({ table, line }) => `${table} ${line}`)).toEqual([
      'units 2',
      'indicators 2',
      'targets 2',
      'actuals 2',
      'indicators 3',
      'actuals 3',
      'actuals 3',
    ]);
    expect(reading.tables).toEqual(['units', 'indicators', 'targets', 'actuals']);
  });

  it('takes constants, words and numbers as the contract has them', () => {
    expect(reading.records[0]).toMatchObject({ derived: true, record: { unit_id: 'Fire', kind: '局' } });
    expect(reading.records[1]?.record).toMatchObject({
      direction: 'higher',
      reading: 'cumulative',
      rollup: 'latest',
    });
    expect(reading.records[2]?.record).toMatchObject({ year: 2023, target: 5 });
    expect(reading.records[5]?.record).toMatchObject({ month: '2022', value: 3 });
  });
});

describe('what is wrong with such a file', () => {
  it('is said once, though two tables read the cell', () => {
    const reading = read(`${HEADER}\n"1",,"Up","Fire","Calls",5,4,3,\n"2",12,"Up","Fire","Delay",5,4,3,\n`);
    expect(faults(reading.problems)).toEqual(['CELL_REQUIRED@2 B']);
    expect(reading.rows).toMatchObject({ accepted: 1, refused: 1 });
  });

  it.each<[string, string, string[]]>([
    [
      'a mapped column that is not there',
      HEADER.replace('"Target"', '"Goal"'),
      ['HDR_MISSING@1', 'HDR_EXTRA@1 F'],
    ],
    ['a column that nobody has mapped', HEADER.replace('"Comment"', '"Remarks"'), ['HDR_EXTRA@1 I']],
  ])('%s', (_name, header, found) => {
    const reading = read(`${header}\n"1",11,"Up","Fire","Calls",5,4,3,x\n`);
    expect(faults(reading.problems)).toEqual(found);
  });

  it('includes constants that cannot be', () => {
    const settings = officeWith({
      sources: [
        {
          files: '*.csv',
          tables: [
            {
              table: 'actuals',
              columns: { unit_id: 'u', indicator_id: 'i', value: 'v' },
              constants: { month: '13月' },
            },
          ],
        },
      ],
    });
    expect(readText('u,i,v\nX,Z,1\n', settings).problems).toMatchObject([
      { code: 'OFFICE_YAML', severity: 'error', place: { file: 'office.yaml' }, value: '13月' },
    ]);
  });
});

it.each(['code', '单位编码'])(
  'a file that the pattern only happens to match is read as what it is (%s)',
  (id) => {
    const columns = { unit_id: id, name: 'label' };
    const settings = officeWith({
      sources: [{ files: '*.csv', tables: [{ table: 'units', columns, constants: { kind: '局' } }] }],
    });
    const reading = readText('月份,单位编码,办文件数,差错件数\n2026-10,X01,5,0\n', settings);
    expect(reading.tables).toEqual(['documents']);
    expect(seen(reading.problems)).toEqual([]);
  },
);
