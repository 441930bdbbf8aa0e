import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/contract/cell.ts';
import { type CellOutcome, isFault, isRemark } from '../../../src/intake/cells/cell-outcome.ts';
import { type CellContext, cellReader } from '../../../src/intake/cells/cell-reader.ts';

const plain: CellContext = { drop: '2026-10', shift: 0, missing: new Set(), values: {} };

/** A clean value as it is, a remark as `[value]`, a fault as its code and suggestion. */
function shown(outcome: CellOutcome): unknown {
  if (isFault(outcome))
    return outcome.suggestion === undefined ? outcome.code : `${outcome.code} ${outcome.suggestion}`;
  if (isRemark(outcome))
    return outcome.code === 'CELL_NORMALISED' ? [outcome.value] : [outcome.value, outcome.code];
  return outcome;
}

function read(cell: Cell, raw: string, context: Partial<CellContext> = {}): unknown {
  return shown(cellReader(cell, { ...plain, ...context })(raw));
}

type Cases = [string, unknown][];
const count = { zh: '件', en: 'documents' };
const money = { zh: '万元', en: '10,000 yuan' };

describe('text', () => {
  const cases: Cases = [
    ['通知', '通知'],
    ['Ａ科', 'Ａ科'],
    [' 通知\u00a0', ['通知']],
    ['通知\t', ['通知']],
    ['\u200b通知', ['通知']],
    ["'通知", ['通知']],
    ["'quoted'", "'quoted'"],
    ['张 三', '张 三'],
    ['=办公室', '=办公室'],
    ['+上级', '+上级'],
    ['@办公室', '@办公室'],
    ['', null],
    ['  ', null],
    ['—', [null]],
    ['无', [null]],
    ['N/A', [null]],
    ['无锡', '无锡'],
    ['一二三四五六七八九十一', 'CELL_TOO_LONG'],
    ['一二三四五六七八九𠮷', '一二三四五六七八九𠮷'],
    ['#REF!', 'CELL_SPREADSHEET'],
    ['######', 'CELL_SPREADSHEET'],
    ['=SUM(B2:B9)', 'CELL_SPREADSHEET'],
    ['=B2', 'CELL_SPREADSHEET'],
    ['#1 机组', '#1 机组'],
  ];
  it.each(cases)('%j → %j', (raw, expected) => {
    expect(read({ type: 'text', maxLength: 10 }, raw)).toEqual(expected);
  });
});

describe('id', () => {
  const reserved = { '@error_rate': { zh: '公文差错率', en: 'Error rate', aliases: ['差错率'] } };
  const cases: Cases = [
    ['X01', 'X01'],
    ['001', '001'],
    ['Ｘ０１', ['X01']],
    ['X\u200b01', ['X01']],
    ["'001", ['001']],
    ['1.23E+17', 'CELL_PRECISION'],
    ['5E+10', 'CELL_PRECISION'],
    ['5E1', '5E1'],
    ['@error_rate', '@error_rate'],
    ['公文差错率', '@error_rate'],
    ['差错率', ['@error_rate']],
    ['-', [null]],
  ];
  it.each(cases)('%j → %j', (raw, expected) => {
    expect(read({ type: 'id', reserved }, raw)).toEqual(expected);
  });
});

describe('integer', () => {
  const cases: Cases = [
    ['0', 0],
    ['186', 186],
    [' 12 ', [12]],
    ['１２', [12]],
    ['1,234', [1234]],
    ['1，234', [1234]],
    ['1,234,567', [1234567]],
    ['12,34', 'CELL_TYPE'],
    ['1,2345', 'CELL_TYPE'],
    [',123', 'CELL_TYPE'],
    ['007', [7]],
    ['12.0', [12]],
    ['12.5', 'CELL_TYPE'],
    ['+5', [5]],
    ['-1', 'CELL_RANGE'],
    ['−1', 'CELL_RANGE'],
    ['2000001', 'CELL_RANGE'],
    ['2000000', 2_000_000],
    ['1e3', 'CELL_TYPE'],
    ['1E+03', 'CELL_TYPE'],
    ['1 2', 'CELL_TYPE'],
    ['abc', 'CELL_TYPE'],
    ['12件', [12]],
    ['12 件', [12]],
    ['12 documents', [12]],
    ['0.02万件', [200]],
    ['0.02万', [200]],
    ['12元', 'CELL_UNIT'],
    ['12%', 'CELL_UNIT'],
    ['/', [null]],
    ['－', [null]],
    ['', null],
    ['#N/A', 'CELL_SPREADSHEET'],
    ['#DIV/0!', 'CELL_SPREADSHEET'],
  ];
  it.each(cases)('%j → %j', (raw, expected) => {
    expect(read({ type: 'integer', min: 0, max: 2_000_000, unit: { fixed: count } }, raw)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['9007199254740991', [9007199254740991, 'CELL_PRECISION']],
    ['9007199254740993', 'CELL_PRECISION'],
    ['53230119860101001X', 'CELL_UNIT'],
  ])('%s → %j', (raw, expected) => {
    expect(read({ type: 'integer' }, raw)).toEqual(expected);
  });
});

describe('decimal', () => {
  const cases: Cases = [
    ['1.5', 1.5],
    ['-3.25', -3.25],
    ['１．５', [1.5]],
    ['1,234.5', [1234.5]],
    ['.5', 'CELL_TYPE'],
    ['5.', 'CELL_TYPE'],
    ['1.2.3', 'CELL_TYPE'],
    ['120万元', [120]],
    ['1.1亿元', [11000]],
    ['1.1亿', [11000]],
    ['30000元', [3]],
    ['¥30000', [3]],
    ['￥30000', [3]],
    ['5%', 'CELL_UNIT'],
    ['5件', 'CELL_UNIT'],
    ['0.1234567890123456', [0.1234567890123456, 'CELL_PRECISION']],
    ['63.7633333333333', 63.7633333333333],
  ];
  it.each(cases)('%j → %j', (raw, expected) => {
    expect(read({ type: 'decimal', unit: { fixed: money } }, raw)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['95%', [95]],
    ['95％', [95]],
    ['5‰', [0.5]],
    ['95', 95],
    ['95元', 'CELL_UNIT'],
  ])('of a percentage: %j → %j', (raw, expected) => {
    expect(read({ type: 'decimal', unit: { fixed: { zh: '%', en: '%' } } }, raw)).toEqual(expected);
  });

  it('takes the unit of the header, unless the cell has its own', () => {
    const cell = { type: 'decimal', unit: { fixed: { zh: '元', en: 'yuan' } } } as const;
    expect(read(cell, '1.1', { shift: 4 })).toEqual(11000);
    expect(read(cell, '1.1元', { shift: 4 })).toEqual([1.1]);
  });

  it('keeps the unit for later where it depends on the indicator', () => {
    const reader = cellReader({ type: 'decimal', unit: { by: 'indicator' } }, plain);
    expect(reader('120万元')).toMatchObject({ value: 120, unit: '万元' });
    expect(reader('120')).toBe(120);
  });
});

describe('year', () => {
  const cases: Cases = [
    ['2026', 2026],
    ['2026年', [2026]],
    ['2026年度', [2026]],
    ['２０２６', [2026]],
    ['26', 'CELL_TYPE'],
    ['1026', 'CELL_TYPE'],
    ['2026-10', 'CELL_TYPE'],
  ];
  it.each(cases)('%j → %j', (raw, expected) => expect(read({ type: 'year' }, raw)).toEqual(expected));
});

describe('boolean', () => {
  const cases: Cases = [
    ['是', true],
    ['否', false],
    ['TRUE', [true]],
    ['n', [false]],
    ['1', [true]],
    ['×', [false]],
    ['也许', 'CELL_TYPE'],
    ['', null],
  ];
  it.each(cases)('%j → %j', (raw, expected) => expect(read({ type: 'boolean' }, raw)).toEqual(expected));
});

describe('enum', () => {
  const values = {
    higher: { zh: '越高越好', en: 'Higher is better', aliases: ['正向'] },
    monitor: { zh: '仅监测', en: 'Monitored only' },
  };
  const cases: Cases = [
    ['越高越好', 'higher'],
    ['higher', 'higher'],
    ['Higher is better', 'higher'],
    ['HIGHER', 'higher'],
    ['正向', ['higher']],
    [' 越高越好', ['higher']],
    ['越高越妤', 'CELL_ENUM 越高越好'],
    ['正像', 'CELL_ENUM 越高越好'],
    ['其他', 'CELL_ENUM'],
  ];
  it.each(cases)('%j → %j', (raw, expected) => expect(read({ type: 'enum', values }, raw)).toEqual(expected));
});

describe('period', () => {
  const grains = ['month', 'week', 'quarter', 'half', 'year'] as const;
  const cases: Cases = [
    ['2026-03', '2026-03'],
    ['2026/3', ['2026-03']],
    ['2026.03', ['2026-03']],
    ['2026-3', ['2026-03']],
    ['2026年3月', ['2026-03']],
    ['2026年03月份', ['2026-03']],
    ['２０２６年３月', ['2026-03']],
    ['202603', ['2026-03']],
    ['202613', 'CELL_PERIOD'],
    ['2026-13', 'CELL_PERIOD'],
    ['2026-00', 'CELL_PERIOD'],
    ['2016-04-01', ['2016-04']],
    ['2016/4/1', ['2016-04']],
    ['2016-04-01 00:00:00', ['2016-04']],
    ['2016-04-15', 'CELL_PERIOD 2016-04'],
    ['2016-02-30', 'CELL_PERIOD'],
    ['2026.10', ['2026-10']],
    ['2026.1', ['2026-10']],
    ['2026.2', ['2026-02']],
    ['3月', 'CELL_PERIOD 2026-03'],
    ['2026', '2026'],
    ['2002年', ['2002']],
    ['2026年度', ['2026']],
    ['2026-Q3', '2026-Q3'],
    ['2026Q3', ['2026-Q3']],
    ['2026年第三季度', ['2026-Q3']],
    ['2026年3季度', ['2026-Q3']],
    ['2026年第5季度', 'CELL_PERIOD'],
    ['2026H1', ['2026-H1']],
    ['2026年上半年', ['2026-H1']],
    ['2026年下半年', ['2026-H2']],
    ['2026-W43', '2026-W43'],
    ['2026年第43周', ['2026-W43']],
    ['2026-W53', '2026-W53'],
    ['2025-W53', 'CELL_PERIOD'],
    ['2026年1-3月', 'CELL_PERIOD'],
    ['Oct-26', 'CELL_PERIOD 2026-10'],
    ['46082', ['2026-03', 'CELL_SPREADSHEET']],
  ];
  it.each(cases)('%j → %j', (raw, expected) => {
    expect(read({ type: 'period', grains }, raw)).toEqual(expected);
  });

  it.each<[string, string | null, unknown]>([
    ['2026.1', '2026-01', ['2026-01']],
    ['2026.1', '2026-11', 'CELL_PERIOD'],
    ['2026.1', null, 'CELL_PERIOD'],
    ['3月', null, 'CELL_PERIOD'],
  ])('%j in drop %j → %j', (raw, drop, expected) => {
    expect(read({ type: 'period', grains }, raw, { drop })).toEqual(expected);
  });

  it.each(['2026-Q3', '2026', '2026-W43'])('%s is refused where only months are taken', (raw) => {
    expect(read({ type: 'period', grains: ['month'] }, raw)).toBe('CELL_PERIOD');
  });
});

describe('date', () => {
  const cases: Cases = [
    ['2026-10-31', '2026-10-31'],
    ['2026/10/31', ['2026-10-31']],
    ['2026.1.5', ['2026-01-05']],
    ['2026年10月31日', ['2026-10-31']],
    ['20261031', ['2026-10-31']],
    ['2026/10/31 0:00', ['2026-10-31']],
    ['2026/10/31 0:00:00', ['2026-10-31']],
    ['46326', ['2026-10-31', 'CELL_SPREADSHEET']],
    ['2026-02-29', 'CELL_TYPE'],
    ['2028-02-29', '2028-02-29'],
    ['2026-10/31', 'CELL_TYPE'],
    ['2026-10', 'CELL_TYPE'],
    ['31/10/2026', 'CELL_TYPE'],
    ['99999', 'CELL_TYPE'],
  ];
  it.each(cases)('%j → %j', (raw, expected) => expect(read({ type: 'date' }, raw)).toEqual(expected));
});

describe('what the office says of an export', () => {
  const context = { missing: new Set(['NA']), values: { '1': '通知', '': '其他' } };

  it.each<[string, unknown]>([
    ['NA', null],
    ['1', '通知'],
    [' 1', '通知'],
    ['', '其他'],
    ['2', '2'],
  ])('%j → %j', (raw, expected) => expect(read({ type: 'text' }, raw, context)).toEqual(expected));

  it('reads mapped words without a remark', () => {
    const values = { Up: '正向' };
    const cell = {
      type: 'enum',
      values: { higher: { zh: '越高越好', en: 'Higher', aliases: ['正向'] } },
    } as const;
    expect(read(cell, 'Up', { values })).toBe('higher');
  });
});
