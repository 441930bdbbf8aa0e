import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/intake/nearest.ts';

describe('nearestOf', () => {
  it.each([
    ['yaer', ['name', 'year'], 'year'],
    ['Handeld', ['handled', 'errors'], 'handled'],
    ['差错件', ['差错处数', '差错件数'], '差错件数'],
    ['完成直', ['完成值', '目标值'], '完成值'],
    ['kinds', ['kind', 'kindly'], 'kind'],
    ['X01', ['X02', 'X03'], 'X02'],
    ['甲', ['乙', '丙'], null],
    ['colour', ['audience', 'year'], null],
    ['year', [], null],
  ])('%j among %j is %j', (word, candidates, expected) => {
    expect(nearestOf(word, candidates)).toBe(expected);
  });
});
