import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppraisalInput,
  type AppraisalTotal,
  appraisalTotal,
} from '../../src/measures/appraisal-total.ts';

const PLAIN: AppraisalInput = {
  base: 90,
  coverage: 1,
  minCoverage: 2 / 3,
  bonuses: [],
  deductions: [],
  vetoed: false,
  underReview: false,
  bonusCap: 5,
  bonusAbove: null,
  deductionCap: null,
  total: 100,
};

describe('appraisalTotal', () => {
  it.each<[string, Partial<AppraisalInput>, Partial<AppraisalTotal>]>([
    ['plain', {}, { state: 'scored', total: 90, base: 90, bonus: 0, deduction: 0 }],
    ['bonus and deduction', { bonuses: [1, 2], deductions: [4] }, { total: 89, bonus: 3, deduction: 4 }],
    ['bonus capped', { bonuses: [3, 4] }, { total: 95, bonus: 5 }],
    ['bonus over full mark', { base: 99, bonuses: [3] }, { total: 102 }],
    ['bonus below its threshold', { bonuses: [3], bonusAbove: 90.5 }, { total: 90, bonus: 0 }],
    ['bonus at its threshold', { bonuses: [3], bonusAbove: 90 }, { total: 93, bonus: 3 }],
    ['deduction capped', { deductions: [6, 7], deductionCap: 10 }, { total: 80, deduction: 10 }],
    ['deduction over the base', { deductions: [95] }, { total: 0, deduction: 95 }],
    ['base over full mark', { base: 104 }, { total: 100, base: 100 }],
    ['vetoed', { vetoed: true }, { state: 'vetoed', total: null, base: 90 }],
    ['vetoed under review', { vetoed: true, underReview: true }, { state: 'vetoed', total: null }],
    ['under review', { underReview: true, coverage: 0.1 }, { state: 'under_review', total: null }],
    ['covered enough', { coverage: 2 / 3 }, { state: 'scored', total: 90 }],
    ['covered too little', { coverage: 0.66 }, { state: 'insufficient', total: null, base: 90 }],
    ['nothing scored', { base: null, bonuses: [2] }, { state: 'insufficient', total: null, base: null }],
    ['nothing scored, a threshold', { base: null, bonuses: [2], bonusAbove: 0 }, { bonus: 0 }],
  ])('%s', (_, input, expected) => {
    expect(appraisalTotal({ ...PLAIN, ...input })).toMatchObject(expected);
  });

  it('shows its steps, from which the total follows', () => {
    const points = fc.double({ min: 0, max: 120, noNaN: true });
    const list = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 4 });
    fc.assert(
      fc.property(points, list, list, fc.option(points), (base, bonuses, deductions, bonusAbove) => {
        const result = appraisalTotal({ ...PLAIN, base, bonuses, deductions, bonusAbove, deductionCap: 8 });
        const step = (name: string) => result.steps.find((s) => s.name === name)?.value ?? Number.NaN;
        expect(result.total).toBe(Math.max(0, step('base') + step('bonus') - step('deduction')));
        expect(step('total')).toBe(result.total);
        expect(step('bonus')).toBeLessThanOrEqual(Math.min(5, step('bonus_claimed')));
        expect(step('deduction')).toBe(Math.min(8, step('deduction_claimed')));
      }),
    );
    expect(appraisalTotal(PLAIN).steps.map(({ name }) => name)).toEqual([
      'coverage',
      'base',
      'bonus_claimed',
      'bonus',
      'deduction_claimed',
      'deduction',
      'total',
    ]);
  });
});
