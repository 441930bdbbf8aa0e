import type { Bilingual } from '../../contract/bilingual.ts';
import { formatDate } from '../date.ts';
import type { AttentionWords } from './attention-quality.ts';
import { workingDays } from './supervision-sentence.ts';

export interface OverdueFacts {
  readonly unit: Bilingual;
  /** Items of the unit that are open after their last day. */
  readonly items: number;
  /** Working days by which the most overdue one is. */
  readonly longest: number | null;
  readonly title: Bilingual;
  readonly deadline: string;
}

/** A unit with items that are open after their last day. */
export function overdueItems({ unit, items, longest, title, deadline }: OverdueFacts): AttentionWords {
  const days = workingDays(longest);
  const due = { zh: formatDate(deadline, 'zh'), en: formatDate(deadline, 'en') };
  const one = items === 1;
  return {
    sentence: {
      zh: one
        ? `${unit.zh}：督办事项“${title.zh}”超期${days.zh}。`
        : `${unit.zh}：${items}件督办事项超期，最长的“${title.zh}”超期${days.zh}。`,
      en: one
        ? `${unit.en}: the item “${title.en}” is overdue by ${days.en}.`
        : `${unit.en}: ${items} items are overdue, the longest, “${title.en}”, by ${days.en}.`,
    },
    reason: {
      zh: `${one ? '' : '最长的一件'}时限为${due.zh}，截至数据日期尚未办结。`,
      en: `${one ? 'It was due' : 'The longest was due'} on ${due.en} and is not closed at the data cut-off.`,
    },
  };
}
