import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber, formatPercent } from '../number.ts';
import { formatPeriodRange } from '../period.ts';
import { formatPercentRange } from '../range.ts';

export interface SupervisionFacts {
  /** First and last month. */
  readonly from: string;
  readonly to: string;
  /** Closed in time or fallen due, and closed in time. */
  readonly due: number;
  readonly onTime: number;
  readonly rate: number | null;
  readonly interval: readonly [number, number] | null;
  readonly open: number;
  readonly overdue: number;
  /** Open without a due date. */
  readonly undated: number;
  /** Working days by which the most overdue open item is; `null` without any. */
  readonly longest: number | null;
}

/** How long something is overdue: `23个工作日`, `23 working days`. */
export function workingDays(days: number | null): Bilingual {
  if (days === null || days === 0) return { zh: '不足1个工作日', en: 'less than one working day' };
  return {
    zh: `${formatNumber(days, 'zh')}个工作日`,
    en: `${formatNumber(days, 'en')} working day${days === 1 ? '' : 's'}`,
  };
}

function judged({ from, to, due, onTime, rate, interval }: SupervisionFacts): Bilingual {
  const when = { zh: formatPeriodRange(from, to, 'zh'), en: formatPeriodRange(from, to, 'en') };
  if (due === 0) {
    return {
      zh: `${when.zh}没有办结或到期的事项`,
      en: `In ${when.en} nothing was closed or fell due`,
    };
  }
  const share = (value: number | null, language: Language) => formatPercent(value, language, 1);
  const range = (language: Language) => (interval === null ? '' : formatPercentRange(interval, language, 1));
  return {
    zh: `${when.zh}办结或到期${formatNumber(due, 'zh')}件，按期办结${formatNumber(onTime, 'zh')}件，按期办结率${share(rate, 'zh')}（95%置信区间${range('zh')}）`,
    en: `Of ${formatNumber(due, 'en')} item${due === 1 ? '' : 's'} closed or fallen due in ${when.en}, ${formatNumber(onTime, 'en')} ${onTime === 1 ? 'was' : 'were'} on time: ${share(rate, 'en')} (95% interval ${range('en')})`,
  };
}

function stillOpen({ open, overdue, undated, longest }: SupervisionFacts): Bilingual {
  if (open === 0) return { zh: '没有在办事项', en: 'none is open' };
  const without =
    undated === 0
      ? { zh: '', en: '' }
      : { zh: `（${undated}件未定时限）`, en: ` (${undated} without a due date)` };
  const are = open === 1 ? 'is' : 'are';
  if (overdue === 0) {
    return {
      zh: `在办${open}件${without.zh}，没有超期`,
      en: `${open} ${are} open${without.en}, none overdue`,
    };
  }
  const days = workingDays(longest);
  if (open === 1) return { zh: `在办1件，已超期${days.zh}`, en: `1 is open, overdue by ${days.en}` };
  const all = overdue === open;
  return {
    zh: `在办${open}件${without.zh}，${all ? '均已超期' : `其中超期${overdue}件`}，最长超期${days.zh}`,
    en: `${open} are open${without.en}, ${all ? 'all' : overdue} of them overdue, the longest by ${days.en}`,
  };
}

/** How items under supervision stand: what was judged this year so far, and what is open. */
export function supervisionSentence(facts: SupervisionFacts): Bilingual {
  const [year, now] = [judged(facts), stillOpen(facts)];
  return { zh: `${year.zh}；${now.zh}。`, en: `${year.en}; ${now.en}.` };
}
