import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriod, formatPeriodRange } from '../period.ts';

/** Labels of inputs and steps of traces; their symbols stand beside them. */
export const traceLabels = {
  target: { zh: '工作目标', en: 'Target' },
  low: { zh: '下限', en: 'Lower end' },
  high: { zh: '上限', en: 'Upper end' },
  planned: { zh: '月度计划累计值', en: 'Planned by then' },
  yearToDate: { zh: '累计完成值', en: 'Year to date' },
  latestValue: { zh: '最近完成值', en: 'Latest value' },
  numerator: { zh: '分子累计值', en: 'Numerator to date' },
  denominator: { zh: '分母累计值', en: 'Denominator to date' },
  elapsed: { zh: '年度已过比例', en: 'Share of the year gone' },
  expected: { zh: '应达值', en: 'Due by then' },
  completion: { zh: '完成率', en: 'Completion' },
  paceIndex: { zh: '进度比', en: 'Pace ratio' },
  quantile: { zh: '正态分布0.975分位数', en: '0.975 quantile of the normal distribution' },
  wilsonLower: { zh: '95%置信区间下限', en: '95% interval, lower end' },
  wilsonUpper: { zh: '95%置信区间上限', en: '95% interval, upper end' },
  benchmark: { zh: '基准', en: 'Benchmark' },
  upperTail: { zh: '上尾概率', en: 'Upper tail' },
  lowerTail: { zh: '下尾概率', en: 'Lower tail' },
  self: { zh: '自检得分率', en: 'Self-check, share of full mark' },
  mutual: { zh: '互检得分率', en: 'Mutual check, share of full mark' },
  special: { zh: '专门检查得分率', en: 'Special inspection, share of full mark' },
  share: { zh: '加权得分率', en: 'Weighted share' },
  score: { zh: '得分', en: 'Score' },
  base: { zh: '基础分', en: 'Base score' },
  coverage: {
    zh: '评分覆盖率（已评分分值占应评分分值）',
    en: 'Share of the applicable points that is scored',
  },
  hidden: { zh: '未公开考核项折算得分', en: 'Weighted scores of criteria that are not public' },
  hiddenCovered: { zh: '未公开考核项已评分分值', en: 'Points scored of criteria that are not public' },
  bonusClaimed: { zh: '加分合计', en: 'Bonuses, sum' },
  bonus: { zh: '计入加分', en: 'Bonus counted' },
  deductionClaimed: { zh: '扣分合计', en: 'Deductions, sum' },
  deduction: { zh: '计入扣分', en: 'Deduction counted' },
  total: { zh: '总分', en: 'Total' },
} as const satisfies Record<string, Bilingual>;

/** The label of what was reported for a period. */
export function reportedLabel(period: string): Bilingual {
  return { zh: `${formatPeriod(period, 'zh')}完成值`, en: `Reported for ${formatPeriod(period, 'en')}` };
}

/** The label of one unit's part in what several units have reached: `of` names it where it is not the value itself. */
export function partLabel(unit: Bilingual, of: Bilingual | null): Bilingual {
  return of === null ? unit : { zh: `${unit.zh}${of.zh}`, en: `${unit.en}: ${of.en.toLowerCase()}` };
}

const READINGS = {
  monthly: { zh: 'A＝各期当月值之和', en: 'A = sum of what each period brought' },
  cumulative: { zh: 'A＝最近一期累计值', en: 'A = the latest year-to-date figure' },
  latest: { zh: 'A＝最近一期期末值', en: 'A = the latest figure at a period’s end' },
} as const;

const COMPLETIONS = {
  higher: { zh: '完成率 c＝A÷T', en: 'completion c = A ÷ T' },
  milestone: { zh: '完成率 c＝A÷T', en: 'completion c = A ÷ T' },
  range: {
    zh: '完成率 c：在L至H之内为1，在外随距离直线降至0',
    en: 'completion c: 1 from L to H, outside falling in a straight line to 0',
  },
  monitor: { zh: '仅监测，不计算完成率', en: 'monitored only; no completion is worked out' },
  ratio: { zh: '完成率 c＝T÷A（越低越好）', en: 'completion c = T ÷ A (lower is better)' },
  linear: {
    zh: '完成率 c＝max(0，2－A÷T)（越低越好）',
    en: 'completion c = max(0, 2 − A ÷ T) (lower is better)',
  },
} as const;

export interface TargetRuleFacts {
  readonly direction: 'higher' | 'lower' | 'range' | 'milestone' | 'monitor';
  readonly reading: keyof typeof READINGS;
  readonly lowerIsBetter: 'ratio' | 'linear';
  /** How what should be reached by now was found; `null` where pace does not apply. */
  readonly paceBy: 'plan' | 'time' | null;
}

function paceRule(by: TargetRuleFacts['paceBy']): Bilingual {
  if (by === null) return { zh: '', en: '' };
  const expected =
    by === 'plan' ? { zh: 'E＝月度计划', en: 'E = the monthly plan' } : { zh: 'E＝T×s', en: 'E = T × s' };
  return { zh: `；进度比 r＝A÷E，${expected.zh}`, en: `; pace r = A ÷ E with ${expected.en}` };
}

/** The rule of a target's numbers, in words with the symbols of the labels. */
export function targetRule({ direction, reading, lowerIsBetter, paceBy }: TargetRuleFacts): Bilingual {
  const completion = COMPLETIONS[direction === 'lower' ? lowerIsBetter : direction];
  const pace = paceRule(paceBy);
  return {
    zh: `${READINGS[reading].zh}；${completion.zh}${pace.zh}。`,
    en: `${READINGS[reading].en}; ${completion.en}${pace.en}.`,
  };
}

/** The title of the trace of an error rate, or of another share. */
export function errorRateTitle(from: string, to: string, rate: Bilingual): Bilingual {
  return {
    zh: `${formatPeriodRange(from, to, 'zh')}${rate.zh}`,
    en: `The ${rate.en}, ${formatPeriodRange(from, to, 'en')}`,
  };
}

const SOURCES = {
  self: { zh: '自检', en: 'Self-check' },
  mutual: { zh: '互检', en: 'Mutual check' },
  special: { zh: '专门检查', en: 'Special inspection' },
} as const;

/** The label of one rater's score. */
export function scoreRowLabel(source: keyof typeof SOURCES, rater: Bilingual | null): Bilingual {
  const name = SOURCES[source];
  return rater === null ? name : { zh: `${name.zh}（${rater.zh}）`, en: `${name.en} (${rater.en})` };
}

const CRITERION_RULES = {
  manual: {
    zh: '各评分人得分除以满分，同一来源取平均，各来源按权重加权（无评分的来源不计），乘以分值。',
    en: 'Each rater’s score over full mark; mean within a source; sources by their weights, those without a score left out; times the points.',
  },
  completion: {
    zh: '得分＝分值×完成率c，不超过分值。年内逐月增长的指标，c＝完成值A÷期末应达值E（月度计划，或目标×年度已过比例），年末即为完成值÷目标；其他指标按完成率规则计算。',
    en: 'Score = points × completion c, at most the points. For what grows over the year c = value A ÷ E, the plan or the target’s share due by the end of the period, which at year’s end is the target; for others completion as defined.',
  },
  steps: { zh: '按考核期末完成值A所在的档得分。', en: 'The points of the step on which the value A stands.' },
  deduct: {
    zh: '分值减去扣分；超过界值后每满一个单位扣相应分数，扣完为止。',
    en: 'Points less the deduction for each full unit over the threshold, down to 0.',
  },
  threshold: { zh: '达到要求得满分，否则不得分。', en: 'All points if the target is met, else none.' },
} as const satisfies Record<string, Bilingual>;

/** The rule of a leaf's score. */
export function criterionRule(rule: keyof typeof CRITERION_RULES): Bilingual {
  return CRITERION_RULES[rule];
}

const MISSING = {
  renormalise: {
    zh: '得分＝分值×Σ下级得分÷Σ下级分值；未计分的下级，其分值按比例由其余下级分担。',
    en: 'Score = points × Σ scores of the parts ÷ Σ their points; points of parts without a score go to the others in proportion.',
  },
  spread: {
    zh: '得分为下级得分率的加权平均乘以分值；未计分的下级，其分值由其余下级平均分担。',
    en: 'Score = points × weighted mean of the parts; points of parts without a score are spread evenly over the others.',
  },
} as const satisfies Record<string, Bilingual>;

/** The rule of a score that comes from the criteria below it. */
export function nodeRule(missing: keyof typeof MISSING): Bilingual {
  return MISSING[missing];
}

/** The title and rule of an appraisal's total. */
export function totalTitle(period: string): Bilingual {
  return {
    zh: `${formatPeriod(period, 'zh')}考核总分`,
    en: `Appraisal total, ${formatPeriod(period, 'en')}`,
  };
}

export const totalRule: Bilingual = {
  zh: '总分＝基础分＋加分－扣分；基础分由各板块汇总并折算为满分制，加分、扣分各以封顶为限；有一票否决、复核中事项或评分覆盖率不足的，不计总分。',
  en: 'Total = base + bonus − deduction; the base comes from the areas, scaled to full mark; bonus and deduction count up to their caps; there is no total with a veto, a score under review or too few points scored.',
};

const ADJUSTMENTS = {
  bonus: { zh: '加分', en: 'Bonus' },
  deduction: { zh: '扣分', en: 'Deduction' },
  veto: { zh: '一票否决', en: 'Veto' },
} as const;

/** The label of an adjustment. */
export function adjustmentLabel(type: keyof typeof ADJUSTMENTS, reason: Bilingual): Bilingual {
  const name = ADJUSTMENTS[type];
  return { zh: `${name.zh}：${reason.zh}`, en: `${name.en}: ${reason.en}` };
}
