import type { Step } from './step.ts';
import { atLeast } from './tolerance.ts';

/** `vetoed` (一票否决) and `under_review` (复核中) are states and not numbers; `insufficient`: too little is scored. */
export type TotalState = 'scored' | 'vetoed' | 'under_review' | 'insufficient';

export interface AppraisalInput {
  /** Score of the criteria tree before adjustments, in points; `null` where nothing is scored. */
  readonly base: number | null;
  /** Share of applicable points that are scored, and the least that allows a total. */
  readonly coverage: number;
  readonly minCoverage: number;
  /** Points of each bonus and each deduction, as positive numbers. */
  readonly bonuses: readonly number[];
  readonly deductions: readonly number[];
  readonly vetoed: boolean;
  readonly underReview: boolean;
  /** Most that bonuses can add. */
  readonly bonusCap: number;
  /** Base from which (included) bonuses count; `null` if they always do. */
  readonly bonusAbove: number | null;
  /** Most that deductions can take off; `null` for no cap. */
  readonly deductionCap: number | null;
  /** Full mark of the scheme; the base never counts for more. */
  readonly total: number;
}

export interface AppraisalTotal {
  readonly state: TotalState;
  /** After adjustments, unrounded, not below 0; `null` unless the state is `scored`. */
  readonly total: number | null;
  readonly base: number | null;
  /** What bonuses and deductions come to under their caps, as positive numbers. */
  readonly bonus: number;
  readonly deduction: number;
  readonly steps: readonly Step[];
}

/**
 * Total of an appraisal: base + bonus − deduction. Bonuses count together up to their cap, and only from a base of
 * `bonusAbove` if one is set (以上, itself included); deductions up to theirs. A veto comes before a review, and a review
 * before too little coverage; in these states there is no total.
 */
export function appraisalTotal(input: AppraisalInput): AppraisalTotal {
  const base = input.base === null ? null : Math.min(input.base, input.total);
  const bonusClaimed = sum(input.bonuses);
  const deductionClaimed = sum(input.deductions);
  const bonus = bonusAllowed(base, input.bonusAbove) ? Math.min(bonusClaimed, input.bonusCap) : 0;
  const deduction = Math.min(deductionClaimed, input.deductionCap ?? Number.POSITIVE_INFINITY);
  const state = stateOf(input);
  const total = state === 'scored' && base !== null ? Math.max(0, base + bonus - deduction) : null;
  const steps: Step[] = [
    { name: 'coverage', value: input.coverage },
    { name: 'base', value: base },
    { name: 'bonus_claimed', value: bonusClaimed },
    { name: 'bonus', value: bonus },
    { name: 'deduction_claimed', value: deductionClaimed },
    { name: 'deduction', value: deduction },
    { name: 'total', value: total },
  ];
  return { state, total, base, bonus, deduction, steps };
}

function stateOf(input: AppraisalInput): TotalState {
  if (input.vetoed) return 'vetoed';
  if (input.underReview) return 'under_review';
  return input.base !== null && atLeast(input.coverage, input.minCoverage) ? 'scored' : 'insufficient';
}

function bonusAllowed(base: number | null, above: number | null): boolean {
  return above === null || (base !== null && atLeast(base, above));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
