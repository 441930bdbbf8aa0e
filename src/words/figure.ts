import type { Bilingual } from '../contract/bilingual.ts';

/** Words that stand inside drawings. They are short: a drawing has little room. */
export const figureWords = {
  actual: { zh: '本年', en: 'This year' },
  lastYear: { zh: '上年', en: 'Last year' },
  target: { zh: '目标', en: 'Target' },
  stretch: { zh: '奋斗目标', en: 'Stretch' },
  forecast: { zh: '全年推算', en: 'Projected' },
  plan: { zh: '计划', en: 'Plan' },
  pace: { zh: '序时进度', en: 'Pace' },
  expected: { zh: '应达', en: 'Due by now' },
  rangeLow: { zh: '下限', en: 'Low' },
  rangeHigh: { zh: '上限', en: 'High' },
  benchmark: { zh: '基准', en: 'Benchmark' },
  mean: { zh: '平均', en: 'Mean' },
  upperLimit: { zh: '控制上限', en: 'Upper limit' },
  lowerLimit: { zh: '控制下限', en: 'Lower limit' },
  together: { zh: '总体', en: 'All together' },
  rebased: { zh: '竖线起重定', en: 'Re-based at the line' },
  trial: { zh: '试用控制限(不足12点)', en: 'Trial limits (fewer than 12 points)' },
  tooFew: { zh: '件数过少，不计入', en: 'too few to count' },
  median: { zh: '中位数', en: 'Median' },
  groupMedian: { zh: '同组中位数', en: 'Group median' },
  noData: { zh: '暂无数据', en: 'No data yet' },
  rank: { zh: '名次', en: 'Rank' },
  unit: { zh: '单位', en: 'Unit' },
  score: { zh: '得分', en: 'Score' },
  rankInterval: { zh: '名次区间', en: 'Rank interval' },
  sumOfParts: { zh: '下级合计', en: 'Sum of parts' },
  treeKey: { zh: '外框为目标，实心为完成', en: 'Outline: target; solid: reached' },
  self: { zh: '自检', en: 'Self-check' },
  mutual: { zh: '互检', en: 'Mutual check' },
  special: { zh: '专门检查', en: 'Special inspection' },
  selfGap: { zh: '自检差', en: 'Self-check gap' },
  area: { zh: '项目', en: 'Area' },
  urgency: { zh: '紧急程度（工作日）', en: 'Urgency (working days)' },
  items: { zh: '件数', en: 'Items' },
  instances: { zh: '处数', en: 'Instances' },
  cumulative: { zh: '累计', en: 'Cumulative' },
  cumulativeShare: { zh: '累计占比，竖线80%', en: 'Cumulative; line: 80%' },
  gap: { zh: '两件差错公文之间的件数', en: 'Handled from one with errors to the next' },
  gapTrial: { zh: '两件差错公文之间的件数（试用控制限）', en: 'Handled between errors (trial limit)' },
  sinceLast: { zh: '最近一件以来', en: 'Since the last' },
  category: { zh: '品目', en: 'Category' },
  done: { zh: '成交', en: 'Ordered' },
  rate: { zh: '执行率', en: 'Rate' },
} as const satisfies Record<string, Bilingual>;

/** What a class of values beyond a border is called. */
export const beyond = {
  below: (border: string): Bilingual => ({ zh: `不足${border}`, en: `below ${border}` }),
  above: (border: string): Bilingual => ({ zh: `${border}以上`, en: `${border} and more` }),
} as const;

/** Names both axes of a histogram of units. */
export function unitsBy(measure: Bilingual): Bilingual {
  return { zh: `纵轴单位数，横轴${measure.zh}`, en: `Number of units by ${measure.en.toLowerCase()}` };
}

/** Stands for the lines of a long ranking that are not drawn. */
export function omitted(count: number): Bilingual {
  return { zh: `其间${count}个单位从略`, en: `${count} more in between, not shown` };
}

/** Names an axis by its unit. */
export function unitCaption(unit: Bilingual): Bilingual {
  return { zh: `单位:${unit.zh}`, en: `Unit: ${unit.en}` };
}
