import type { Office } from '../../../contract/office.ts';
import type { TargetResult } from '../../schema/target-result.ts';

const LOWER = { ratio: 'T ÷ A', linear: 'max(0, 2 − A ÷ T)' } as const;

/** Completion as a formula of value `A`, target `T` and the edges `L` and `H` of a range. */
export function completionFormula(
  direction: TargetResult['indicator']['direction'],
  { lower_is_better, range_tolerance }: Office['targets'],
): string {
  if (direction === 'lower') return LOWER[lower_is_better];
  if (direction !== 'range') return 'A ÷ T';
  return `L ≤ A ≤ H: 1; max(0, 1 − max(L − A, A − H) ÷ (${range_tolerance} × |L + H| ÷ 2))`;
}

/** The condition under which a target is met, as a formula; an edge that is open asks for nothing. */
export function metFormula({
  indicator,
  low,
  high,
}: Pick<TargetResult, 'indicator' | 'low' | 'high'>): string {
  if (indicator.direction === 'lower') return 'A ≤ T';
  if (indicator.direction !== 'range') return 'A ≥ T';
  return `${low === null ? '' : 'L ≤ '}A${high === null ? '' : ' ≤ H'}`;
}
