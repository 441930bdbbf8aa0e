import { describe, it } from 'vitest';
import type { AttributeChartOptions, ChartPoint } from '../../../src/measures/attribute-chart.ts';
import { pChart } from '../../../src/measures/p-chart.ts';
import { uChart } from '../../../src/measures/u-chart.ts';
import { compareRuns, type RunExpectation } from './runs.ts';
import { readVector, type Tally, tallyOf, type VectorFile } from './vector.ts';

interface Limits {
  lcl: number[];
  ucl: number[];
  lcl_2s: number[];
  ucl_2s: number[];
  outside_0based: number[];
}

interface ChartCase {
  id: string;
  input: {
    count: number[];
    n: number[];
    baseline_first_k: number | null;
    exclude_1based: number[];
    multiply: number;
  };
  expected: {
    centre: number;
    y: number[];
    sigma_i: number[];
    z: number[];
    laney_sigma_z: number;
    laney_sigma_z_screened: number;
    anhoej: RunExpectation;
    [limits: string]: unknown;
  };
}

interface ChartFile extends VectorFile {
  cases: ChartCase[];
}

const FAMILIES = [
  { file: 'p_charts', chart: pChart, plain: 'p', prime: 'p_prime' },
  { file: 'u_charts', chart: uChart, plain: 'u', prime: 'u_prime' },
] as const;

describe.each(FAMILIES)('$file', ({ file, chart, plain, prime }) => {
  const tally = tallyOf(`${plain} chart`);
  const laney = tallyOf(`Laney ${plain}′ chart`);
  const runs = tallyOf('Anhøj run tests');

  it.each(readVector<ChartFile>(file).cases)('$id', ({ input, expected }) => {
    const points = input.count.map((x, i) => ({ x, n: (input.n[i] ?? 0) / input.multiply }));
    const base: AttributeChartOptions = {
      laney: 'never',
      floor: 'none',
      exclude: input.exclude_1based.map((i) => i - 1),
      ...(input.baseline_first_k === null ? {} : { baseline: input.baseline_first_k }),
    };
    const draw = (options: Partial<AttributeChartOptions>) => {
      const drawn = chart(points, { ...base, ...options });
      if (drawn === null) throw new Error('no chart');
      return drawn;
    };

    const bare = draw({});
    tally.same(bare.kind, plain, 'kind');
    tally.close(bare.centre, expected.centre, 'centre');
    tally.closeAll(column(bare.points, 'rate'), expected.y, 'y');
    tally.closeAll(column(bare.points, 'sigma'), expected.sigma_i, 'sigma');
    tally.closeAll(column(bare.points, 'z'), expected.z, 'z');
    laney.close(bare.sigmaZ, expected.laney_sigma_z, 'sigma z');
    compareLimits(tally, bare.points, expected[plain] as Limits, plain);

    const widened = draw({ laney: 'always' });
    laney.same(widened.kind, prime, 'kind');
    compareLimits(laney, widened.points, expected[prime] as Limits, prime);

    const screened = draw({ laney: 'always', screening: 'once' });
    laney.close(screened.sigmaZ, expected.laney_sigma_z_screened, 'sigma z screened');
    compareLimits(laney, screened.points, expected[`${prime}_screened`] as Limits, `${prime} screened`);

    const counted = column(bare.points, 'rate').filter((_, i) => !input.exclude_1based.includes(i + 1));
    compareRuns(runs, counted as number[], bare.centre, expected.anhoej);
  });
});

function column(
  points: readonly ChartPoint[],
  key: 'rate' | 'sigma' | 'z' | 'lower' | 'upper',
): (number | null)[] {
  return points.map((point) => point[key]);
}

function compareLimits(tally: Tally, points: readonly ChartPoint[], expected: Limits, what: string): void {
  tally.closeAll(column(points, 'lower'), expected.lcl, `${what} lower`);
  tally.closeAll(column(points, 'upper'), expected.ucl, `${what} upper`);
  tally.closeAll(
    points.map(({ lowerWarning }) => lowerWarning),
    expected.lcl_2s,
    `${what} lower warning`,
  );
  tally.closeAll(
    points.map(({ upperWarning }) => upperWarning),
    expected.ucl_2s,
    `${what} upper warning`,
  );
  const outside = points.flatMap((point, i) => (point.outside === null ? [] : [i]));
  tally.same(outside, expected.outside_0based, `${what} outside`);
}
