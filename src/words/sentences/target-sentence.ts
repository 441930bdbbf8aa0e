import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPercent, formatValue } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { formatValueRange } from '../range.ts';

type Status =
  | 'ahead'
  | 'on_pace'
  | 'behind'
  | 'far_behind'
  | 'met'
  | 'not_met'
  | 'no_target'
  | 'no_data'
  | 'not_applicable';

/** What is known of one target. */
export interface TargetFacts {
  readonly status: Status;
  readonly direction: 'higher' | 'lower' | 'range' | 'milestone' | 'monitor';
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly asOf: string | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly paceBy: 'plan' | 'time' | null;
}

type Amount = (value: number | null, language: Language) => string;

/** The opening: what was reached by when. */
function reached(facts: TargetFacts, amount: Amount): Bilingual {
  const asOf = facts.asOf ?? '';
  return {
    zh: `截至${formatPeriod(asOf, 'zh')}为${amount(facts.value, 'zh')}`,
    en: `${amount(facts.value, 'en')} by the end of ${formatPeriod(asOf, 'en')}`,
  };
}

const PACES = {
  ahead: { zh: '超序时进度', en: 'ahead of' },
  on_pace: { zh: '达序时进度', en: 'on' },
  behind: { zh: '落后序时进度', en: 'behind' },
  far_behind: { zh: '严重落后序时进度', en: 'far behind' },
} as const;

function paced(facts: TargetFacts, status: keyof typeof PACES, amount: Amount): Bilingual {
  const start = reached(facts, amount);
  const plan = facts.paceBy === 'plan';
  const word = PACES[status];
  const zhPace = plan ? word.zh.replace('序时进度', '计划进度') : word.zh;
  const enPace = plan ? `${word.en} plan` : `${word.en} pace`;
  const due = facts.expected !== null && facts.expected > 0;
  return {
    zh: `${start.zh}，完成率${formatPercent(facts.completion, 'zh')}，${zhPace}${due ? `（应达${amount(facts.expected, 'zh')}）` : ''}。`,
    en: `${start.en}, ${formatPercent(facts.completion, 'en')} of the target: ${enPace}${due ? ` (${amount(facts.expected, 'en')} due)` : ''}.`,
  };
}

/** The target in words that say which side of it is good. */
function judged(facts: TargetFacts, amount: Amount): Bilingual {
  const met = facts.status === 'met';
  if (facts.direction === 'range') return rangeJudged(facts, met, amount);
  const target = { zh: amount(facts.target, 'zh'), en: amount(facts.target, 'en') };
  if (facts.direction === 'lower') {
    return met
      ? { zh: `不高于目标${target.zh}，已达标`, en: `within the target of at most ${target.en}` }
      : { zh: `高于目标${target.zh}，未达标`, en: `above the target of at most ${target.en}` };
  }
  return met
    ? { zh: `达到目标${target.zh}`, en: `the target of ${target.en} is met` }
    : { zh: `未达到目标${target.zh}`, en: `short of the target of ${target.en}` };
}

/** A range with one end only. */
function openRangeJudged(end: 'low' | 'high', edge: Bilingual, met: boolean): Bilingual {
  if (end === 'low') {
    return met
      ? { zh: `不低于目标区间下限${edge.zh}`, en: `inside the target range, which begins at ${edge.en}` }
      : { zh: `低于目标区间下限${edge.zh}`, en: `below the target range, which begins at ${edge.en}` };
  }
  return met
    ? { zh: `不高于目标区间上限${edge.zh}`, en: `inside the target range, which ends at ${edge.en}` }
    : { zh: `高于目标区间上限${edge.zh}`, en: `above the target range, which ends at ${edge.en}` };
}

function rangeJudged(facts: TargetFacts, met: boolean, amount: Amount): Bilingual {
  const { low, high, unit, decimals } = facts;
  const edge = (value: number | null) => ({ zh: amount(value, 'zh'), en: amount(value, 'en') });
  if (high === null) return openRangeJudged('low', edge(low), met);
  if (low === null) return openRangeJudged('high', edge(high), met);
  const range = (language: Language) => formatValueRange(low, high, unit, decimals, language);
  return met
    ? { zh: `在目标区间${range('zh')}之内`, en: `inside the target range of ${range('en')}` }
    : { zh: `在目标区间${range('zh')}之外`, en: `outside the target range of ${range('en')}` };
}

/** An earlier year's figure, or none: there is nothing to hold against this year's target. */
function notReported(facts: TargetFacts, amount: Amount): Bilingual {
  const target = { zh: amount(facts.target, 'zh'), en: amount(facts.target, 'en') };
  if (facts.value === null || facts.asOf === null) {
    return {
      zh: `目标${target.zh}，尚未报数。`,
      en: `The target is ${target.en}; nothing has been reported yet.`,
    };
  }
  const start = reached(facts, amount);
  return {
    zh: `${start.zh}；目标年度尚未报数（目标${target.zh}）。`,
    en: `${start.en}; nothing has been reported for the year of the target (${target.en}).`,
  };
}

function unjudged(facts: TargetFacts, why: Bilingual, amount: Amount): Bilingual {
  if (facts.value === null)
    return { zh: `${why.zh}，也未报数。`, en: `${why.en}, and nothing has been reported.` };
  const start = reached(facts, amount);
  return { zh: `${start.zh}，${why.zh}。`, en: `${start.en}; ${lowerFirst(why.en)}.` };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** One sentence on one target: how far it is, and whether that is enough by now. */
export function targetSentence(facts: TargetFacts): Bilingual {
  const amount: Amount = (value, language) => formatValue(value, facts.unit, facts.decimals, language);
  const { status } = facts;
  if (status === 'no_data') return notReported(facts, amount);
  if (status === 'no_target') return unjudged(facts, { zh: '未设目标', en: 'No target is set' }, amount);
  if (status === 'not_applicable') {
    return unjudged(
      facts,
      { zh: '仅作监测，不评价完成情况', en: 'It is monitored only and not judged' },
      amount,
    );
  }
  if (status !== 'met' && status !== 'not_met') return paced(facts, status, amount);
  const start = reached(facts, amount);
  const verdict = judged(facts, amount);
  const rate = facts.completion;
  const more = facts.direction === 'higher' && rate !== null;
  return {
    zh: `${start.zh}，${verdict.zh}${more ? `，完成率${formatPercent(rate, 'zh')}` : ''}。`,
    en: `${start.en}, ${verdict.en}${more ? ` (${formatPercent(rate, 'en')} of it)` : ''}.`,
  };
}
