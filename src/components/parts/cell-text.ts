import type { Language } from '../../contract/bilingual.ts';
import { formatTrimmed, NO_VALUE } from '../../words/number.ts';

/** Digits that a number worked out in binary can be trusted with. */
const DIGITS = 15;
const MOST_DECIMALS = 10;

/** Decimals behind which a number shows nothing but the rounding of the machine. */
function decimalsOf(value: number): number {
  const before = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.max(0, Math.min(MOST_DECIMALS, DIGITS - before));
}

/** A cell of a record as text: numbers in full, texts as written, nothing as a dash. */
export function cellText(value: number | string | null, language: Language): string {
  if (value === null) return NO_VALUE;
  return typeof value === 'number' ? formatTrimmed(value, language, decimalsOf(value)) : value;
}
