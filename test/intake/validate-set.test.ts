import { describe, expect, it } from 'vitest';
import type { Office } from '../../src/contract/office.ts';
import type { FileReading } from '../../src/intake/reading.ts';
import { validateSet } from '../../src/intake/validate-set.ts';
import { faults, office, readGiven, readText, seen } from './tiny-table.ts';

const UNITS = '单位编码,单位名称,类别,上级编码,启用,停用\n';
const INDICATORS = '指标编码,指标名称,方向,口径,汇总,计量单位\n';
const ACTUALS = '月份,单位编码,指标编码,完成值\n';

interface Given {
  readonly [file: string]: string;
}

function readingsOf(files: Given, settings: Office = office): FileReading[] {
  return Object.entries(files).map(([file, text]) => {
    const drop = /^drops\/([^/]+)/.exec(file)?.[1] ?? null;
    const home = drop === null ? 'register' : 'drop';
    return readGiven({ file, text, home, drop, sha256: text }, settings);
  });
}

function check(files: Given, settings: Office = office) {
  const readings = readingsOf(files, settings);
  expect(readings.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual(
    [],
  );
  return validateSet(readings, settings);
}

const units = { 'registers/units.csv': `${UNITS}X01,办公室,科室,,,\nX02,秘书科,科室,X01,,\n` };
const indicators = { 'registers/indicators.csv': `${INDICATORS}Z01,投资,越高越好,当月值,求和,万元\n` };

describe('references', () => {
  it('that are all there say nothing', () => {
    const files = { ...units, ...indicators, 'drops/2026-10/a.csv': `${ACTUALS}2026-10,X01,Z01,5\n` };
    expect(check(files).problems).toEqual([]);
  });

  it('that are not are said once for each id and file', () => {
    const rows = '2026-10,X03,Z01,5\n2026-10,X02,Z01,5\n2026-09,X03,Z01,5\n';
    const { problems, readings } = check({ ...units, ...indicators, 'drops/2026-10/a.csv': ACTUALS + rows });
    expect(problems).toMatchObject([
      {
        code: 'REF_UNKNOWN',
        value: 'X03',
        place: { file: 'drops/2026-10/a.csv', lines: [2, 4], column: 'B', header: '单位编码' },
      },
    ]);
    expect(readings[2]?.rows).toEqual({ read: 4, accepted: 1, setAside: 1, refused: 2 });
  });

  it('to a row that was refused are not reported again', () => {
    const files = {
      'registers/units.csv': `${UNITS}X01,办公室,科室,,,\nX02,,科室,X01,,\n`,
      ...indicators,
      'drops/2026-10/a.csv': `${ACTUALS}2026-10,X02,Z01,5\n`,
    };
    expect(validateSet(readingsOf(files), office).problems).toEqual([]);
  });

  it.each<[string, Given, string[]]>([
    ['is said once where its table is missing', {}, ['SET_INCOMPLETE']],
    [
      'is not said where its table could not be read',
      { 'registers/units.csv': '单位编码,电话\nX01,1\n' },
      [],
    ],
  ])('none of which is known: %s', (_name, files, found) => {
    const actuals = { 'drops/2026-10/a.csv': `${ACTUALS}2026-10,X01,Z01,5\n2026-10,X02,Z01,5\n` };
    const { problems } = validateSet(readingsOf({ ...files, ...indicators, ...actuals }), office);
    expect(seen(problems)).toEqual(found);
  });

  it('to what the product itself defines need no register', () => {
    const criteria = '考核项编码,考核项名称,分值,计分方式,挂钩指标\nK1,公文,100,按完成率,公文差错率\n';
    expect(check({ ...units, ...indicators, 'registers/criteria.csv': criteria }).problems).toEqual([]);
  });
});

describe('parents', () => {
  it.each<[string, string, string[]]>([
    ['a tree', 'X01,a,科室,,,\nX02,b,科室,X01,,\nX03,c,科室,X02,,\n', []],
    ['a unit above itself', 'X01,a,科室,X01,,\n', ['REF_CYCLE@2 D']],
    [
      'a circle of three, once',
      'X00,z,科室,X01,,\nX01,a,科室,X03,,\nX02,b,科室,X01,,\nX03,c,科室,X02,,\n',
      ['REF_CYCLE@3 D'],
    ],
    [
      'two circles',
      'X01,a,科室,X02,,\nX02,b,科室,X01,,\nX03,c,科室,X03,,\n',
      ['REF_CYCLE@2 D', 'REF_CYCLE@4 D'],
    ],
  ])('%s', (_name, rows, found) => {
    expect(seen(check({ 'registers/units.csv': UNITS + rows }).problems)).toEqual(found);
  });

  it('of criteria are held to the same', () => {
    const text = '考核项编码,考核项名称,分值,计分方式,上级考核项\nK1,a,5,人工评分,K2\nK2,b,5,人工评分,K1\n';
    const { problems } = check({ 'registers/criteria.csv': text });
    expect(problems).toMatchObject([{ code: 'REF_CYCLE', place: { lines: [2] } }]);
    expect(problems[0]?.message.zh).toContain('K1 → K2 → K1');
  });
});

describe('units outside their months', () => {
  const register = { 'registers/units.csv': `${UNITS}X01,办公室,科室,,2026-03,2026-09\n`, ...indicators };

  it.each<[string, string[]]>([
    ['2026-02', ['REF_INACTIVE@2 B']],
    ['2026-03', []],
    ['2026-09', []],
    ['2026-10', ['REF_INACTIVE@2 B']],
    ['2026', []],
    ['2025', ['REF_INACTIVE@2 B']],
  ])('%s', (period, found) => {
    const files = { ...register, 'drops/2026-10/a.csv': `${ACTUALS}${period},X01,Z01,5\n` };
    expect(seen(check(files).problems)).toEqual(found);
  });
});

describe('the same fact in two files', () => {
  const facts = (value: number) => `${ACTUALS}2026-10,X01,Z01,${value}\n`;
  const base = { ...units, ...indicators, 'drops/2026-10/a.csv': facts(5) };

  it.each<[string, Given, string[]]>([
    ['of one drop, agreeing', { 'drops/2026-10/b.csv': `${facts(5)}2026-10,X02,Z01,1\n` }, []],
    ['of one drop, differing', { 'drops/2026-10/b.csv': facts(6) }, ['SET_CONFLICT@2 D']],
    ['of a later drop: a revision', { 'drops/2026-11/b.csv': facts(6) }, []],
    ['of a numbered correction', { 'drops/2026-10/a_r02.csv': facts(6) }, []],
    ['in the very same file twice', { 'drops/2026-10/b.csv': facts(5) }, ['FILE_REPEATED']],
  ])('%s', (_name, files, found) => {
    expect(seen(check({ ...base, ...files }).problems)).toEqual(found);
  });
});

describe('units that depend on the indicator', () => {
  const value = (header: string, cell: string) => {
    const text = `月份,单位编码,指标编码,${header}\n2026-10,X01,Z01,${cell}\n`;
    const { readings, problems } = check({ ...units, ...indicators, 'drops/2026-10/a.csv': text });
    const [record] = readings[2]?.records ?? [];
    const { value: settled } = record?.record ?? {};
    return { value: settled, found: seen(problems), problems };
  };

  it.each<[string, string, number | undefined, string[]]>([
    ['完成值', '120', 120, []],
    ['完成值', '120万元', 120, []],
    ['完成值', '1.1亿元', 11000, ['CELL_UNIT@2 D']],
    ['完成值(元)', '12345', 1.2345, ['CELL_UNIT@2 D']],
    ['完成值(元)', '3万元', 3, []],
    ['完成值（万元）', '120', 120, []],
    ['完成值', '120件', undefined, ['CELL_UNIT@2 D']],
    ['完成值', '95%', undefined, ['CELL_UNIT@2 D']],
  ])('%s: %s is %s 万元', (header, cell, expected, found) => {
    const settled = value(header, cell);
    expect(settled.value).toBe(expected);
    expect(settled.found).toEqual(found);
    for (const { severity } of settled.problems)
      expect(severity).toBe(expected === undefined ? 'error' : 'note');
  });
});

describe('what stands beside an id', () => {
  const units = readGiven({
    text: '单位编码,单位名称,简称,类别\nA,青石县政府办公室,青石县,局\nB,白水县政府办公室,白水县,局\nC,青石县政府办公室分部,,科室\n',
    file: 'registers/units.csv',
    home: 'register',
    drop: null,
  });
  const indicators = readGiven({
    text: '指标编码,指标名称,计量单位,方向,口径,汇总\nI,投资,万元,越高越好,当月值,求和\nJ,信息,篇,越高越好,当月值,求和\n',
    file: 'registers/indicators.csv',
    home: 'register',
    drop: null,
  });
  const HEADER = '月份,单位编码,单位名称,指标编码,指标名称,计量单位,完成值';

  it.each<[string, string[], string[]]>([
    ['agrees', ['2026-10,A,青石县政府办公室,I,投资,万元,5'], []],
    ['is the short name, or dressed otherwise', ['2026-10,A,青 石 縣,I,投资,万 元,5'], []],
    ['is a name that nobody bears', ['2026-10,A,青石,I,引资,万元,5'], []],
    ['is blank', ['2026-10,A,,I,,,5'], []],
    ['is a unit that counts otherwise', ['2026-10,A,青石县,J,信息,件,5'], []],
    ['is the name of another', ['2026-10,A,白水县,I,投资,万元,5'], ['REF_NAME@2 C']],
    ['is the name of another indicator', ['2026-10,A,青石县,I,信息,万元,5'], ['REF_NAME@2 E']],
    ['is a unit ten thousand times smaller', ['2026-10,A,青石县,I,投资,元,50000'], ['CELL_UNIT@2 F']],
    ['beside an unknown id is not judged', ['2026-10,X,白水县,I,投资,万元,5'], ['REF_UNKNOWN@2 B']],
    [
      'says the same in many rows, which is one problem',
      ['2026-10,A,白水县,I,投资,万元,5', '2026-10,A,白水县,J,信息,篇,5', '2026-10,B,白水县,J,信息,篇,5'],
      ['REF_NAME@2,3 C'],
    ],
  ])('%s', (_name, rows, found) => {
    const actuals = readText(`${[HEADER, ...rows].join('\n')}\n`);
    const set = validateSet([units, indicators, actuals], office);
    const own = set.problems.filter(({ place }) => place.file === actuals.file);
    expect(faults(own)).toEqual(found);
    const refused = new Set(own.flatMap(({ place }) => place.lines ?? [])).size;
    expect(set.readings[2]?.rows).toMatchObject({ accepted: rows.length - refused, refused });
  });
});
