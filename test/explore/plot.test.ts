import { describe, expect, it } from 'vitest';
import { nameRows, shortened } from '../../src/explore/chart/plot.ts';
import { textWidth } from '../../src/figures/text-width.ts';

describe('a name at the end of a line', () => {
  it.each([
    ['信息科', 9, '信息科'],
    ['澄岚州经济技术开发区管理委员会办公室', 9, '澄岚州经…会办公室'],
    ['澄岚州经济技术开发区管理委员会办公室', 1, '澄岚'],
  ])('%s in %s ems is %s', (text, width, expected) => {
    expect(shortened(text, width)).toBe(expected);
  });

  it.each([
    ['信息科', 7, ['信息科']],
    ['机关事务管理局机关党委', 7, ['机关事务管理局', '机关党委']],
    ['澄岚州经济技术开发区管理委员会办公室', 7, ['澄岚州经济技术', '开发区…办公室']],
    ['Investment Liaison Bureau', 9, ['Investment', 'Liaison Bureau']],
    ['Extraordinarily long', 5, ['Ext…ong']],
  ])('%s in rows of %s ems is %j', (text, width, expected) => {
    expect(nameRows(text, width)).toEqual(expected);
  });

  it('fits', () => {
    const long = '很长很长的单位名称'.repeat(6);
    expect(textWidth(shortened(long, 12), 1)).toBeLessThanOrEqual(12);
  });
});
