import type { TargetResult } from '../book/schema/target-result.ts';
import type { Language } from '../contract/bilingual.ts';
import { formatValue } from '../words/number.ts';
import { scorecardWords } from '../words/pages/scorecard.ts';

/** What was promised, with its unit: the target, or both edges of a range; empty where there is no target. */
export function promisedValue(result: TargetResult, language: Language): string {
  const { indicator, target, low, high } = result;
  const say = (value: number) => formatValue(value, indicator.unit, indicator.decimals, language);
  if (low !== null && high !== null) return scorecardWords.range(say(low), say(high))[language];
  return target === null ? '' : say(target);
}
