import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NelsonRule, nelsonRules } from '../../src/measures/nelson-rules.ts';

function ends(rule: NelsonRule, z: readonly number[]): number[] {
  return nelsonRules(z)[rule];
}

const rising = (length: number) => Array.from({ length }, (_, i) => i / 10);
const alternating = (length: number) => Array.from({ length }, (_, i) => (i % 2 === 0 ? 0.4 : -0.4));

describe('nelsonRules', () => {
  it.each<[NelsonRule, number[], number[]]>([
    ['beyond_3', [3.01, 3, -3, -3.01], [0, 3]],
    ['nine_same_side', Array(9).fill(-0.1), [8]],
    ['nine_same_side', Array(8).fill(0.1), []],
    ['nine_same_side', [...Array(8).fill(0.1), 0, ...Array(8).fill(0.1)], []],
    ['nine_same_side', [...Array(8).fill(-0.1), 0, ...Array(8).fill(-0.1)], []],
    ['western_electric_eight_same_side', Array(9).fill(-0.1), [7, 8]],
    ['western_electric_eight_same_side', Array(7).fill(0.1), []],
    ['six_monotone', rising(6), [5]],
    ['six_monotone', rising(7).toReversed(), [5, 6]],
    ['six_monotone', rising(5), []],
    ['six_monotone', [0, 0.1, 0.2, 0.2, 0.3, 0.4], []],
    ['fourteen_alternating', alternating(14), [13]],
    ['fourteen_alternating', alternating(13), []],
    ['fourteen_alternating', [...alternating(13), 0.4], []],
    ['two_of_three_beyond_2', [2.1, 0, 2.1], [2]],
    ['two_of_three_beyond_2', [2.1, 2.1, 0], []],
    ['two_of_three_beyond_2', [2.1, 0, -2.1], []],
    ['two_of_three_beyond_2', [-2.1, 0, -2.1], [2]],
    ['two_of_three_beyond_2', [2, 0, 2.1], []],
    ['two_of_three_beyond_2', [2.1, 0, 0, 2.1], []],
    ['four_of_five_beyond_1', [1.1, 1.1, 0, 1.1, 1.1], [4]],
    ['four_of_five_beyond_1', [-1.1, -1.1, 0, -1.1, -1.1], [4]],
    ['four_of_five_beyond_1', [1.1, 1.1, 1.1, 1.1, 0], []],
    ['four_of_five_beyond_1', [1.1, 1, 0, 1.1, 1.1], []],
    ['four_of_five_beyond_1', [1.1, -1.1, 0.5, 1.1, 1.1], []],
    ['fifteen_within_1', Array(15).fill(0.9), [14]],
    ['fifteen_within_1', Array(14).fill(0.9), []],
    ['fifteen_within_1', [...Array(14).fill(0.9), 1], []],
    ['fifteen_within_1', Array(15).fill(-1.1), []],
    ['eight_outside_1', [1.1, 1.1, 1.1, 1.1, -1.1, 1.1, 1.1, 1.1], [7]],
    ['eight_outside_1', [-1.1, -1.1, -1.1, -1.1, 1.1, -1.1, -1.1, -1.1], [7]],
    ['eight_outside_1', Array(8).fill(1.1), []],
    ['eight_outside_1', Array(8).fill(-1.1), []],
    ['eight_outside_1', [1.1, 1.1, 1.1, -1.1, 1.1, 1.1, 1.1], []],
    ['eight_outside_1', [1.1, 1.1, 1, -1.1, 1.1, 1.1, 1.1, 1.1], []],
  ])('%s in %j ends at %j', (rule, z, expected) => {
    expect(ends(rule, z)).toEqual(expected);
  });

  it('does not mind the side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -35, max: 35 }), { maxLength: 60 }), (tenths) => {
        const z = tenths.map((tenth) => tenth / 10);
        expect(nelsonRules(z.map((value) => -value))).toEqual(nelsonRules(z));
      }),
    );
  });
});
