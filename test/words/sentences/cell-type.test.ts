import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/contract/cell.ts';
import { cellType, cellUnit } from '../../../src/words/sentences/cell-type.ts';
import { downloadTitle, sourceTitle } from '../../../src/words/sentences/download-title.ts';

describe('cellType', () => {
  it.each<[Cell, string, string]>([
    [{ type: 'text' }, '文本', 'text'],
    [{ type: 'text', maxLength: 40 }, '文本，不超过40字', 'text of at most 40 characters'],
    [{ type: 'id' }, '编码', 'id'],
    [{ type: 'integer', min: 0 }, '整数，不小于0', 'whole number, at least 0'],
    [{ type: 'decimal', min: 0, max: 1 }, '数值，0至1', 'number, 0 to 1'],
    [{ type: 'decimal', max: 6 }, '数值，不大于6', 'number, at most 6'],
    [{ type: 'year' }, '年度', 'year'],
    [{ type: 'boolean' }, '是或否', 'yes (是) or no (否)'],
    [
      { type: 'enum', values: { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } } },
      '甲、乙',
      'A (甲), B (乙)',
    ],
    [{ type: 'period', grains: ['month', 'week'] }, '时期（月、周）', 'period (month, ISO week)'],
    [{ type: 'date' }, '日期', 'date'],
  ])('%j', (cell, zh, en) => {
    expect(cellType(cell)).toEqual({ zh, en });
  });
});

describe('cellUnit', () => {
  it.each([
    [undefined, null],
    [{ fixed: { zh: '件', en: 'documents' } }, { zh: '件', en: 'documents' }],
    [{ by: 'indicator' as const }, { zh: '指标的计量单位', en: 'the indicator’s unit' }],
  ])('%j', (unit, words) => {
    expect(cellUnit(unit)).toEqual(words);
  });
});

describe('titles of downloads', () => {
  it.each([
    [downloadTitle('units.json').zh, '单位'],
    [downloadTitle('appraisal/2026-Q3.json').zh, '考核（2026年第三季度）'],
    [sourceTitle('a.csv', '2026-10').zh, 'a.csv（2026年10月批次）'],
    [sourceTitle('a.csv', null).en, 'a.csv (register)'],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});
