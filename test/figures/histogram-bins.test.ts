import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramBins } from '../../src/figures/histogram-bins.ts';

const counts = (values: readonly number[]) => histogramBins(values).map(({ count }) => count);

describe('histogramBins', () => {
  it('makes no bin of no value and one of values that are all equal', () => {
    expect(histogramBins([])).toEqual([]);
    expect(counts([5, 5, 5])).toEqual([3]);
    expect(counts([0, 0])).toEqual([2]);
  });

  it('counts a value on a border above it, whatever binary floating point makes of the border', () => {
    const bins = histogramBins([0.1, 0.2, 0.3]);
    expect(bins.at(-1)).toMatchObject({ count: 1, open: null });
    expect(bins.find(({ from }) => Math.abs(from - 0.2) < 1e-9)?.count).toBe(1);
  });

  it('counts what is far out in the outermost bins and says so', () => {
    const bins = histogramBins([1, 2, 3, 4, 5, 5, 5, 6, 100, -90]);
    expect(bins[0]).toMatchObject({ count: 1, open: 'below' });
    expect(bins.at(-1)).toMatchObject({ count: 1, open: 'above' });
    expect(bins.slice(1, -1).every(({ open }) => open === null)).toBe(true);
  });

  it('counts every value once, in bins that follow one another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 60 }), (tenThousandths) => {
        const values = tenThousandths.map((each) => each / 1e4);
        const bins = histogramBins(values);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(bins.slice(1).every(({ from }, i) => Math.abs(from - (bins[i]?.to ?? 0)) < 1e-6)).toBe(true);
        expect(bins.length).toBeLessThan(80);
      }),
    );
  });
});
