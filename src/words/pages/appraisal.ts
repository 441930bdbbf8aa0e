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
  /** Where there are many units, groups have pages of their own. */
  groupTitle: (group: Bilingual, period: Bilingual): Bilingual => ({
    zh: `${group.zh}${period.zh}考核`,
    en: `${group.en}: appraisal, ${period.en}`,
  }),
  rule: (most: number): Bilingual => ({
    zh: `被考核单位超过${most}个，名次、得分明细和各种评分比较按考核组分页列出。考核组之间不排名。`,
    en: `With more than ${most} units appraised, ranks, scores and sources stand on a page for each peer group. Groups are not ranked against one another.`,
  }),
  all: { zh: '总体分布', en: 'All units' },
  ranking: { zh: '名次与得分', en: 'Ranking and scores' },
  groups: { zh: '各考核组', en: 'Peer groups' },
  group: { zh: '考核组', en: 'Peer group' },
  units: { zh: '单位数', en: 'Units' },
  highest: { zh: '得分最高', en: 'Highest' },
  near: (units: number): Bilingual => ({
    zh: `另${units}个与之不分高低`,
    en: `${units} more not told apart`,
  }),
  more: (units: number): Bilingual => ({ zh: `等${units}个`, en: `and ${units - 1} more` }),
  median: { zh: '中位数', en: 'Median' },
  spread: (from: string, to: string): Bilingual => ({
    zh: `分布（${from}—${to}分）`,
    en: `Spread (${from}–${to})`,
  }),
  spreadKey: {
    zh: '分布：细线自最低分至最高分，粗条为居中的一半单位，圆点为组内中位数，竖线为全部单位的中位数。',
    en: 'Spread: line from least to greatest, bar the middle half, dot the median of the group, tick the median of all units.',
  },
  attention: { zh: '须留意', en: 'To look at' },
  inflated: { zh: '自检偏高', en: 'Self-check stands out' },
  inflatedNone: {
    zh: '没有单位的自检明显高于同组情况。各组比较见考核组页。',
    en: 'No self-check stands out from those of its group. The pages of the groups compare them.',
  },
  inflatedNote: {
    zh: '下列单位的自检明显高于同组情况；各组比较见考核组页。',
    en: 'The self-checks of these units stand out above those of their groups; the pages of the groups compare them.',
  },
  vetoesNote: (others: number): Bilingual => ({
    zh: `列出一票否决事项。另有加分、扣分${others}项，见考核组页。`,
    en: `Vetoes are listed. ${others === 1 ? 'One bonus or deduction stands' : `${others} bonuses and deductions stand`} on the pages of the groups.`,
  }),
  vetoesNone: (others: number): Bilingual => ({
    zh: `本期无一票否决事项。加分、扣分${others}项，见考核组页。`,
    en: `No veto in this period. ${others === 1 ? 'One bonus or deduction stands' : `${others} bonuses and deductions stand`} on the pages of the groups.`,
  }),
  areasNote: {
    zh: '单位较多，各项得分见各单位考评卡。',
    en: 'With so many units the scores of the areas stand on their scorecards.',
  },
  gapsNote: (units: number): Bilingual => ({
    zh: `列出自检差最大的单位，其余${units}个见各单位考评卡。`,
    en: `Units with the largest gaps; the other ${units} are on their scorecards.`,
  }),
  adjustments: { zh: '加减分与一票否决事项', en: 'Bonuses, deductions and vetoes' },
  table: { zh: '事项明细', en: 'Each with its points and reason' },
  noAdjustments: {
    zh: '本期无加分、扣分和一票否决事项。',
    en: 'No bonus, deduction or veto in this period.',
  },
} as const satisfies PageWords;
