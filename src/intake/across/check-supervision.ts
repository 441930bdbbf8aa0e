import { afterDrop, otherItem, withoutDue } from '../messages/supervision-messages.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import { dropMonth } from './moment.ts';
import type { OfficeFacts } from './office-facts.ts';

/** Statements of each item, from the earliest to the latest. */
type Items = ReadonlyMap<unknown, readonly SourcedRecord[]>;

function linesOf(rows: readonly SourcedRecord[]): number[] {
  return rows.map(({ line }) => line);
}

/** Items as they now stand that have no time by which to judge them; one note for each file. */
function undated(items: Items, facts: OfficeFacts): Problem[] {
  const latest = [...items.values()].flatMap((statements) => statements.at(-1) ?? []);
  const without = latest.filter(
    ({ record }) => record.due === null && record.limit === null && record.status !== 'withdrawn',
  );
  return [...Map.groupBy(without, ({ file }) => file).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const place = { ...facts.at(first, 'due'), lines: linesOf(rows) };
    return [problemOf('ROW_RULE', place, withoutDue(rows.length), { severity: 'note' })];
  });
}

/** Dates that lie after the month of their drop; one warning for each file and column. */
function lateDates(key: 'assigned' | 'closed', facts: OfficeFacts): Problem[] {
  const late = facts.of('supervision').filter(({ file, record }) => {
    const month = dropMonth(file);
    const date = record[key];
    return month !== null && typeof date === 'string' && date.slice(0, 7) > month;
  });
  return [...Map.groupBy(late, ({ file }) => file)].flatMap(([file, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const date = String(first.record[key]);
    const place = { ...facts.at(first, key), lines: linesOf(rows) };
    const words = afterDrop(date, dropMonth(file) ?? '', rows.length);
    return [problemOf('FILE_PERIOD', place, words, { severity: 'warning', value: date })];
  });
}

/** Statements under one id that speak of another item than the one before: another title, and another unit or day too. */
function otherItems(items: Items, facts: OfficeFacts): Problem[] {
  return [...items.values()].flatMap((statements) =>
    statements.flatMap((now, at) => {
      const before = statements[at - 1];
      const differs = (key: string): boolean => before?.record[key] !== now.record[key];
      if (before === undefined || !differs('title')) return [];
      if (!differs('unit_id') && !differs('assigned')) return [];
      const title = String(now.record.title);
      const words = otherItem(title, String(before.record.title), before, now.file);
      return [problemOf('ROW_RULE', facts.at(now, 'item_id'), words, { severity: 'warning', value: title })];
    }),
  );
}

/** Items under supervision: such as nothing can be judged of, dates of a time to come, and ids that are used again. */
export function checkSupervision(facts: OfficeFacts): Problem[] {
  const items = Map.groupBy(facts.of('supervision'), ({ record }) => record.item_id);
  return [
    ...undated(items, facts),
    ...lateDates('assigned', facts),
    ...lateDates('closed', facts),
    ...otherItems(items, facts),
  ];
}
