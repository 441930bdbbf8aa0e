import { describe, expect, it } from 'vitest';
import { xmr } from '../../src/measures/xmr.ts';

describe('xmr', () => {
  it('has none with fewer than two values to make limits from', () => {
    expect(xmr([], {})).toBeNull();
    expect(xmr([5], {})).toBeNull();
    expect(xmr([5, 6, 7], { baseline: 1 })).toBeNull();
  });

  it('makes limits from the mean and the mean moving range', () => {
    const chart = xmr([10, 12, 10, 12], {});
    expect(chart).toMatchObject({ mean: 11, meanRange: 2, rangeUpper: 2 * 3.267 });
    expect(chart?.sigma).toBeCloseTo(2 / 1.128, 14);
    expect(chart?.lower).toBeCloseTo(11 - 5.32, 14);
    expect(chart?.upper).toBeCloseTo(11 + 5.32, 14);
  });

  it('judges values and ranges strictly', () => {
    const chart = xmr([10, 12, 10, 12, 17, 16.32, 5, 5.68], { baseline: 4 });
    expect(chart?.points.map(({ outside }) => outside)).toEqual([
      null,
      null,
      null,
      null,
      'above',
      null,
      'below',
      null,
    ]);
    expect(chart?.points.map(({ rangeOutside }) => rangeOutside)).toEqual([
      ...[false, false, false, false],
      ...[false, false, true, false],
    ]);
    expect(chart?.points[0]?.range).toBeNull();
    expect(chart?.points[4]?.range).toBe(5);
  });

  it('lets a range lie on its limit', () => {
    const chart = xmr([0, 1, 0, 1, 0, 3.267, 0.001, 3.269], { baseline: 5 });
    expect(chart?.points.slice(5).map(({ rangeOutside }) => rangeOutside)).toEqual([false, false, true]);
  });

  it('leaves nothing outside where nothing moves', () => {
    const chart = xmr([3, 3, 3], { screening: 'once' });
    expect(chart).toMatchObject({ lower: 3, upper: 3, meanRange: 0 });
    expect(chart?.points.every(({ outside }) => outside === null)).toBe(true);
  });
});
