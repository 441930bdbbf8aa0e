import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';
import { rankRange } from '../sentences/appraisal-sentence.ts';

/** Words of a unit's scorecard, on the screen and on paper. */
export const scorecardWords = {
  title: { zh: '考评卡', en: 'Scorecard' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  kind: { zh: '类别', en: 'Kind' },
  group: { zh: '考核组', en: 'Peer group' },
  period: { zh: '考核期', en: 'Appraisal period' },
  children: { zh: '下属', en: 'Parts' },
  inactive: { zh: '该单位已停用。', en: 'This unit is no longer active.' },
  score: { zh: '得分', en: 'Score' },
  outOf: (total: string): Bilingual => ({ zh: `满分${total}`, en: `of ${total}` }),
  rankOf: (rank: string, of: string): Bilingual => ({
    zh: `第${rank}名，共${of}个单位`,
    en: `rank ${rank} of ${of}`,
  }),
  rankInterval: (interval: readonly [number, number]): Bilingual => ({
    zh: `，名次区间${rankRange(interval, 'zh')}`,
    en: `, rank interval ${rankRange(interval, 'en')}`,
  }),
  targets: { zh: '目标', en: 'Targets' },
  indicators: { zh: '指标', en: 'Indicators' },
  target: { zh: '目标值', en: 'Target' },
  stretch: { zh: '奋斗目标', en: 'Stretch target' },
  value: { zh: '完成值', en: 'Actual' },
  completion: { zh: '完成率', en: 'Completion' },
  indicator: { zh: '指标', en: 'Indicator' },
  progress: { zh: '进度', en: 'Progress' },
  course: { zh: '走势', en: 'Course' },
  status: { zh: '状态', en: 'Status' },
  watched: (count: number): Bilingual => ({
    zh: `仅作监测、未设目标的指标（${count}项）`,
    en: count === 1 ? 'One indicator without a target' : `${count} indicators without a target`,
  }),
  rolledUp: (count: number): Bilingual => ({
    zh: `由下属单位汇总的指标（${count}项）`,
    en:
      count === 1
        ? 'One indicator rolled up from the units below'
        : `${count} indicators rolled up from the units below`,
  }),
  yearOnYear: { zh: '同比', en: 'Year on year' },
  targetsRest: (count: number): Bilingual => ({
    zh: `另有${count}项较不紧要的目标未列入，见网页。`,
    en: `${count} more, less urgent targets are on the web page.`,
  }),
  areas: { zh: '百分考核', en: '100-point appraisal' },
  area: { zh: '项目', en: 'Area' },
  points: { zh: '满分', en: 'Points' },
  median: { zh: '同组中位数', en: 'Group median' },
  difference: { zh: '差', en: 'Difference' },
  tree: { zh: '评分细则与各来源评分', en: 'Criteria and scores by source' },
  self: { zh: '自检', en: 'Self' },
  mutual: { zh: '互检', en: 'Mutual' },
  special: { zh: '专门检查', en: 'Special' },
  basis: { zh: '评分依据', en: 'How it came about' },
  sum: { zh: '合计', en: 'Sum' },
  bonus: { zh: '加分', en: 'Bonus' },
  deduction: { zh: '扣分', en: 'Deduction' },
  total: { zh: '总分', en: 'Total' },
  areasHeadline: (above: number, below: number, all: number): Bilingual => {
    if (above === all)
      return { zh: `${all}项均高于同组中位数。`, en: `All ${all} areas are above the group median.` };
    if (below === all)
      return { zh: `${all}项均低于同组中位数。`, en: `All ${all} areas are below the group median.` };
    const even = all - above - below;
    return {
      zh: `${above}项高于、${below}项低于同组中位数${even > 0 ? `，${even}项持平` : ''}。`,
      en: `${above} of ${all} areas above the group median, ${below} below${even > 0 ? `, ${even} at it` : ''}.`,
    };
  },
  latest: { zh: '本期', en: 'Latest period' },
  year: { zh: '本年累计', en: 'Year so far' },
  adjustments: { zh: '加减分事项', en: 'Bonuses and deductions' },
  noAdjustments: {
    zh: '本期无加分、扣分和一票否决事项。',
    en: 'No bonus, deduction or veto in this period.',
  },
  type: { zh: '类型', en: 'Type' },
  change: { zh: '分值', en: 'Points' },
  reason: { zh: '事由', en: 'Reason' },
  source: { zh: '来源', en: 'Source' },
  history: { zh: '历次考核', en: 'Earlier appraisals' },
  rank: { zh: '名次', en: 'Rank' },
  allTraces: { zh: '本单位全部数字的核算单', en: "How every number of this unit's scorecard was reached" },
  explore: { zh: '本单位各项指标的历期走势', en: "This unit's indicators over time" },
  noData: { zh: '本单位尚无数据。', en: 'This unit has no data yet.' },
  comments: { zh: '意见', en: 'Comments' },
  signUnit: { zh: '被考核单位（签字）', en: 'Appraised unit (signature)' },
  signAppraiser: { zh: '考核人（签字）', en: 'Appraiser (signature)' },
  signLeader: { zh: '分管领导（签字）', en: 'Leader in charge (signature)' },
  date: { zh: '年　　月　　日', en: 'Date' },
} as const satisfies PageWords;
