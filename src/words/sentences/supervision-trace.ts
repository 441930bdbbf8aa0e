import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriodRange } from '../period.ts';

/** Labels of the trace of an on-time rate. */
export const supervisionTraceLabels = {
  onTime: { zh: '按期办结件数 x', en: 'Closed in time x' },
  due: { zh: '办结或到期件数 n', en: 'Closed or fallen due n' },
  rate: { zh: '按期办结率 r', en: 'On-time rate r' },
  target: { zh: '按期办结率目标 t', en: 'Target of the on-time rate t' },
} as const satisfies Record<string, Bilingual>;

/** What the on-time rate is called where a criterion rests on it. */
export const onTimeName: Bilingual = { zh: '督办按期办结率', en: 'On-time rate of supervision' };

/** Whether items without a due date count, as it stands beside every rate. */
export const withoutDueWords = {
  left_out: { zh: '未定时限的事项不计入', en: 'items without a due date are left out' },
  counted: {
    zh: '未定时限的事项，办结的计为按期办结',
    en: 'items without a due date count as on time once they are closed',
  },
} as const satisfies Record<string, Bilingual>;

/** The title of the trace. */
export function onTimeTitle(from: string, to: string): Bilingual {
  return {
    zh: `${formatPeriodRange(from, to, 'zh')}督办按期办结率`,
    en: `On-time rate of supervision, ${formatPeriodRange(from, to, 'en')}`,
  };
}

/** The rule of the rate, with the setting in force. */
export function onTimeRule(withoutDue: keyof typeof withoutDueWords): Bilingual {
  return {
    zh: `按期办结率＝x÷n，x为不迟于时限办结的件数，n为x加上超期办结和到期未办结的件数；${withoutDueWords[withoutDue].zh}。区间为Wilson区间。`,
    en: `Rate = x ÷ n, x those closed by their last day, n these and those closed late or still open after it; ${withoutDueWords[withoutDue].en}. The interval is Wilson’s.`,
  };
}
