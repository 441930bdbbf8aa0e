import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of an error rate and its control chart, wherever they stand. */
export const rateWords = {
  period: { zh: '期间', en: 'Period' },
  lower: { zh: '控制下限', en: 'Lower limit' },
  upper: { zh: '控制上限', en: 'Upper limit' },
  /** Limits of the chart that is not drawn: of chance alone, or widened by the spread between points. */
  otherLimits: (kind: 'p' | 'p_prime'): Bilingual =>
    kind === 'p'
      ? { zh: '未放宽的控制限', en: 'Limits of chance' }
      : { zh: '放宽的控制限', en: 'Widened limits' },
  rebased: (month: string, cause: string, by: string): Bilingual => ({
    zh: `${month}起重定控制限：${cause}（${by}决定）`,
    en: `Limits computed anew from ${month}: ${cause} (decided by ${by})`,
  }),
  judgement: { zh: '判断', en: 'Judgement' },
  interval: { zh: '95%置信区间', en: '95% interval' },
  benchmark: { zh: '基准', en: 'Benchmark' },
  above: { zh: '超上限', en: 'Above limit' },
  below: { zh: '低于下限', en: 'Below limit' },
  within: { zh: '正常波动', en: 'Common cause' },
  tooFew: { zh: '件数过少', en: 'Too few' },
  returned: { zh: '退文率', en: 'Returned' },
  overdue: { zh: '超时率', en: 'Overdue' },
  errors: { zh: '差错处数', en: 'Error instances' },
  chartTitle: (unit: Bilingual, rate: Bilingual): Bilingual => ({
    zh: `${unit.zh}${rate.zh}控制图`,
    en: `${rate.en}, ${unit.en}: control chart`,
  }),
} as const satisfies PageWords;

/** Names of the three numbers of an error rate, as headings. */
export interface RateNames {
  readonly rate: Bilingual;
  readonly handled: Bilingual;
  readonly withErrors: Bilingual;
}

/** Names of the shares of documents that were returned or overdue. */
export const otherRateNames: Readonly<Record<'returned' | 'overdue', RateNames>> = {
  returned: {
    rate: { zh: '退文率', en: 'Return rate' },
    handled: { zh: '办理件数', en: 'Handled' },
    withErrors: { zh: '退文件数', en: 'Returned' },
  },
  overdue: {
    rate: { zh: '超时率', en: 'Overdue rate' },
    handled: { zh: '办理件数', en: 'Handled' },
    withErrors: { zh: '超时件数', en: 'Overdue' },
  },
};

const OF_DOCUMENTS: RateNames = {
  rate: { zh: '差错率', en: 'Error rate' },
  handled: { zh: '办理件数', en: 'Handled' },
  withErrors: { zh: '差错件数', en: 'With errors' },
};

function heading({ zh, en }: Bilingual): Bilingual {
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Whether what is counted are official documents, by the word for them. */
export function areDocuments(items: Bilingual): boolean {
  return items.zh.includes('公文');
}

/** What an office calls the share that it counts: an error rate of documents, or the share of something else. */
export function rateNames(items: Bilingual, errors: Bilingual): RateNames {
  if (areDocuments(items)) return OF_DOCUMENTS;
  const { zh, en } = heading(errors);
  return {
    rate: { zh: `${zh}占比`, en: `${en}, share` },
    handled: heading(items),
    withErrors: { zh, en },
  };
}
