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

/** Dates in ISO form, and months, stand in the order of time as texts. */
function notBefore(later: string, earlier: string, zh: string, en: string): RowRule {
  return {
    column: later,
    breach: (record) => {
      const end = record[later];
      const start = record[earlier];
      if (typeof end !== 'string' || typeof start !== 'string' || end >= start) return null;
      return ruleBroken(`${zh}（${end}，${start}）`, `${en} (${end}, ${start})`);
    },
  };
}

const DAY_MS = 86_400_000;

/** A limit of so many working days cannot end sooner than after as many days. */
function limitAgainstDue({ assigned, due, limit }: AnyRecord): Wording | null {
  if (typeof assigned !== 'string' || typeof due !== 'string' || typeof limit !== 'number') return null;
  if (Date.parse(due) - Date.parse(assigned) >= limit * DAY_MS) return null;
  return ruleBroken(
    `办理时限（${due}）早于交办后 ${limit} 个工作日所能到的日期，两者不符`,
    `The due date (${due}) comes sooner than ${limit} working days after assignment can end`,
  );
}

const CLASSES = ['very_satisfied', 'satisfied', 'neutral', 'dissatisfied'] as const;

/** Classes of answers that do not add up to the forms that came back; where some are blank, such as exceed them. */
function classesAgainstReturned(record: AnyRecord): Wording | null {
  const { returned } = record;
  const counts = CLASSES.map((key) => record[key]).filter((count) => typeof count === 'number');
  if (typeof returned !== 'number' || counts.length === 0) return null;
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === returned || (counts.length < CLASSES.length && sum < returned)) return null;
  return ruleBroken(
    `各档人数合计 ${sum}，回收 ${returned}，两者不符`,
    `The classes add up to ${sum}, but ${returned} forms came back`,
  );
}

/** A status and a day of closing that contradict each other. */
function statusAgainstClosed({ status, closed }: AnyRecord): Wording | null {
  if (status === 'closed' && closed === null) {
    return ruleBroken('状态为已办结，却没有办结日期', 'The status is closed, but there is no day of closing');
  }
  if (status === 'open' && typeof closed === 'string') {
    return ruleBroken(
      `状态为办理中，却有办结日期（${closed}）`,
      `The status is open, but there is a day of closing (${closed})`,
    );
  }
  return null;
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
  supervision: [
    notBefore('closed', 'assigned', '办结日期早于交办日期', 'The item was closed before it was assigned'),
    notBefore('due', 'assigned', '办理时限早于交办日期', 'The item was due before it was assigned'),
    { column: 'limit', breach: limitAgainstDue },
    { column: 'status', breach: statusAgainstClosed },
  ],
  surveys: [
    atMost('returned', 'sent', '回收多于发放', 'More forms came back than were sent'),
    { column: 'returned', breach: classesAgainstReturned },
  ],
  targets: [atMost('low', 'high', '下限高于上限', 'The lower limit is above the upper limit')],
  units: [notBefore('until', 'from', '停用早于启用', 'The unit ends before it begins')],
};

export interface RuleBreach {
  readonly column: string;
  readonly words: Wording;
}

const NONE: readonly RuleBreach[] = [];

/** Whether the records of a table have rules to keep. */
export function hasRules(table: string): boolean {
  return RULES[table] !== undefined;
}

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
