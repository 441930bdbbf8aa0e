import { quantileSorted } from 'd3-array';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { HistogramSpec } from '../../figures/histogram.tsx';
import { histogramBins } from '../../figures/histogram-bins.ts';
import { formatNumber, formatPercent } from '../../words/number.ts';
import { manyUnitsWords } from '../../words/pages/many-units.ts';
import { spreadSentence } from '../../words/sentences/spread-sentence.ts';

/** What is spread over many units. */
export interface Spread {
  /** One a unit that has a value. */
  readonly values: readonly number[];
  readonly measure: Bilingual;
  readonly format: HistogramSpec['format'];
  readonly marks: HistogramSpec['marks'];
}

function said(value: number, format: Spread['format'], language: Language): string {
  return format === 'share' ? formatPercent(value, language, 1) : formatNumber(value, language, 2);
}

/** The histogram of many units; its sentence tells median and middle half. `null` without any value. */
export function histogramSpec(
  { values, measure, format, marks }: Spread,
  language: Language,
): HistogramSpec | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share));
  if (low === undefined || median === undefined || high === undefined) return null;
  const sentence = spreadSentence({
    units: values.length,
    measure,
    median,
    quartiles: [low, high],
    say: (value, language) => said(value, format, language),
  });
  return {
    title: manyUnitsWords.spreadOf(measure)[language],
    description: sentence[language],
    bins: histogramBins(values),
    measure,
    format,
    marks,
  };
}
