import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatChange, formatPercent, formatPercentPoints } from '../number.ts';
import type { PageWords } from '../page-words.ts';

/** Words of one indicator's page. */
export const indicatorWords = {
  title: { zh: '指标', en: 'Indicator' },
  course: { zh: '走势', en: 'Course' },
  courseOf: (unit: Bilingual, indicator: Bilingual): Bilingual => ({
    zh: `${unit.zh}${indicator.zh}走势`,
    en: `Course of ${indicator.en}, ${unit.en}`,
  }),
  explore: { zh: '选其他单位和指标比较', en: 'Compare other units and indicators' },
  noWhole: {
    zh: '各单位的数值不能合计，分单位列示。',
    en: 'Values of units do not add up to a whole; see each unit below.',
  },
  expected: { zh: '应达', en: 'Due by now' },
  yearEnd: { zh: '全年推算', en: 'Year-end projection' },
  yearEndRate: { zh: '推算完成率', en: 'Projected completion' },
  interval: (range: string): Bilingual => ({ zh: `95%区间${range}`, en: `95% interval ${range}` }),
  period: { zh: '期间', en: 'Period' },
  reported: { zh: '当期', en: 'This period' },
  cumulative: { zh: '本年累计', en: 'Year so far' },
  level: { zh: '数值', en: 'Value' },
  units: { zh: '各单位', en: 'Units' },
  table: { zh: '各单位完成情况', en: 'Each unit on this indicator' },
  unitsNote: {
    zh: '按完成率由高到低排列，上级单位在后。完成值和完成率可点开查看依据。',
    en: 'Highest completion first, parents last. Actual and completion lead to their derivation.',
  },
  unitsNoteFree: {
    zh: '完成值可点开查看依据。',
    en: 'Each value leads to its derivation.',
  },
  unit: { zh: '单位', en: 'Unit' },
  onYear: { zh: '同比', en: 'On a year' },
  decomposition: { zh: '目标分解', en: 'Decomposition of the target' },
  decompositionNote: {
    zh: '上级目标与其下级目标之和对照。',
    en: "A parent's target beside the sum of its parts' targets.",
  },
  share: { zh: '占比', en: 'Share' },
  sumOfParts: (parts: number): Bilingual => ({
    zh: `${parts}个下级合计`,
    en: `Sum of ${parts} parts`,
  }),
  parts: { zh: '下级数', en: 'Parts' },
  allParents: (parents: number): Bilingual => ({
    zh: `${parents}个上级单位的目标与下级合计`,
    en: `Targets of ${parents} units and the sums of their parts`,
  }),
  remainder: { zh: '差额', en: 'Difference' },
  reconciliation: { zh: '上报数与下级合计核对', en: 'Reported and summed' },
  everyPeriod: { zh: '逐期核对', en: 'Period by period' },
  reconciled: (periods: number, apart: number): Bilingual => ({
    zh:
      apart === 0
        ? `共核对${periods}期，上报数与下级合计全部一致。`
        : `共核对${periods}期，${apart}期上报数与下级合计不一致。`,
    en:
      apart === 0
        ? `In all ${periods} periods the reported value is the sum of the parts.`
        : `In ${apart} of ${periods} periods the reported value is not the sum of the parts.`,
  }),
  reportedWhole: { zh: '上报数', en: 'Reported' },
  sum: { zh: '下级合计', en: 'Sum of parts' },
  agrees: { zh: '核对', en: 'Check' },
  same: { zh: '一致', en: 'Agrees' },
  apart: { zh: '不一致', en: 'Differs' },
  about: { zh: '指标说明', en: 'About this indicator' },
  definition: { zh: '定义', en: 'Definition' },
  source: { zh: '数据来源', en: 'Source' },
  area: { zh: '板块', en: 'Area' },
  measure: { zh: '计量单位', en: 'Unit of measurement' },
  direction: { zh: '方向', en: 'Direction' },
  reading: { zh: '数据口径', en: 'Reading' },
  rollup: { zh: '合计方法', en: 'Over units' },
  dimension: { zh: '维度', en: 'Dimension' },
  empty: { zh: '本指标尚无数据。', en: 'This indicator has no data yet.' },
} as const satisfies PageWords;

/** Which way of an indicator is good. */
export const directionWords = {
  higher: { zh: '越高越好', en: 'Higher is better' },
  lower: { zh: '越低越好', en: 'Lower is better' },
  range: { zh: '在区间内为好', en: 'Best inside its range' },
  milestone: { zh: '完成即可', en: 'To be done' },
  monitor: { zh: '仅监测，不评价', en: 'Monitored only, not judged' },
} as const satisfies Record<string, Bilingual>;

/** How the year so far comes out of what periods report. */
export const readingWords = {
  monthly: { zh: '当期值，逐期相加', en: 'Each period by itself; periods are added up' },
  cumulative: { zh: '本年累计值，取最近一期', en: 'Year to date; the latest period counts' },
  latest: { zh: '期末值，取最近一期', en: 'State at the end of the period; the latest counts' },
} as const satisfies Record<string, Bilingual>;

/** How a whole comes out of its units. */
export const rollupWords = {
  sum: { zh: '各单位相加', en: 'Sum of units' },
  mean: { zh: '各单位平均', en: 'Mean of units' },
  latest: { zh: '取最近一期的值', en: 'The latest value' },
  ratio: { zh: '分子之和除以分母之和', en: 'Sum of numerators over sum of denominators' },
} as const satisfies Record<string, Bilingual>;

/** The four sides of the balanced scorecard. */
export const dimensionWords = {
  cost: { zh: '成本', en: 'Cost' },
  results: { zh: '业绩', en: 'Results' },
  process: { zh: '流程', en: 'Process' },
  learning: { zh: '学习', en: 'Learning' },
} as const satisfies Record<string, Bilingual>;

/** A change on the year before, as a share, or in percentage points where the value itself is a percentage. */
export interface YearlyChange {
  readonly by: number;
  readonly as: 'share' | 'points';
}

/** A change with its sign, for a table: `+39.1%`, `−0.8个百分点`. */
export function signedChange({ by, as }: YearlyChange, language: Language): string {
  return as === 'share' ? formatChange(by, language) : formatPercentPoints(by, language);
}

function changeText({ by, as }: YearlyChange, language: Language): string {
  const size = Math.abs(by);
  return as === 'share'
    ? formatPercent(size, language)
    : formatPercentPoints(size, language).replace(/^\+/, '');
}

/** `同比增长39.1%`; percentages rise and fall by percentage points. */
export function changeOnYear(change: YearlyChange): Bilingual {
  if (change.by === 0) return { zh: '持平', en: 'unchanged' };
  const zh = change.as === 'share' ? (['同比增长', '同比下降'] as const) : (['提高', '降低'] as const);
  const up = change.by > 0;
  return {
    zh: `${up ? zh[0] : zh[1]}${changeText(change, 'zh')}`,
    en: `${up ? 'up' : 'down'} ${changeText(change, 'en')}`,
  };
}

export interface DecompositionFacts {
  readonly unit: Bilingual;
  /** `null` where the unit has no target of its own. */
  readonly target: Bilingual | null;
  readonly sum: Bilingual;
  readonly agrees: boolean;
  /** Units further down whose target is not the sum of its parts. */
  readonly apart: number;
}

/** Whether a target is the sum of its parts, and how many below it are not. */
export function decompositionHeadline({ unit, target, sum, agrees, apart }: DecompositionFacts): Bilingual {
  const more =
    apart === 0
      ? { zh: '', en: '' }
      : {
          zh: `下级中另有${apart}个单位的目标与其下级合计不一致。`,
          en: ` Further down, ${apart === 1 ? 'one target differs' : `${apart} targets differ`} from the sum of the parts.`,
        };
  if (target === null) {
    return {
      zh: `${unit.zh}未单设目标，下级合计${sum.zh}。${more.zh}`,
      en: `${unit.en} has no target of its own; its parts sum to ${sum.en}.${more.en}`,
    };
  }
  if (agrees) {
    return {
      zh: `${unit.zh}目标${target.zh}，与下级合计一致。${more.zh}`,
      en: `${unit.en}: the target of ${target.en} is the sum of its parts.${more.en}`,
    };
  }
  return {
    zh: `${unit.zh}目标${target.zh}，下级合计${sum.zh}，两者不一致。${more.zh}`,
    en: `${unit.en}: the target is ${target.en}, its parts sum to ${sum.en}.${more.en}`,
  };
}

/** Many parents: how many have a target of their own, and of how many it is not the sum of the parts. */
export function decompositionsHeadline({
  parents,
  own,
  apart,
}: Readonly<Record<'parents' | 'own' | 'apart', number>>): Bilingual {
  if (own === 0) {
    return {
      zh: `${parents}个上级单位均未单设目标，以下级合计为准。`,
      en: `None of the ${parents} units above others has a target of its own; the sums of their parts stand for them.`,
    };
  }
  const set = {
    zh: `${parents}个上级单位中${own}个单设目标`,
    en: `${own} of ${parents} units above others ${own === 1 ? 'has a target of its own' : 'have targets of their own'}`,
  };
  if (apart === 0)
    return { zh: `${set.zh}，均与下级合计一致。`, en: `${set.en}; all are the sums of their parts.` };
  return {
    zh: `${set.zh}，其中${apart}个与下级合计不一致。`,
    en: `${set.en}; ${apart === 1 ? 'one differs from the sum of its parts' : `${apart} differ from the sums of their parts`}.`,
  };
}

/** What a value is compared with. */
export const earlierWords = {
  year: { zh: '上年', en: 'A year earlier' },
  part: { zh: '上年同期', en: 'A year earlier' },
} as const satisfies Record<CourseFacts['span'], Bilingual>;

/** What the headline over the course of an indicator says. */
export interface CourseFacts {
  /** Period, or first to last. */
  readonly at: Bilingual;
  readonly value: Bilingual;
  /** Whether a whole year is compared with a year, or a part of it with the same part. */
  readonly span: 'year' | 'part';
  /** The same a year earlier; `null` where it is not known. */
  readonly before: Bilingual | null;
  readonly change: YearlyChange | null;
}

/** The headline over the course of an indicator: now, a year earlier, and the change. */
export function courseHeadline({ at, value, span, before, change }: CourseFacts): Bilingual {
  if (before === null) return { zh: `${at.zh}为${value.zh}。`, en: `${value.en} in ${at.en}.` };
  const moved = change === null ? { zh: '', en: '' } : changeOnYear(change);
  return {
    zh: `${at.zh}为${value.zh}，${earlierWords[span].zh}${before.zh}${moved.zh === '' ? '' : `，${moved.zh}`}。`,
    en: `${value.en} in ${at.en}, against ${before.en} a year earlier${moved.en === '' ? '' : `: ${moved.en}`}.`,
  };
}
