import type { ItemStanding } from './supervision-item.ts';

/** Classes of open items from the most to the least urgent. Days are working days. */
export const AGEING_CLASSES = [
  'over_20',
  'over_5',
  'over_0',
  'within_5',
  'later',
  'undated',
  'untold',
] as const;

export type AgeingClass = (typeof AGEING_CLASSES)[number];

/**
 * The class of an open item: overdue by more than 20 working days, by 6 to 20, by up to 5, due within 5, due later, without
 * a due date, or not to be told; `null` for one that is closed.
 */
export function ageingClass({ state, isOpen, left, overdue }: ItemStanding): AgeingClass | null {
  if (!isOpen) return null;
  if (state === 'open_undated') return 'undated';
  if (state === 'overdue' && overdue !== null) {
    if (overdue > 20) return 'over_20';
    return overdue > 5 ? 'over_5' : 'over_0';
  }
  if (state === 'open' && left !== null) return left <= 5 ? 'within_5' : 'later';
  return 'untold';
}
