import { describe, it } from 'vitest';
import { clopperPearson } from '../../../src/measures/clopper-pearson.ts';
import { exactTest } from '../../../src/measures/exact-test.ts';
import { byarInterval, poissonInterval } from '../../../src/measures/poisson-interval.ts';
import { wilson, Z_998 } from '../../../src/measures/wilson.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

type Interval = [number, number];

interface WilsonFile extends VectorFile {
  cases: {
    id: string;
    input: { x: number; n: number };
    expected: {
      wilson_95: Interval;
      clopper_pearson_95: Interval;
      'wilson_99.8': Interval;
      'clopper_pearson_99.8': Interval;
      'p_greater_than_0.005': number;
      'p_less_than_0.005': number;
      'p_two_sided_vs_0.005': number;
      'midp_greater_than_0.005': number;
      'benchmark_0.005_by_wilson_95': string;
    };
  }[];
}

describe('wilson', () => {
  const tally = tallyOf('Wilson interval');
  const exact = tallyOf('Clopper–Pearson interval');
  const tests = tallyOf('Exact binomial test');

  it.each(readVector<WilsonFile>('wilson').cases)('$id', ({ input: { x, n }, expected }) => {
    const score = wilson(x, n) ?? [];
    tally.closeAll(score, expected.wilson_95, 'Wilson 95');
    tally.closeAll(wilson(x, n, Z_998) ?? [], expected['wilson_99.8'], 'Wilson 99.8');
    exact.closeAll(clopperPearson(x, n) ?? [], expected.clopper_pearson_95, 'Clopper-Pearson 95');
    exact.closeAll(
      clopperPearson(x, n, 0.998) ?? [],
      expected['clopper_pearson_99.8'],
      'Clopper-Pearson 99.8',
    );
    const test = exactTest(x, n, 0.005);
    tests.close(test?.greater, expected['p_greater_than_0.005'], 'greater');
    tests.close(test?.less, expected['p_less_than_0.005'], 'less');
    tests.close(test?.twoSided, expected['p_two_sided_vs_0.005'], 'two-sided');
    tests.close(test?.greaterMid, expected['midp_greater_than_0.005'], 'mid-p');
    const above = (score[0] ?? 0) > 0.005;
    tally.same(
      above ? 'above' : 'not distinguishable',
      expected['benchmark_0.005_by_wilson_95'],
      'by Wilson',
    );
  });
});

interface PoissonFile extends VectorFile {
  cases: {
    id: string;
    input: { count: number; exposure: number };
    expected: { rate: number; exact_95: Interval; 'exact_99.8': Interval; byar_95: Interval };
  }[];
}

describe('poisson_exact', () => {
  const tally = tallyOf('Exact Poisson interval');

  it.each(readVector<PoissonFile>('poisson_exact').cases)(
    '$id',
    ({ input: { count, exposure }, expected }) => {
      tally.closeAll(poissonInterval(count, exposure) ?? [], expected.exact_95, 'exact 95');
      tally.closeAll(poissonInterval(count, exposure, 0.998) ?? [], expected['exact_99.8'], 'exact 99.8');
      tally.closeAll(byarInterval(count, exposure) ?? [], expected.byar_95, 'Byar 95');
    },
  );
});
