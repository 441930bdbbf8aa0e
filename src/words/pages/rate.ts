import type { PageWords } from '../page-words.ts';

/** Words of the error rate and its control chart, wherever they stand. */
export const rateWords = {
  period: { zh: '期间', en: 'Period' },
  handled: { zh: '办理件数', en: 'Handled' },
  withErrors: { zh: '差错件数', en: 'With errors' },
  rate: { zh: '差错率', en: 'Error rate' },
  lower: { zh: '控制下限', en: 'Lower limit' },
  upper: { zh: '控制上限', en: 'Upper limit' },
  judgement: { zh: '判断', en: 'Judgement' },
  interval: { zh: '95%置信区间', en: '95 % interval' },
  benchmark: { zh: '标准', en: 'Benchmark' },
  above: { zh: '超上限', en: 'Above limit' },
  below: { zh: '低于下限', en: 'Below limit' },
  within: { zh: '正常波动', en: 'Common cause' },
  tooFew: { zh: '件数过少', en: 'Too few' },
  returned: { zh: '退文率', en: 'Returned' },
  overdue: { zh: '超期率', en: 'Overdue' },
  errors: { zh: '差错处数', en: 'Error instances' },
  chartTitle: { zh: '差错率控制图', en: 'Control chart of the error rate' },
} as const satisfies PageWords;
