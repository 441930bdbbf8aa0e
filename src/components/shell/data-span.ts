import type { OfficeFile } from '../../book/schema/office-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { grainOf } from '../../contract/period.ts';
import { formatPeriod, formatPeriodRange, formatYear } from '../../words/period.ts';

type Span = Pick<OfficeFile, 'cutoff' | 'year' | 'yearStarts' | 'yearMonths'>;

/** The last period with data; a year is named as the office names its years. `null` before the first drop. */
export function cutoffText({ cutoff, yearStarts }: Span, language: Language): string | null {
  if (cutoff === null) return null;
  return grainOf(cutoff) === 'year'
    ? formatYear(Number(cutoff), yearStarts, language)
    : formatPeriod(cutoff, language);
}

/** The part of the year on show that has data, from its first month to the cut-off. */
export function spanText(office: Span, language: Language): string | null {
  const { cutoff, yearMonths } = office;
  const first = yearMonths[0];
  if (cutoff === null || first === undefined || !yearMonths.includes(cutoff))
    return cutoffText(office, language);
  return formatPeriodRange(first, cutoff, language);
}
