import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriod } from '../period.ts';

/** Labels of the steps and inputs of a year-end projection. */
export const yearEndLabels = {
  soFar: { zh: '本年累计', en: 'Year so far' },
  mean: { zh: '月均', en: 'Mean of a month' },
  total: { zh: '全年推算', en: 'Year-end projection' },
  error: { zh: '推算标准误', en: 'Standard error of the projection' },
  share: { zh: '往年同期占全年比重的几何平均', en: 'Geometric mean of the share reached by then' },
  spread: {
    zh: '各单位往年比重对数的合并标准差',
    en: 'Standard deviation of the log shares, pooled over units',
  },
  low: { zh: '95%区间下限', en: '95% interval, lower end' },
  high: { zh: '95%区间上限', en: '95% interval, upper end' },
  shareOf: (year: number, months: number): Bilingual => ({
    zh: `${year}年前${months}个月/全年`,
    en: `${year}, first ${months} months/year`,
  }),
  /** A month; `differs` where what it brought is the difference of two running totals. */
  month: (period: string, differs: boolean): Bilingual => ({
    zh: `${formatPeriod(period, 'zh')}${differs ? '（两期累计值之差）' : ''}`,
    en: `${formatPeriod(period, 'en')}${differs ? ' (difference of two totals)' : ''}`,
  }),
  quantile: (freedom: number): Bilingual => ({
    zh: `t分布0.975分位数（自由度${freedom}）`,
    en: `0.975 quantile of the t distribution (${freedom} degrees of freedom)`,
  }),
} as const;

/** The title of a projection's trace. */
export function yearEndTitle(indicator: Bilingual): Bilingual {
  return { zh: `${indicator.zh}全年推算`, en: `${indicator.en}: year-end projection` };
}

/** How a projection is worked out. */
export const yearEndRule = {
  run_rate: {
    zh: '近似推算：余下各月按本年各月平均计，区间用t分布；没有考虑季节变化。已完成的不会减少，区间下限不低于本年累计。',
    en: 'Approximate: the months to come count as the mean of those so far, with a t interval; it knows no season. What is reached is not lost, so the interval does not begin below it.',
  },
  share_of_year: {
    zh: '本年累计除以往年同期占全年比重的几何平均；区间按比重对数的标准差和t分布计算。已完成的不会减少，区间下限不低于本年累计。',
    en: 'The year so far over the geometric mean of the share that earlier years had reached by then; the interval from the spread of the log shares and the t distribution. What is reached is not lost, so the interval does not begin below it.',
  },
} as const satisfies Record<string, Bilingual>;
