import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPercent, formatValue } from '../number.ts';
import { formatValueRange } from '../range.ts';

export interface YearEndFacts {
  readonly method: 'share_of_year' | 'run_rate';
  readonly total: number;
  /** 95% interval of the total. */
  readonly low: number;
  readonly high: number;
  /** Total over target. */
  readonly completion: number | null;
  /** Whether the whole interval meets the target, misses it, or neither. */
  readonly outlook: 'met' | 'not_met' | 'open' | null;
  readonly months: number;
  readonly years: number;
  readonly direction: 'higher' | 'lower' | 'range' | 'milestone' | 'monitor';
  readonly target: number | null;
  readonly unit: Bilingual;
  readonly decimals: number;
}

const MONTHS_IN_YEAR = 12;

/** What the projection supposes. */
function supposed({ method, months, years }: YearEndFacts): Bilingual {
  const left = MONTHS_IN_YEAR - months;
  if (method === 'share_of_year') {
    return {
      zh: `按前${years}年同期占全年的比重推算`,
      en: `By the share that the ${years} years before had reached by now`,
    };
  }
  return {
    zh: `若后${left}个月与前${months}个月相当`,
    en: `If the ${left === 1 ? 'month' : `${left} months`} to come ${left === 1 ? 'is' : 'are'} like the ${months} so far`,
  };
}

/** What the interval says of the target, and no more. */
function judged(facts: YearEndFacts): Bilingual {
  const { outlook, direction, completion } = facts;
  if (outlook === null) return { zh: '。', en: '.' };
  const rate = (language: Language) => {
    if (completion === null) return '';
    const text = formatPercent(completion, language);
    return language === 'zh' ? `，约为目标的${text}` : `, ${text} of the target`;
  };
  if (outlook === 'open') {
    return {
      zh: `${rate('zh')}；区间跨越目标，能否完成尚不能断定。`,
      en: `${rate('en')}; the target lies inside the interval, so it cannot be told whether it will be met.`,
    };
  }
  const lower = direction === 'lower';
  if (outlook === 'met') {
    return {
      zh: `${rate('zh')}；整个区间${lower ? '不高于' : '不低于'}目标。`,
      en: `${rate('en')}; the whole interval is at or ${lower ? 'below' : 'above'} the target.`,
    };
  }
  return {
    zh: `${rate('zh')}；整个区间${lower ? '高于' : '低于'}目标。`,
    en: `${rate('en')}; the whole interval is ${lower ? 'above' : 'below'} the target.`,
  };
}

/** Why no year's end is projected. */
export const unprojectedWords = {
  not_added: {
    zh: '本指标不逐月累加，不推算全年。',
    en: 'Its values do not add up over the year, so its end is not projected.',
  },
  closed: {
    zh: '区间类和事项类目标不推算全年。',
    en: 'A range or a milestone is not projected to the end of the year.',
  },
  not_monthly: {
    zh: '数据不按月报送，不推算全年。',
    en: 'It is not reported by the month, so the end of the year is not projected.',
  },
  due: {
    zh: '按期限或计划已全部到期，不再推算全年。',
    en: 'By its date or plan all of it is due already, so the end of the year is not projected.',
  },
  year_over: { zh: '全年数据已齐，无需推算。', en: 'The year is complete, so nothing is projected.' },
  gap: {
    zh: '本年有月份缺报，不能推算全年。',
    en: 'A month of this year is missing, so the end of the year cannot be projected.',
  },
  one_month: {
    zh: '本年只有一个月的数据，尚不能推算全年。',
    en: 'Only one month of this year is reported; a projection to its end needs two.',
  },
} as const satisfies Record<string, Bilingual>;

/** Where the year is likely to end, on what supposition, and what that says of the target. */
export function yearEndSentence(facts: YearEndFacts): Bilingual {
  const amount = (value: number, language: Language) =>
    formatValue(value, facts.unit, facts.decimals, language);
  const interval = (language: Language) =>
    formatValueRange(facts.low, facts.high, facts.unit, facts.decimals, language);
  const start = supposed(facts);
  const end = judged(facts);
  const rough = facts.method === 'run_rate';
  return {
    zh: `${start.zh}，全年约${amount(facts.total, 'zh')}（95%区间${interval('zh')}${rough ? '，近似推算' : ''}）${end.zh}`,
    en: `${start.en}, the year ends at about ${amount(facts.total, 'en')} (95% interval ${interval('en')}${rough ? ', approximate' : ''})${end.en}`,
  };
}
