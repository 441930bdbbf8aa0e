import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent, formatTrimmed } from '../number.ts';
import type { MethodSection, MethodSettings } from './rule.ts';

type TargetSettings = MethodSettings['targets'];

const LOWER_IS_BETTER: Readonly<
  Record<TargetSettings['lowerIsBetter'], { formula: string; text: Bilingual }>
> = {
  ratio: {
    formula: 'C = T / A',
    text: {
      zh: '越低越好的指标，完成率为目标值除以完成值；完成值为零时不可计算。',
      en: 'Where lower is better, completion is target over actual; with an actual of zero it cannot be computed.',
    },
  },
  linear: {
    formula: 'C = max(0, 2 − A / T)',
    text: {
      zh: '越低越好的指标，完成率为2减去完成值与目标值之比，不低于零。',
      en: 'Where lower is better, completion is 2 less actual over target, and not below zero.',
    },
  },
};

const times = (value: number): string => formatTrimmed(value, 'en', 4);

/** Completion, pace and status of targets. */
export function targetsMethod({ lowerIsBetter, pace, rangeTolerance }: TargetSettings): MethodSection {
  const lower = LOWER_IS_BETTER[lowerIsBetter];
  return {
    id: 'targets',
    title: { zh: '目标', en: 'Targets' },
    intro: {
      zh: 'A为完成值，T为工作目标，C为完成率，s为数据截至时本年度已过去的份额。',
      en: 'A is the actual, T the target, C completion, and s the share of the year gone at the data cut-off.',
    },
    rules: [
      {
        id: 'reading',
        title: { zh: '本年完成值', en: 'Year so far' },
        formulas: [],
        text: {
          zh: '口径为“当月值”的指标逐月相加；“累计值”和“期末值”取最近一期。合计时，求和类相加，平均类取平均，最新类取最近一期，比率类用分子之和除以分母之和，不取比率的平均。',
          en: 'Monthly readings are added up; cumulative and period-end readings take the latest. Over units, sums are added, means averaged, latest values taken as they are, and ratios are the sum of numerators over the sum of denominators, never a mean of ratios.',
        },
        source: null,
      },
      {
        id: 'completion',
        title: { zh: '完成率', en: 'Completion' },
        formulas: ['C = A / T', lower.formula],
        text: {
          zh: `越高越好的指标，完成率为完成值除以目标值，可以超过100%。${lower.text.zh}目标值不大于零时不可计算，不作0也不作无穷大。`,
          en: `Where higher is better, completion is actual over target and may exceed 100%. ${lower.text.en} With a target at or below zero it cannot be computed, and is neither 0 nor infinite.`,
        },
        source: {
          zh: '完成率的定义；越低越好的算法由office.yaml的targets.lower_is_better设定',
          en: 'Definition of completion; the one where lower is better is set in office.yaml, targets.lower_is_better',
        },
      },
      {
        id: 'range',
        title: { zh: '区间目标', en: 'Range targets' },
        formulas: [`C = max(0, 1 − d / (${times(rangeTolerance)} · (L + H) / 2))`],
        text: {
          zh: `在下限L与上限H之间（含）为100%；超出的距离为d，按区间中点的${formatPercent(rangeTolerance, 'zh')}线性降至零。`,
          en: `100% between the lower edge L and the upper edge H, both included; outside it falls with the distance d, linearly to zero over ${formatPercent(rangeTolerance, 'en')} of the middle.`,
        },
        source: {
          zh: '本系统的规定；宽度由office.yaml的targets.range_tolerance设定',
          en: 'A rule of this system; its width is set in office.yaml, targets.range_tolerance',
        },
      },
      {
        id: 'pace',
        title: { zh: '序时进度', en: 'Pace' },
        formulas: ['E = T · s', 'I = A / E'],
        text: {
          zh: '有月度计划的，应完成值E取计划值；没有的，取目标值乘以数据截至月末本年度已过去的份额（按月计，不按今天）。进度比I为完成值除以应完成值。只用于越高越好且逐月增长的指标。',
          en: 'Expected by now E is the monthly plan where there is one, else the target times the share of the year gone at the end of the cut-off month (by months, not by today). The pace index I is actual over expected. It applies only where higher is better and the reading grows over the year.',
        },
        source: {
          zh: '机关通行的序时进度口径',
          en: 'Time-proportional pace as government offices reckon it',
        },
      },
      {
        id: 'year-end',
        title: { zh: '全年推算', en: 'Year-end projection' },
        formulas: [
          'Y = A / exp(Σln S_{j} / J)',
          'Y·exp(±t·σ·√(1 + 1/J))',
          'Y = A + h·A/k',
          'Y ± t·s·√(h + h²/k)',
        ],
        text: {
          zh: '只用于逐月相加或累计的指标，且各月均已报数。有两个以上完整往年的，用往年同期占全年比重S_{j}的几何平均推算，区间用各单位比重对数的合并标准差σ，J为往年数，t分布自由度为各单位往年数减1之和（几个单位合计的，只用其自身各年）。往年不足的，按前k个月的月均推算余下h个月，s为各月的标准差，自由度k−1；这是近似，没有考虑季节变化，区间偏窄。区间为95%；各月均不为负时，下限不低于已完成值。完成时限已到或计划已满的不作推算。区间跨越目标的，不断定能否完成。',
          en: 'Only for what adds up over the year, and only where every month so far is reported. With two or more complete earlier years, by the geometric mean of the share S_{j} that they had reached by the same month; the interval rests on σ, the standard deviation of the log shares pooled over units, with J earlier years and t with as many degrees of freedom as units’ years less one each (several units together use their own years alone). Otherwise the h months to come count as the mean of the k so far, s being the months’ standard deviation, with k − 1 degrees of freedom: approximate, since it knows no season, and its interval is somewhat narrow. Intervals are of 95%; where no month is negative they do not begin below what is reached. There is none once the due date has come or the plan asks for no more. Where the target lies inside the interval, nothing is said of whether it will be met.',
        },
        source: {
          zh: '正态样本的t分布预测区间，一般教科书方法',
          en: 'Prediction interval of a normal sample by Student’s t, as in textbooks',
        },
      },
      {
        id: 'decomposition',
        title: { zh: '目标分解', en: 'Decomposition' },
        formulas: ['T = ΣT_{i}'],
        text: {
          zh: '求和类指标，上级目标与其直接下级目标之和对照，在小数位所示的精度内相等为一致。',
          en: 'Where values of units are added, a parent’s target is held against the sum of those directly below it; they agree if they are equal to the decimals shown.',
        },
        source: { zh: '目标分解的定义', en: 'Definition of a decomposed target' },
      },
      {
        id: 'status',
        title: { zh: '目标状态', en: 'Status' },
        formulas: [],
        text: {
          zh: `进度比不低于${times(pace.ahead)}为超序时，不低于${times(pace.onPace)}为达序时，不低于${times(pace.behind)}为落后序时，再低为严重落后。不适用序时进度的指标和已满全年的指标，直接比较完成值与目标值，分为已达标和未达标。`,
          en: `A pace index of at least ${times(pace.ahead)} is ahead of pace, at least ${times(pace.onPace)} on pace, at least ${times(pace.behind)} behind, and less is far behind. Where pace does not apply, and when the year is over, the actual is compared with the target itself: met or not met.`,
        },
        source: {
          zh: '界限由office.yaml的targets.pace设定',
          en: 'Limits are set in office.yaml, targets.pace',
        },
      },
    ],
  };
}
