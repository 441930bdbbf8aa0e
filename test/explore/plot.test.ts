import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/explore/chart/plot.ts';
import { textWidth } from '../../src/figures/text-width.ts';

describe('a name at the end of a line', () => {
  it.each([
    ['信息科', 9, '信息科'],
    ['澄岚州经济技术开发区管理委员会办公室', 9, '澄岚州经…会办公室'],
    ['澄岚州经济技术开发区管理委员会办公室', 1, '澄岚'],
  ])('%s in %s ems is %s', (text, width, expected) => {
    expect(shortened(text, width)).toBe(expected);
  });

  it('fits', () => {
    const long = '很长很长的单位名称'.repeat(6);
    expect(textWidth(shortened(long, 12), 1)).toBeLessThanOrEqual(12);
  });
});
