import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent, formatTrimmed } from '../number.ts';
import type { MethodSection, MethodSettings } from './rule.ts';

type AppraisalSettings = MethodSettings['appraisal'];

const share = (value: number): Bilingual => ({
  zh: formatPercent(value, 'zh'),
  en: formatPercent(value, 'en'),
});
const points = (value: number): Bilingual => ({
  zh: formatTrimmed(value, 'zh', 2),
  en: formatTrimmed(value, 'en', 2),
});

const MISSING: Readonly<Record<AppraisalSettings['missing'], Bilingual>> = {
  renormalise: {
    zh: '未评分和不适用的考核项，其分值按比例分摊到同级已评分的考核项。',
    en: 'Points of criteria that are not scored or not applicable go to their scored siblings in proportion.',
  },
  spread: {
    zh: '未评分和不适用的考核项，其分值平均分摊到同级已评分的考核项。',
    en: 'Points of criteria that are not scored or not applicable are spread evenly over their scored siblings.',
  },
};

function adjustmentText({ bonusCap, bonusAbove, deductionCap }: AppraisalSettings): Bilingual {
  const above: Bilingual =
    bonusAbove === null
      ? { zh: '', en: '' }
      : {
          zh: `，基础分达到${points(bonusAbove).zh}分方可加分`,
          en: `, and only from a base of ${points(bonusAbove).en} points`,
        };
  const cap: Bilingual =
    deductionCap === null
      ? { zh: '扣分不封顶', en: 'deductions have no cap' }
      : {
          zh: `扣分合计不超过${points(deductionCap).zh}分`,
          en: `deductions together count for at most ${points(deductionCap).en}`,
        };
  return {
    zh: `加分合计不超过${points(bonusCap).zh}分${above.zh}；${cap.zh}，总分不低于零。有一票否决的，总分记为“一票否决”，不是一个数；有考核项复核中的，总分待定。`,
    en: `Bonuses together count for at most ${points(bonusCap).en} points${above.en}; ${cap.en}, and the total is not below zero. A veto makes the total “vetoed”, which is a state and not a number; so is “under review”.`,
  };
}

/** Scores, totals, grades and ranks. */
export function appraisalMethod(settings: AppraisalSettings): MethodSection {
  const { sources, total, minCoverage } = settings;
  const weight = sources.self + sources.mutual + sources.special;
  const [self, mutual, special] = [sources.self, sources.mutual, sources.special].map((part) =>
    share(part / weight),
  );
  return {
    id: 'appraisal',
    title: { zh: '考核', en: 'Appraisal' },
    intro: {
      zh: `满分${points(total).zh}分。考核项成树状，下级得分合成上级得分。`,
      en: `Out of ${points(total).en} points. Criteria form a tree; scores below make up the score above.`,
    },
    rules: [
      {
        id: 'manual',
        title: { zh: '人工评分', en: 'Scored by hand' },
        formulas: ['S = P · Σw_{k}·m_{k} / Σw_{k}'],
        text: {
          zh: `同一评分方式内取各评分人得分率的平均m_{k}，再按权重合成：自检${self?.zh}，互检${mutual?.zh}，专门检查${special?.zh}；缺某一方式的，在其余方式间重新分配权重。P为考核项分值。`,
          en: `The mean share of full mark m_{k} over the raters of each source, then the sources by weight: self-check ${self?.en}, mutual check ${mutual?.en}, special inspection ${special?.en}, renormalised over those present. P is the criterion’s points.`,
        },
        source: {
          zh: '权重由office.yaml的appraisal.sources设定',
          en: 'Weights are set in office.yaml, appraisal.sources',
        },
      },
      {
        id: 'rules',
        title: { zh: '其他计分方式', en: 'Other scoring rules' },
        formulas: ['S = P · min(1, C)', 'S = max(0, P − k·floor((v − v_{0})/u))'],
        text: {
          zh: '按完成率：分值乘以完成率，不超过分值。阶梯：按数值所在档次取分。扣分：数值v超过界值v_{0}后，每满一个单位u扣k分，扣完为止。达标得分：达标得满分，未达标不得分。',
          en: 'Completion: points times completion, not above the points. Steps: the score of the step on which the value stands. Deduct: k points less for each full unit u by which the value v exceeds the threshold v_{0}, down to zero. Threshold: all points where the target is met, else none.',
        },
        source: {
          zh: '本系统的规定；参数在考核项表的“参数”列',
          en: 'Rules of this system; their parameters stand in the criteria table',
        },
      },
      {
        id: 'coverage',
        title: { zh: '未评分的考核项', en: 'What is not scored' },
        formulas: [`Q ≥ ${formatTrimmed(minCoverage, 'en', 4)}`],
        text: {
          zh: `${MISSING[settings.missing].zh}已评分的分值占应评分值的份额为Q，低于${share(minCoverage).zh}的不出总分、不排名。`,
          en: `${MISSING[settings.missing].en} Q is the share of applicable points that are scored; below ${share(minCoverage).en} there is no total and no rank.`,
        },
        source: {
          zh: '由office.yaml的appraisal.missing、appraisal.min_coverage设定',
          en: 'Set in office.yaml, appraisal.missing and appraisal.min_coverage',
        },
      },
      {
        id: 'adjustments',
        title: { zh: '加减分与一票否决', en: 'Adjustments and veto' },
        formulas: [],
        text: adjustmentText(settings),
        source: {
          zh: '由office.yaml的appraisal.bonus、appraisal.deduction设定',
          en: 'Set in office.yaml, appraisal.bonus and appraisal.deduction',
        },
      },
      {
        id: 'grades',
        title: { zh: '等次', en: 'Grades' },
        formulas: [],
        text: {
          zh: '按未经四舍五入的总分划分，达到下限即入等。有名额的，名额为考核组单位数乘以比例、向下取整；同分跨越名额时不擅自取舍，如实标明。',
          en: 'By the unrounded total; the lower edge is inside the grade. Where a grade has a quota, places are the group’s size times the share, rounded down; ties across the edge of a quota are shown and never broken silently.',
        },
        source: {
          zh: '由office.yaml的appraisal.grades设定，见页末“现行等次”',
          en: 'Set in office.yaml, appraisal.grades; see “Grades in force” at the end of the page',
        },
      },
      {
        id: 'ranks',
        title: { zh: '排名与排名区间', en: 'Ranks and rank intervals' },
        formulas: ['w′ = w·(1 + U(−¼, ¼))'],
        text: {
          zh: '只在同一考核组内排名，同分同名次，其后名次空出（1、2、2、4）。排名区间：各考核板块权重在±25%内随机变动（固定种子），名次的5%至95%分位。区间相交的两个单位，不说谁优谁劣。',
          en: 'Ranks stand within a peer group; ties share a rank and the next is left out (1, 2, 2, 4). Rank interval: the 5% to 95% quantiles of the rank when the areas’ weights vary by ±25% at random (fixed seed). Two units whose intervals overlap are not called better and worse.',
        },
        source: {
          zh: '欧盟联合研究中心综合指标手册；COINr',
          en: 'OECD/JRC Handbook on Constructing Composite Indicators; COINr',
        },
      },
      {
        id: 'self-check',
        title: { zh: '自检虚高', en: 'Inflated self-check' },
        formulas: ['z = 0.6745·(d − med d) / MAD > 3.5'],
        text: {
          zh: 'd为自检得分减去他方评分的中位数。只在不少于八个单位、离差不为零时判断。不计自检名次：去掉自检，其余来源按权重重新分配后的名次。',
          en: 'd is the self-check less the median of the others’ scores. Judged only with eight or more units and a spread above zero. The rank without self-check leaves it out and renormalises the weights of the other sources.',
        },
        source: { zh: 'Iglewicz与Hoaglin 1993', en: 'Iglewicz and Hoaglin 1993' },
      },
    ],
  };
}
