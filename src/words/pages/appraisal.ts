import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the page on one period's appraisal. */
export const appraisalWords = {
  title: { zh: '考核', en: 'Appraisal' },
  titleOf: (period: Bilingual): Bilingual => ({ zh: `${period.zh}考核`, en: `Appraisal, ${period.en}` }),
  periods: { zh: '各期考核', en: 'Appraisals by period' },
  previous: (period: Bilingual): Bilingual => ({ zh: `上一期：${period.zh}`, en: `Previous: ${period.en}` }),
  next: (period: Bilingual): Bilingual => ({ zh: `下一期：${period.zh}`, en: `Next: ${period.en}` }),
  scores: { zh: '各单位得分', en: 'Scores' },
  scoresOf: (group: Bilingual): Bilingual => ({
    zh: `${group.zh}得分明细`,
    en: `${group.en}: scores in full`,
  }),
  rank: { zh: '名次', en: 'Rank' },
  interval: { zh: '名次区间', en: 'Rank interval' },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '总分', en: 'Total' },
  grade: { zh: '等次', en: 'Grade' },
  undecided: { zh: '待定', en: 'To be decided' },
  points: (points: string): Bilingual => ({ zh: `满分${points}`, en: `of ${points}` }),
  adjustment: { zh: '加减分', en: 'Bonus, deduction' },
  coverage: { zh: '评分覆盖', en: 'Scored' },
  selfGap: { zh: '自检差', en: 'Self-check gap' },
  medians: { zh: '组内中位数', en: 'Group median' },
  unranked: { zh: '不计名次的单位', en: 'Units without a rank' },
  state: { zh: '状态', en: 'State' },
  self: { zh: '各种评分比较', en: 'Sources compared' },
  selfNote: {
    zh: '得分率只计各种评分都评过的考核项。自检差为按自检计算的总分减去按其他评分计算的总分。',
    en: 'Shares of full mark count only the criteria that every source judged. The gap is the total by the self-check less the total by the other sources.',
  },
  sourcesOf: (group: Bilingual): Bilingual => ({
    zh: `${group.zh}各种评分的得分率`,
    en: `Share of full mark by source, ${group.en}`,
  }),
  selfZ: { zh: '稳健z值', en: 'Robust z' },
  rankWithoutSelf: { zh: '不计自检名次', en: 'Rank without self-check' },
  grades: { zh: '等次与名额', en: 'Grades and quota' },
  gradesOf: (group: Bilingual): Bilingual => ({ zh: `${group.zh}等次`, en: `Grades, ${group.en}` }),
  from: { zh: '分数线', en: 'From' },
  quota: { zh: '名额上限', en: 'At most' },
  reached: { zh: '达线单位', en: 'Reached' },
  awarded: { zh: '评定单位', en: 'Awarded' },
  quotaShort: (reached: number, awarded: number, grade: Bilingual): Bilingual => ({
    zh: `${reached}个单位达到${grade.zh}分数线，按名额评定${awarded}个。`,
    en: `${reached} units reached ${grade.en}; the quota left ${awarded}.`,
  }),
  gradesPlain: (scored: number): Bilingual => ({
    zh: `${scored}个单位评定等次。`,
    en: `${scored === 1 ? 'One unit was' : `${scored} units were`} graded.`,
  }),
  adjustments: { zh: '加减分与一票否决事项', en: 'Bonuses, deductions and vetoes' },
  table: { zh: '事项明细', en: 'Each with its points and reason' },
  noAdjustments: {
    zh: '本期无加分、扣分和一票否决事项。',
    en: 'No bonus, deduction or veto in this period.',
  },
  empty: {
    zh: '还没有考核。请在registers文件夹中放入“考核项”表，在批次中放入“考核评分”表。',
    en: 'No appraisal yet: put the criteria table into the registers folder and the scores table into a drop.',
  },
} as const satisfies PageWords;
