import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';
import { formatRange } from '../range.ts';

/** Words of the page on document quality. */
export const qualityWords = {
  whole: { zh: '总体', en: 'All together' },
  units: { zh: '各单位', en: 'Units' },
  table: { zh: '各单位本年累计与判断', en: 'Year so far and judgement of each unit' },
  unitsNote: {
    zh: '最有把握判断为高于基准的排在前面。圆点为本年累计，横条为95%置信区间，竖线为基准；横条越过竖线的，尚不能断定。各单位的判断为单独检验的结果，页首结论为同时检验的结果，后者从严。',
    en: 'Surest above the benchmark first. Dot: year so far; bar: 95% interval; line: benchmark. Where the bar crosses the line, the data cannot tell. Each judgement tests one unit by itself; the conclusion at the head of the page tests all of them together and is stricter.',
  },
  unitsNoteFree: {
    zh: '由高到低排列。圆点为本年累计，横条为95%置信区间。',
    en: 'Highest first. Dot: year so far; bar: 95% interval.',
  },
  unit: { zh: '单位', en: 'Unit' },
  intervalScale: (end: string): Bilingual => ({
    zh: `95%置信区间（${formatRange('0', end, 'zh')}）`,
    en: `95% interval (${formatRange('0', end, 'en')})`,
  }),
  countedHead: (withErrors: Bilingual, handled: Bilingual): Bilingual => ({
    zh: `${withErrors.zh}/${handled.zh}`,
    en: `${withErrors.en} / ${handled.en}`,
  }),
  counted: (withErrors: string, handled: string): Bilingual => ({
    zh: `${withErrors}/${handled}`,
    en: `${withErrors} of ${handled}`,
  }),
  highest: { zh: '比率最高的单位', en: 'Units with the highest rates' },
  emptyJudgement: {
    zh: '判断一栏为空的，数据不足以判断。',
    en: 'Where no judgement stands, the data cannot tell yet.',
  },
  signals: { zh: '出现异常信号的单位', en: 'Units with a signal' },
  signalsRest: (units: number): Bilingual => ({
    zh: `另有${units}个单位出现异常信号，见各单位考评卡`,
    en: `${units} more with a signal; see their scorecards`,
  }),
  reconciliation: { zh: '上报数与下级合计核对', en: 'Reported and summed' },
} as const satisfies PageWords;
