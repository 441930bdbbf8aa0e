import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriod, formatPeriodRange } from '../period.ts';

/** Labels of inputs and steps of traces. */
export const traceLabels = {
  target: { zh: '工作目标 T', en: 'Target T' },
  low: { zh: '下限 L', en: 'Lower end L' },
  high: { zh: '上限 H', en: 'Upper end H' },
  planned: { zh: '月度计划累计值 E', en: 'Planned by then E' },
  yearToDate: { zh: '累计完成值 A', en: 'Year to date A' },
  latestValue: { zh: '最近完成值 A', en: 'Latest value A' },
  elapsed: { zh: '年度已过比例 s', en: 'Share of the year gone s' },
  expected: { zh: '应达值 E', en: 'Due by then E' },
  completion: { zh: '完成率 c', en: 'Completion c' },
  paceIndex: { zh: '进度比 r', en: 'Pace ratio r' },
  handled: { zh: '件数 n', en: 'Counted n' },
  withErrors: { zh: '差错件数 x', en: 'With errors x' },
  errorRate: { zh: '差错率', en: 'Error rate' },
  wilsonLower: { zh: '95%置信区间下限', en: '95 % interval, lower end' },
  wilsonUpper: { zh: '95%置信区间上限', en: '95 % interval, upper end' },
  benchmark: { zh: '基准 p₀', en: 'Benchmark p₀' },
  upperTail: { zh: '上尾概率', en: 'Upper tail' },
  lowerTail: { zh: '下尾概率', en: 'Lower tail' },
} as const satisfies Record<string, Bilingual>;

/** The label of what was reported for a period. */
export function reportedLabel(period: string): Bilingual {
  return { zh: `${formatPeriod(period, 'zh')}完成值`, en: `Reported for ${formatPeriod(period, 'en')}` };
}

/** The label of what several units reported together for a period. */
export function pooledLabel(period: string, rows: number): Bilingual {
  return {
    zh: `${formatPeriod(period, 'zh')}完成值（${rows}行汇总）`,
    en: `Reported for ${formatPeriod(period, 'en')} (${rows} rows together)`,
  };
}

/** The label of the documents counted in a period. */
export function countedLabel(period: string): Bilingual {
  return { zh: `${formatPeriod(period, 'zh')}（x/n）`, en: `${formatPeriod(period, 'en')} (x/n)` };
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

/** The title and rule of an error rate's trace. */
export function errorRateTitle(from: string, to: string, rate: Bilingual): Bilingual {
  return {
    zh: `${formatPeriodRange(from, to, 'zh')}${rate.zh}`,
    en: `The ${rate.en}, ${formatPeriodRange(from, to, 'en')}`,
  };
}

export const errorRateRule: Bilingual = {
  zh: '差错率＝x÷n，x为有差错的件数之和，n为总件数之和，一件只计一次；与基准p₀比较用二项分布精确尾概率P(X≥x)、P(X≤x)，区间为Wilson区间。',
  en: 'Rate = x ÷ n, x the sum of those with errors, n the sum of all, each counted once; compared with the benchmark p₀ by the exact binomial tails P(X ≥ x) and P(X ≤ x); the interval is Wilson’s.',
};
