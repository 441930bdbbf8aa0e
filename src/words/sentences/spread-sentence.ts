import type { Bilingual, Language } from '../../contract/bilingual.ts';

/** How values of many units are spread, in plain numbers. */
export interface SpreadFacts {
  readonly units: number;
  /** What is measured. */
  readonly measure: Bilingual;
  readonly median: number;
  /** Ends of the middle half. */
  readonly quartiles: readonly [number, number];
  readonly say: (value: number, language: Language) => string;
}

/** Where the middle of many units lies, and between which values half of them are. */
export function spreadSentence({ units, measure, median, quartiles, say }: SpreadFacts): Bilingual {
  const [low, high] = quartiles;
  return {
    zh: `${units}个单位${measure.zh}的中位数为${say(median, 'zh')}，居中的一半单位在${say(low, 'zh')}至${say(high, 'zh')}之间。`,
    en: `The median ${measure.en.toLowerCase()} of ${units} units is ${say(median, 'en')}; the middle half lie between ${say(low, 'en')} and ${say(high, 'en')}.`,
  };
}
