import { describe, it } from 'vitest';
import { xmr } from '../../../src/measures/xmr.ts';
import { compareRuns, type RunExpectation } from './runs.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface Limits {
  sigma: number;
  lcl: number;
  ucl: number;
  outside_0based: number[];
  lcl_266: number;
  ucl_266: number;
}

interface XmrFile extends VectorFile {
  cases: {
    id: string;
    input: { y: number[]; baseline_first_k: number | null };
    expected: {
      mean: number;
      mr_bar: number;
      mr_bar_screened: number;
      i: Limits;
      i_screened: Limits;
      anhoej: RunExpectation;
      moving_range_chart: { cl: number; ucl: number; outside_0based: number[] };
    };
  }[];
}

describe('xmr', () => {
  const tally = tallyOf('XmR chart');

  it.each(readVector<XmrFile>('xmr').cases)('$id', ({ input, expected }) => {
    const base = input.baseline_first_k === null ? {} : { baseline: input.baseline_first_k };
    const passes = [
      { screening: 'none', limits: expected.i, range: expected.mr_bar },
      { screening: 'once', limits: expected.i_screened, range: expected.mr_bar_screened },
    ] as const;
    for (const { screening, limits, range } of passes) {
      const rounded = xmr(input.y, { ...base, screening });
      const unrounded = xmr(input.y, { ...base, screening, factor: 3 / 1.128 });
      tally.close(rounded?.mean, expected.mean, 'mean');
      tally.close(rounded?.meanRange, range, 'mean range');
      tally.close(rounded?.sigma, limits.sigma, 'sigma');
      tally.close(rounded?.lower, limits.lcl_266, 'lower 2.66');
      tally.close(rounded?.upper, limits.ucl_266, 'upper 2.66');
      tally.close(unrounded?.lower, limits.lcl, 'lower');
      tally.close(unrounded?.upper, limits.ucl, 'upper');
      const outside = unrounded?.points.flatMap((point, i) => (point.outside === null ? [] : [i]));
      tally.same(outside, limits.outside_0based, 'outside');
    }

    const chart = xmr(input.y, base);
    tally.close(chart?.meanRange, expected.moving_range_chart.cl, 'range centre');
    tally.close(chart?.rangeUpper, expected.moving_range_chart.ucl, 'range upper');
    const ranges = chart?.points.flatMap((point, i) => (point.rangeOutside ? [i] : []));
    tally.same(ranges, expected.moving_range_chart.outside_0based, 'ranges outside');

    compareRuns(tally, input.y, chart?.mean ?? Number.NaN, expected.anhoej);
  });
});
