import type { PublishedTrace } from '../../book/schema/traces-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { formatPercent, formatPoints, formatTrimmed } from '../../words/number.ts';
import { cellText } from '../parts/cell-text.ts';

/**
 * The number that a trace derives, written as on the scorecard, so that the reader finds the one they came from; the steps have
 * it in full.
 */
export function tracedValue(
  { kind, value }: Pick<PublishedTrace, 'kind' | 'value'>,
  language: Language,
): string {
  if (kind === 'share') return formatPercent(value, language);
  if (kind === 'points') return formatPoints(value, language);
  return value !== null && Math.abs(value) >= 1
    ? formatTrimmed(value, language, 2)
    : cellText(value, language);
}
