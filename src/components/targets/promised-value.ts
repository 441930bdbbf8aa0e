import type { TargetResult } from '../../book/schema/target-result.ts';
import type { Language } from '../../contract/bilingual.ts';
import { formatValue } from '../../words/number.ts';
import { formatValueRange } from '../../words/range.ts';

/** What was promised, with its unit: the target, or both edges of a range; empty where there is no target. */
export function promisedValue(result: TargetResult, language: Language): string {
  const { indicator, target, low, high } = result;
  const { unit, decimals } = indicator;
  if (low !== null && high !== null) return formatValueRange(low, high, unit, decimals, language);
  return target === null ? '' : formatValue(target, unit, decimals, language);
}
