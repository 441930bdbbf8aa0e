import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber, formatPercent, formatShortValue } from '../number.ts';
import { formatYear } from '../period.ts';

export interface ProcurementFacts {
  readonly year: number;
  readonly yearStarts: number;
  /** In yuan. */
  readonly planned: number;
  readonly ordered: number | null;
  readonly remaining: number;
  readonly rate: number | null;
  readonly over: boolean;
  readonly lines: number;
  readonly orderedLines: number;
  /** Lines beyond their plan in quantity, unit price or amount. */
  readonly beyond: number;
}

const YUAN: Bilingual = { zh: '元', en: 'yuan' };

/** An amount of money as a sentence says it: `123.4万元`, `1,234,000 yuan`. */
export function money(amount: number | null, language: Language): string {
  if (language === 'en') return amount === null ? '—' : `${formatNumber(amount, 'en')} yuan`;
  return formatShortValue(amount, YUAN, 1, 'zh');
}

function beyondText(beyond: number): Bilingual {
  if (beyond === 0) return { zh: '没有超过计划的', en: 'none is beyond its plan' };
  return { zh: `${beyond}项超过计划`, en: `${beyond} ${beyond === 1 ? 'is' : 'are'} beyond plan` };
}

/** How far the year's plan is carried out. */
export function procurementSentence(facts: ProcurementFacts): Bilingual {
  const { year, yearStarts, planned, ordered, remaining, rate, lines, orderedLines, beyond } = facts;
  const start = {
    zh: `${formatYear(year, yearStarts, 'zh')}计划采购${formatNumber(lines, 'zh')}项、${money(planned, 'zh')}`,
    en: `The plan for ${formatYear(year, yearStarts, 'en')} has ${formatNumber(lines, 'en')} line${lines === 1 ? '' : 's'} worth ${money(planned, 'en')}`,
  };
  if (ordered === null) return { zh: `${start.zh}，尚未成交。`, en: `${start.en}; nothing is ordered yet.` };
  const left = {
    zh: remaining < 0 ? `超支${money(-remaining, 'zh')}` : `结余${money(remaining, 'zh')}`,
    en: remaining < 0 ? `${money(-remaining, 'en')} over it` : `${money(remaining, 'en')} remain`,
  };
  const flag = beyondText(beyond);
  return {
    zh: `${start.zh}；已成交${formatNumber(orderedLines, 'zh')}项、${money(ordered, 'zh')}，执行率${formatPercent(rate, 'zh', 1)}，${left.zh}；${flag.zh}。`,
    en: `${start.en}; ${formatNumber(orderedLines, 'en')} ${orderedLines === 1 ? 'is' : 'are'} ordered for ${money(ordered, 'en')}, ${formatPercent(rate, 'en', 1)} of it, and ${left.en}; ${flag.en}.`,
  };
}
