import { describe, it } from 'vitest';
import { type NelsonRule, nelsonRules } from '../../../src/measures/nelson-rules.ts';
import { type NhsMeaning, type NhsSignal, nhsRules } from '../../../src/measures/nhs-rules.ts';
import { readVector, tallyOf, type VectorFile } from './vector.ts';

interface NhsFile extends VectorFile {
  cases: {
    id: string;
    input: {
      y: number[];
      improvement_direction: 'increase' | 'decrease';
      fix_after_n_points: number | null;
      screen_outliers: boolean;
      rebase_starts_0based: number[];
    };
    expected: {
      mean: number[];
      lpl: number[];
      upl: number[];
      outside_0based: number[];
      close_to_limits_0based: number[];
      special_cause_type: string[];
      point_type: string[];
      short_group_warning: boolean[];
    };
  }[];
}

/** The package's name of each signal and meaning. */
const SIGNALS: Record<NhsSignal, string> = {
  above_limit: 'Above UCL',
  below_limit: 'Below LCL',
  trend_up: '7 Point Trend (Increasing)',
  trend_down: '7 Point Trend (Decreasing)',
  near_upper: '2 in 3 Above CL',
  near_lower: '2 in 3 Below CL',
  shift_above: '7 Points Above CL',
  shift_below: '7 Points Below CL',
};

const MEANINGS: Record<NhsMeaning, string> = {
  common_cause: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  high: 'special_cause_neutral_high',
  low: 'special_cause_neutral_low',
};

describe('run_rules_nhs', () => {
  const tally = tallyOf('NHS rules');

  it.each(readVector<NhsFile>('run_rules_nhs').cases)('$id', ({ input, expected }) => {
    const points = nhsRules(input.y, {
      improvement: input.improvement_direction,
      screening: input.screen_outliers ? 'once' : 'none',
      rebaseStarts: input.rebase_starts_0based,
      ...(input.fix_after_n_points === null ? {} : { baseline: input.fix_after_n_points }),
    });
    if (points === null) throw new Error('no limits');
    tally.closeAll(
      points.map(({ mean }) => mean),
      expected.mean,
      'mean',
    );
    tally.closeAll(
      points.map(({ lower }) => lower),
      expected.lpl,
      'lower',
    );
    tally.closeAll(
      points.map(({ upper }) => upper),
      expected.upl,
      'upper',
    );
    const outside = points.flatMap(({ value, lower, upper }, i) =>
      value < lower || value > upper ? [i] : [],
    );
    tally.same(outside, expected.outside_0based, 'outside');
    const near = points.flatMap((point, i) => (point.near ? [i] : []));
    tally.same(near, expected.close_to_limits_0based, 'near');
    points.forEach(({ signal, meaning, shortStretch }, i) => {
      tally.same(
        signal === null ? 'Common Cause' : SIGNALS[signal],
        expected.special_cause_type[i],
        `signal ${i}`,
      );
      tally.same(MEANINGS[meaning], expected.point_type[i], `meaning ${i}`);
      tally.same(shortStretch, expected.short_group_warning[i], `short ${i}`);
    });
  });
});

interface NelsonFile extends VectorFile {
  cases: { id: string; input: { z: number[] }; expected: Record<string, number[]> }[];
}

const NELSON: Record<NelsonRule, string> = {
  beyond_3: 'nelson1_beyond3',
  nine_same_side: 'nelson2_9_same_side',
  six_monotone: 'nelson3_6_monotone',
  fourteen_alternating: 'nelson4_14_alternating',
  two_of_three_beyond_2: 'nelson5_2of3_beyond2',
  four_of_five_beyond_1: 'nelson6_4of5_beyond1',
  fifteen_within_1: 'nelson7_15_within1',
  eight_outside_1: 'nelson8_8_outside1_both_sides',
  western_electric_eight_same_side: 'we4_8_same_side',
};

describe('run_rules_nelson_we', () => {
  const tally = tallyOf('Nelson and Western Electric rules');

  it.each(readVector<NelsonFile>('run_rules_nelson_we').cases)('$id', ({ input, expected }) => {
    const found = nelsonRules(input.z);
    for (const rule of Object.keys(NELSON) as NelsonRule[]) {
      tally.same(found[rule], expected[NELSON[rule]], rule);
    }
  });
});
