import type { PublishedTrace } from '../../book/schema/traces-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { formatPercent, formatPoints } from '../../words/number.ts';
import { cellText } from '../parts/cell-text.ts';

/** The number that a trace derives, written as on the scorecard, so that the reader finds the one they came from. */
export function tracedValue(
  { kind, value }: Pick<PublishedTrace, 'kind' | 'value'>,
  language: Language,
): string {
  if (kind === 'share') return formatPercent(value, language);
  return kind === 'points' ? formatPoints(value, language) : cellText(value, language);
}
