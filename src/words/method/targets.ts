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
        source: null,
      },
      {
        id: 'range',
        title: { zh: '区间目标', en: 'Range targets' },
        formulas: [`C = max(0, 1 − d / (${times(rangeTolerance)} · (L + H) / 2))`],
        text: {
          zh: `在下限L与上限H之间（含）为100%；超出的距离为d，按区间中点的${formatPercent(rangeTolerance, 'zh')}线性降至零。`,
          en: `100% between the lower edge L and the upper edge H, both included; outside it falls with the distance d, linearly to zero over ${formatPercent(rangeTolerance, 'en')} of the middle.`,
        },
        source: null,
      },
      {
        id: 'pace',
        title: { zh: '序时进度', en: 'Pace' },
        formulas: ['E = T · s', 'I = A / E'],
        text: {
          zh: '有月度计划的，应完成值E取计划值；没有的，取目标值乘以数据截至月末本年度已过去的份额（按月计，不按今天）。进度比I为完成值除以应完成值。只用于越高越好且逐月增长的指标。',
          en: 'Expected by now E is the monthly plan where there is one, else the target times the share of the year gone at the end of the cut-off month (by months, not by today). The pace index I is actual over expected. It applies only where higher is better and the reading grows over the year.',
        },
        source: null,
      },
      {
        id: 'status',
        title: { zh: '目标状态', en: 'Status' },
        formulas: [],
        text: {
          zh: `进度比不低于${times(pace.ahead)}为超序时，不低于${times(pace.onPace)}为达序时，不低于${times(pace.behind)}为落后序时，再低为严重落后。不适用序时进度的指标和已满全年的指标，直接比较完成值与目标值，分为已达标和未达标。`,
          en: `A pace index of at least ${times(pace.ahead)} is ahead of pace, at least ${times(pace.onPace)} on pace, at least ${times(pace.behind)} behind, and less is far behind. Where pace does not apply, and when the year is over, the actual is compared with the target itself: met or not met.`,
        },
        source: null,
      },
    ],
  };
}
