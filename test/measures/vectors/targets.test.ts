import { describe, it } from 'vitest';
import { completion, milestoneCompletion, rangeCompletion } from '../../../src/measures/completion.ts';
import { elapsedByDay, elapsedShare, pace } from '../../../src/measures/pace.ts';
import { cumulate } from '../../../src/measures/reading.ts';
import { ratioOfSums } from '../../../src/measures/rollup.ts';
import { runRate } from '../../../src/measures/run-rate.ts';
import { projectByShare, shareReached } from '../../../src/measures/share-of-year.ts';
import { twoTargetScore } from '../../../src/measures/two-target-score.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface TwoTargets {
  a: number;
  floor: number;
  base: number;
  stretch: number;
  score: number;
}

interface TargetFile extends VectorFile {
  cases: {
    higher: { a: number; t: number; completion: number | null }[];
    lower: { a: number; t: number; ratio_T_over_A: number | null; linear_2_minus_A_over_T: number }[];
    range: { a: number; lo: number; hi: number; tolerance: number; score: number }[];
    two_target_higher: TwoTargets[];
    two_target_lower: TwoTargets[];
    milestone: { weights: number[]; done_share: number[]; completion: number }[];
    elapsed_share: { date: string; by_day: number; by_month_end: number }[];
    pace: {
      ytd: number;
      target: number;
      date: string;
      completion: number;
      elapsed_by_month: number;
      gap_points: number;
      pace_index: number;
    }[];
    aggregation: [
      { monthly: number[]; value: number },
      { monthly: number[]; value: number },
      { num: number[]; den: number[]; value: number },
    ];
  };
}

const NO_RANGE = { low: null, high: null, rangeTolerance: 0.2 } as const;

describe('target_progress', () => {
  const tally = tallyOf('Target progress');
  const { cases } = readVector<TargetFile>('target_progress');
  const month = (date: string) => elapsedShare({ yearStarts: 1, month: date.slice(0, 7) });

  it.each(cases.higher)('$a of $t', ({ a, t, completion: expected }) => {
    const input = { direction: 'higher', actual: a, target: t, lowerIsBetter: 'ratio', ...NO_RANGE } as const;
    tally.close(completion(input), expected, 'higher');
  });

  it.each(cases.lower)('$a where at most $t', (row) => {
    const input = { direction: 'lower', actual: row.a, target: row.t, ...NO_RANGE } as const;
    tally.close(completion({ ...input, lowerIsBetter: 'ratio' }), row.ratio_T_over_A, 'ratio');
    tally.close(completion({ ...input, lowerIsBetter: 'linear' }), row.linear_2_minus_A_over_T, 'linear');
  });

  it.each(cases.range)('$a in $lo to $hi', ({ a, lo, hi, tolerance, score }) => {
    tally.close(rangeCompletion(a, lo, hi, tolerance), score, 'range');
    const rangeTolerance = tolerance / ((lo + hi) / 2);
    const input = { direction: 'range', actual: a, target: null, low: lo, high: hi, rangeTolerance } as const;
    tally.close(completion({ ...input, lowerIsBetter: 'ratio' }), score, 'range by direction');
  });

  it.each([...cases.two_target_higher, ...cases.two_target_lower])('$a to $base and $stretch', (row) => {
    tally.close(twoTargetScore({ actual: row.a, ...row }), row.score, 'two targets');
  });

  it.each(cases.milestone)('milestones $weights', ({ weights, done_share, completion: expected }) => {
    tally.close(milestoneCompletion(weights, done_share), expected, 'milestones');
  });

  it.each(cases.elapsed_share)('$date', ({ date, by_day, by_month_end }) => {
    tally.close(elapsedByDay(date), by_day, 'by day');
    tally.close(month(date), by_month_end, 'by month');
  });

  it.each(cases.pace)('pace of $ytd', (row) => {
    const elapsed = month(row.date);
    tally.close(elapsed, row.elapsed_by_month, 'elapsed');
    const result = pace({ value: row.ytd, target: row.target, elapsed, planned: null });
    tally.close(result.gapPoints, row.gap_points, 'gap');
    tally.close(result.index, row.pace_index, 'index');
  });

  it('year so far', () => {
    const [sum, latest, ratio] = cases.aggregation;
    tally.close(cumulate(sum.monthly, 'monthly').at(-1), sum.value, 'sum');
    tally.close(cumulate(latest.monthly, 'latest').at(-1), latest.value, 'latest');
    tally.close(ratioOfSums(ratio.num, ratio.den), ratio.value, 'ratio');
  });
});

interface ProjectionFile extends VectorFile {
  input: { prior_years: number[][]; current_year: number[] };
  cases: {
    k: number;
    run_rate: { total: number; se: number; lo95: number; hi95: number };
    share_of_year: { shares_prior_years: number[]; geometric_mean_share: number; total: number };
  }[];
}

describe('projection', () => {
  const tally = tallyOf('Year-end projection');
  const { input, cases } = readVector<ProjectionFile>('projection');

  it.each(cases)('after $k months', ({ k, run_rate, share_of_year }) => {
    const soFar = input.current_year.slice(0, k);
    const rate = runRate(soFar);
    tally.close(rate?.total, run_rate.total, 'run rate');
    tally.close(rate?.error, run_rate.se, 'standard error');
    tally.closeAll(rate?.interval ?? [], [run_rate.lo95, run_rate.hi95], 'interval');
    const shares = input.prior_years.map((year) => shareReached(year, k));
    tally.closeAll(shares, share_of_year.shares_prior_years, 'shares');
    const byShare = projectByShare(soFar, input.prior_years, null);
    tally.close(byShare?.share, share_of_year.geometric_mean_share, 'mean share');
    tally.close(byShare?.total, share_of_year.total, 'total');
  });
});
