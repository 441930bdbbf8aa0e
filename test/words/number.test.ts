import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnAmounts,
  columnDecimals,
  formatBareValue,
  formatChange,
  formatNumber,
  formatP,
  formatPercent,
  formatPercentPoints,
  formatPoints,
  formatShortValue,
  formatTick,
  formatTrimmed,
  formatValue,
  NO_VALUE,
} from '../../src/words/number.ts';

const yuan = { zh: '万元', en: '10k yuan' };
const visits = { zh: '人次', en: 'visits' };
const percent = { zh: '%', en: '%' };
const none = { zh: '', en: '' };

describe('numbers', () => {
  it.each([
    [1234567.891, 2, '1,234,567.89'],
    [0, 0, '0'],
    [-3.25, 1, '−3.3'],
    [-0.04, 1, '0.0'],
    [123_456_789_012_345, 0, '123,456,789,012,345'],
    [null, 2, '—'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, 'zh', decimals)).toBe(text);
    expect(formatNumber(value, 'en', decimals)).toBe(text);
  });

  it('leaves trailing zeros out where asked', () => {
    expect([2, 2.5, 2.25].map((value) => formatTrimmed(value, 'en', 2))).toEqual(['2', '2.5', '2.25']);
  });

  it.each([
    [[816_000, 45_000, null], '81.6万元 4.5万元 —', '816,000 yuan 45,000 yuan —'],
    [[1_200_000, 4_999], '1,200,000元 4,999元', '1,200,000 yuan 4,999 yuan'],
    [[3_000_000, 500_000], '300.0万元 50.0万元', '3.0m yuan 0.5m yuan'],
    [[3e9, 0], '30.0亿元 0元', '3.0bn yuan 0 yuan'],
    [[], '', ''],
  ])('%j in one column', (values, zh, en) => {
    const unit = { zh: '元', en: 'yuan' };
    const said = (language: 'zh' | 'en') => values.map(columnAmounts(values, unit, language)).join(' ');
    expect(said('zh')).toBe(zh);
    expect(said('en')).toBe(en);
  });

  it.each([
    [1620.5, yuan, 2, '1,620.50万元', '1,620.50 × 10k yuan'],
    [98.5, percent, 1, '98.5%', '98.5%'],
    [12, visits, 0, '12人次', '12 visits'],
    [12, none, 0, '12', '12'],
    [null, visits, 0, '—', '—'],
  ])('%d in its unit', (value, unit, decimals, zh, en) => {
    expect(formatValue(value, unit, decimals, 'zh')).toBe(zh);
    expect(formatValue(value, unit, decimals, 'en')).toBe(en);
  });
});

describe('shares', () => {
  it.each([
    [0, '0%'],
    [0.0062, '0.62%'],
    [0.005, '0.5%'],
    [0.000_623, '0.062%'],
    [0.000_000_1, '<0.0001%'],
    [0.0182, '1.82%'],
    [0.934, '93.4%'],
    [0.9996, '99.96%'],
    [0.999_999_9, '>99.9999%'],
    [1, '100%'],
    [1.042, '104.2%'],
    [2.089, '208.9%'],
    [24.2, '2,420%'],
    [-0.031, '−3.1%'],
    [null, '—'],
  ])('%d is %s', (share, text) => {
    expect(formatPercent(share, 'zh')).toBe(text);
    expect(formatPercent(share, 'en')).toBe(text);
  });

  it('keeps the decimals asked for, unless they would make a part of it the whole', () => {
    expect([0.5, 2.089, 0.996].map((share) => formatPercent(share, 'zh', 0))).toEqual([
      '50%',
      '209%',
      '99.6%',
    ]);
  });

  it('never says 100 % of less than the whole, nor 0 % of something', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
        (share) => {
          const text = formatPercent(share, 'en');
          expect(text).not.toMatch(/^100(\.0*)?%$/);
          expect(text).not.toMatch(/^0(\.0*)?%$/);
        },
      ),
    );
  });

  it.each([
    [0.032, '+3.2%'],
    [-0.0041, '−0.41%'],
    [0, '0%'],
    [null, '—'],
  ])('a change of %d is %s', (share, text) => {
    expect(formatChange(share, 'zh')).toBe(text);
  });

  it('differences of shares are in points of a percent', () => {
    expect(formatPercentPoints(0.0012, 'zh')).toBe('+0.12个百分点');
    expect(formatPercentPoints(-0.0012, 'en')).toBe('−0.12 pp');
    expect(formatPercentPoints(-0.03, 'zh')).toBe('−3.0个百分点');
    expect(formatPercentPoints(0.00083, 'zh')).toBe('+0.08个百分点');
    expect(formatPercentPoints(0.00008, 'en')).toBe('+0.008 pp');
  });
});

it.each([
  [0.21, 'p=0.21', 'p\u00a0=\u00a00.21'],
  [0.034, 'p=0.034', 'p\u00a0=\u00a00.034'],
  [0.0004, 'p<0.001', 'p\u00a0<\u00a00.001'],
  [0.9999, 'p>0.99', 'p\u00a0>\u00a00.99'],
  [null, '—', '—'],
])('the probability %d', (p, zh, en) => {
  expect(formatP(p, 'zh')).toBe(zh);
  expect(formatP(p, 'en')).toBe(en);
});

it.each([
  [93.4, '93.4分', '93.4 points'],
  [89.96, '89.96分', '89.96 points'],
  [1, '1分', '1 point'],
  [null, '—', '—'],
])('the score %d', (score, zh, en) => {
  expect(formatPoints(score, 'zh')).toBe(zh);
  expect(formatPoints(score, 'en')).toBe(en);
});

describe('large numbers', () => {
  it.each([
    [1620.5, yuan, 2, '1,620.5万元', '1,620.5 × 10k yuan'],
    [48_000, yuan, 2, '4.8亿元', '48,000 × 10k yuan'],
    [12_345.6, yuan, 0, '1.2亿元', '12,346 × 10k yuan'],
    [72_019_402, visits, 0, '7,201.9万人次', '72m visits'],
    [3.25, percent, 1, '3.3%', '3.3%'],
  ])('%d in its unit, shortened', (value, unit, decimals, zh, en) => {
    expect(formatShortValue(value, unit, decimals, 'zh')).toBe(zh);
    expect(formatShortValue(value, unit, decimals, 'en')).toBe(en);
  });

  it.each([
    [1620.5, yuan, '1,620.5', '1,620.5'],
    [48_000, yuan, '4.8亿元', '48,000'],
    [98.5, percent, '98.5%', '98.5%'],
    [null, percent, '—', '—'],
  ])('%d without a unit that stands beside it', (value, unit, zh, en) => {
    expect(formatBareValue(value, unit, 2, 'zh')).toBe(zh);
    expect(formatBareValue(value, unit, 2, 'en')).toBe(en);
  });

  it.each([
    [0, 0.2, 1, '0', '0'],
    [1, 0.2, 1, '1.0', '1.0'],
    [0.15, 0.05, 0.2, '0.15', '0.15'],
    [2000, 500, 2000, '2,000', '2,000'],
    [0, 50_000, 100_000, '0', '0'],
    [50_000, 50_000, 100_000, '5万', '50,000'],
    [500_000, 500_000, 1_500_000, '50万', '0.5m'],
    [1_500_000, 500_000, 1_500_000, '150万', '1.5m'],
    [-50_000, 50_000, 100_000, '−5万', '−50,000'],
    [2e14, 5e13, 2e14, '200万亿', '200tn'],
  ])('the tick %d of steps of %d up to %d', (value, step, largest, zh, en) => {
    expect(formatTick(value, step, largest, 'zh')).toBe(zh);
    expect(formatTick(value, step, largest, 'en')).toBe(en);
  });
});

it('nothing is one dash everywhere', () => {
  expect(NO_VALUE).toBe('—');
});

it.each([
  [[0.0191, 0.00089, null], 2],
  [[0.303, 0.05], 1],
  [[0.0003, 0.00012], 3],
  [[0, null], 2],
  [[], 2],
])('gives the percentages of a column %j their decimals', (shares, decimals) => {
  expect(columnDecimals(shares)).toBe(decimals);
});
