import type { Bilingual, Language } from '../contract/bilingual.ts';
import { formatNumber, formatPercent, formatValue } from './number.ts';

/** At a word joiner no line breaks. */
const JOINER = '\u2060';
const DASHES: Bilingual = { zh: '—', en: '–' };

/** Joins the ends of a range, such as those of an interval, so that no line breaks at the dash: `1—11`, `1–11`. */
export function formatRange(low: string, high: string, language: Language): string {
  return `${low}${JOINER}${DASHES[language]}${JOINER}${high}`;
}

/** Shares as percentages from low to high: `0.42%—0.81%`, `0.42%–0.81%`. */
export function formatPercentRange(
  [low, high]: readonly [number, number],
  language: Language,
  decimals?: number,
): string {
  return formatRange(
    formatPercent(low, language, decimals),
    formatPercent(high, language, decimals),
    language,
  );
}

const NEEDED_TWICE = /^[%‰°万亿]/;

/**
 * Values of an indicator from low to high, with the unit once: `258至285篇`, `258 to 285 reports`. A percent sign, and a unit that
 * begins with ten thousand or a hundred million, stands with both, since the first number would otherwise mean another thing:
 * `98.1%至98.6%`, `13万元至17万元` (GB/T 15835-2011). Ends that read alike are one value.
 */
export function formatValueRange(
  low: number,
  high: number,
  unit: Bilingual,
  decimals: number,
  language: Language,
): string {
  const first = NEEDED_TWICE.test(unit[language])
    ? formatValue(low, unit, decimals, language)
    : formatNumber(low, language, decimals);
  const last = formatValue(high, unit, decimals, language);
  if (formatValue(low, unit, decimals, language) === last) return last;
  return language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
}
