import type { ExploreMeasure, ExploreSubject } from '../book/schema/explore-file.ts';
import type { Bilingual, Language } from '../contract/bilingual.ts';
import { formatBareValue, formatNumber, formatPercent, formatValue, NO_VALUE } from '../words/number.ts';

/** What the numbers of an axis are. Only numbers of one scale share an axis. */
export type Scale =
  | {
      readonly kind: 'amount';
      readonly unit: Bilingual;
      readonly decimals: number;
      /** Whether the amounts add up over time, so that their axis begins at zero. */
      readonly adds: boolean;
      /** The subject, where no unit says that two amounts may be compared. */
      readonly only: string | null;
    }
  | { readonly kind: 'rate' }
  | { readonly kind: 'completion' }
  | { readonly kind: 'index' };

/** The scale of a subject's measure. */
export function scaleOf(subject: ExploreSubject, measure: ExploreMeasure): Scale {
  if (measure === 'completion') return { kind: 'completion' };
  if (subject.kind === 'rate') return { kind: 'rate' };
  const { unit, decimals, measures } = subject;
  return {
    kind: 'amount',
    unit,
    decimals,
    adds: measures.includes('total'),
    only: unit.zh === '' ? subject.slug : null,
  };
}

/** Equal for numbers that may share an axis. */
export function scaleKey(scale: Scale): string {
  return scale.kind === 'amount' ? `amount ${scale.unit.zh} ${scale.only ?? ''}` : scale.kind;
}

/** A value in full, with its unit. */
export function sayValue(value: number | null, scale: Scale, language: Language): string {
  if (value === null) return NO_VALUE;
  if (scale.kind === 'amount') return formatValue(value, scale.unit, scale.decimals, language);
  return scale.kind === 'index' ? formatNumber(value, language, 1) : formatPercent(value, language);
}

/** A value for a table or a drawing whose caption names the unit. */
export function sayBare(value: number | null, scale: Scale, language: Language): string {
  if (scale.kind !== 'amount' || /^[%‰]$/.test(scale.unit.zh)) return sayValue(value, scale, language);
  return formatNumber(value, language, scale.decimals);
}

/** A value as short as a drawing needs it. */
export function sayShort(value: number, scale: Scale, language: Language): string {
  return scale.kind === 'amount'
    ? formatBareValue(value, scale.unit, scale.decimals, language)
    : sayValue(value, scale, language);
}

/** Factor and sign from a value to the text of a tick. */
export function tickOf(scale: Scale): { readonly factor: number; readonly sign: string } {
  if (scale.kind === 'rate' || scale.kind === 'completion') return { factor: 100, sign: '%' };
  const sign = scale.kind === 'amount' && /^[%‰]$/.test(scale.unit.zh) ? scale.unit.zh : '';
  return { factor: 1, sign };
}

/** Least and greatest value of an axis. Levels and indices begin near their least value, since lines need no zero. */
export function domainOf(values: readonly (number | null)[], scale: Scale): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const free = scale.kind === 'index' || (scale.kind === 'amount' && !scale.adds);
  if (!free || low <= 0) return [Math.min(0, low), Math.max(0, high)];
  const pad = (high - low) * 0.1 || high * 0.1;
  return [Math.max(0, low - pad), high + pad];
}
