import type { Language } from '../contract/bilingual.ts';
import { formatTrimmed, NO_VALUE } from '../words/number.ts';

/** A cell of a record as text: numbers in full, texts as written, nothing as a dash. */
export function cellText(value: number | string | null, language: Language): string {
  if (value === null) return NO_VALUE;
  return typeof value === 'number' ? formatTrimmed(value, language, 10) : value;
}
