import type { AnyRecord } from '../contract/table.ts';
import { ruleBroken } from './messages/row-messages.ts';
import type { Wording } from './messages/wording.ts';

/** A rule that the cells of one row must keep among themselves. Blank cells keep every rule. */
interface RowRule {
  /** Column at which a breach is shown. */
  readonly column: string;
  readonly breach: (record: AnyRecord) => Wording | null;
}

function atMost(small: string, large: string, zh: string, en: string): RowRule {
  return {
    column: small,
    breach: (record) => {
      const less = record[small];
      const more = record[large];
      if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return null;
      return ruleBroken(`${zh}（${less} > ${more}）`, `${en} (${less} > ${more})`);
    },
  };
}

const RULES: Readonly<Record<string, readonly RowRule[]>> = {
  documents: [
    atMost(
      'with_errors',
      'handled',
      '差错件数多于办文件数',
      'More documents with errors than documents handled',
    ),
    atMost('returned', 'handled', '退文件数多于办文件数', 'More returned documents than documents handled'),
    atMost('overdue', 'handled', '超时件数多于办文件数', 'More overdue documents than documents handled'),
    atMost(
      'with_errors',
      'errors',
      '差错处数少于差错件数',
      'Fewer error instances than documents with errors',
    ),
  ],
  scores: [atMost('score', 'full', '得分高于满分', 'The score is above its full mark')],
  targets: [atMost('low', 'high', '下限高于上限', 'The lower limit is above the upper limit')],
  units: [
    {
      column: 'until',
      breach: ({ from, until }) =>
        typeof from === 'string' && typeof until === 'string' && until < from
          ? ruleBroken('停用早于启用', 'The unit ends before it begins')
          : null,
    },
  ],
};

export interface RuleBreach {
  readonly column: string;
  readonly words: Wording;
}

const NONE: readonly RuleBreach[] = [];

/** The rules of its table that a record breaks; of one column, the first, as the others mostly follow from it. */
export function brokenRules(table: string, record: AnyRecord): readonly RuleBreach[] {
  const rules = RULES[table];
  if (rules === undefined) return NONE;
  const breaches: RuleBreach[] = [];
  for (const rule of rules) {
    if (breaches.some(({ column }) => column === rule.column)) continue;
    const words = rule.breach(record);
    if (words !== null) breaches.push({ column: rule.column, words });
  }
  return breaches;
}
