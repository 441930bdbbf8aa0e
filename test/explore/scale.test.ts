import { describe, expect, it } from 'vitest';
import { domainOf, type Scale, sayBare, sayValue, scaleKey } from '../../src/explore/scale.ts';

const unit = { zh: '万元', en: '×10,000 yuan' };
const sum: Scale = { kind: 'amount', unit, decimals: 1, adds: true, only: null };
const level: Scale = { ...sum, adds: false };

describe('an axis', () => {
  it.each([
    ['begins at zero for what adds up', [40, 50], sum, [0, 50]],
    ['reaches below zero', [-5, 50], sum, [-5, 50]],
    ['begins near the least of levels', [90, 100], level, [89, 101]],
    ['begins at zero for shares', [0.4, 0.5], { kind: 'rate' }, [0, 0.5]],
    ['has room round one level alone', [100, null], level, [90, 110]],
    ['is there without a value', [null], sum, [0, 1]],
  ] as const)('%s', (_, values, scale, domain) => {
    expect(domainOf(values, scale)).toEqual(domain);
  });

  it('is shared by numbers of one unit', () => {
    expect(scaleKey(sum)).toBe(scaleKey(level));
    expect(scaleKey({ ...sum, only: 'a' })).not.toBe(scaleKey({ ...sum, only: 'b' }));
    expect(scaleKey({ kind: 'rate' })).not.toBe(scaleKey({ kind: 'completion' }));
  });
});

describe('a value', () => {
  it.each([
    [1234.56, sum, '1,234.6万元', '1,234.6'],
    [0.0062, { kind: 'rate' }, '0.62%', '0.62%'],
    [1.042, { kind: 'completion' }, '104.2%', '104.2%'],
    [98.25, { kind: 'index' }, '98.3', '98.3'],
    [null, sum, '—', '—'],
    [123456789012345, sum, '123,456,789,012,345.0万元', '123,456,789,012,345.0'],
  ] as const)('%s is said as its scale says it', (value, scale, full, bare) => {
    expect(sayValue(value, scale, 'zh')).toBe(full);
    expect(sayBare(value, scale, 'zh')).toBe(bare);
  });
});
