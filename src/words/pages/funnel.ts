import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the funnel across units. */
export const funnelWords = {
  section: { zh: '单位之间比较', en: 'Units compared' },
  note: {
    zh: '件数越少，偶然波动越大，界限越宽。只有越出99.8%界限的单位才值得查明原因，界限之内不排名次。',
    en: 'The fewer counted, the more chance moves a rate and the wider the limits. Only beyond the 99.8% limits is a unit worth a look; within them there is no ranking.',
  },
  title: (rate: Bilingual): Bilingual => ({
    zh: `各单位${rate.zh}漏斗图`,
    en: `${rate.en} by unit: funnel plot`,
  }),
  alertLimits: { zh: '95%界限', en: '95% limits' },
  exactLimits: { zh: '99.8%界限', en: '99.8% limits' },
  adjustedLimits: { zh: '放宽的界限', en: 'Widened limits' },
  unit: { zh: '单位', en: 'Unit' },
  lower: { zh: '下界', en: 'Lower limit' },
  upper: { zh: '上界', en: 'Upper limit' },
  judgement: { zh: '判断', en: 'Judgement' },
  high: { zh: '明显偏高', en: 'Clearly above' },
  low: { zh: '明显偏低', en: 'Clearly below' },
  within: { zh: '界限之内', en: 'Within limits' },
  others: (count: number): Bilingual => ({
    zh: `其余${count}个单位均在界限之内，各单位本年比率见“全部单位”页，界限见“数据”页所列quality.json。`,
    en: `The other ${count} units are within their limits; their rates of the year are on the page of all units, their limits in quality.json on the data page.`,
  }),
  nothing: { zh: '无件数', en: 'Nothing counted' },
} as const satisfies PageWords;
