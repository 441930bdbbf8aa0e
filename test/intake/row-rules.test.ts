import { describe, expect, it } from 'vitest';
import { brokenRules } from '../../src/intake/row-rules.ts';

const ITEM = { assigned: '2026-09-16', due: null, limit: null, closed: null, status: null };
const SURVEY = { sent: 120, returned: 100, very_satisfied: 50, satisfied: 20, neutral: 20, dissatisfied: 10 };

const CASES: readonly (readonly [name: string, table: string, record: object, columns: readonly string[]])[] =
  [
    ['closed before it was assigned', 'supervision', { ...ITEM, closed: '2026-09-15' }, ['closed']],
    ['not: closed on the day itself', 'supervision', { ...ITEM, closed: '2026-09-16', status: 'closed' }, []],
    ['due before it was assigned', 'supervision', { ...ITEM, due: '2026-09-15' }, ['due']],
    ['not: due on the day itself', 'supervision', { ...ITEM, due: '2026-09-16' }, []],
    ['due sooner than its limit allows', 'supervision', { ...ITEM, due: '2026-09-20', limit: 5 }, ['limit']],
    ['not: as soon as it may', 'supervision', { ...ITEM, due: '2026-09-21', limit: 5 }, []],
    ['said to be closed, without a day', 'supervision', { ...ITEM, status: 'closed' }, ['status']],
    [
      'said to be open, with a day',
      'supervision',
      { ...ITEM, status: 'open', closed: '2026-09-20' },
      ['status'],
    ],
    ['not: withdrawn, with or without', 'supervision', { ...ITEM, status: 'withdrawn' }, []],
    ['more forms back than were sent', 'surveys', { ...SURVEY, sent: 99 }, ['returned']],
    ['classes that do not add up', 'surveys', { ...SURVEY, neutral: 9 }, ['returned']],
    [
      'classes known in part that exceed all',
      'surveys',
      { ...SURVEY, neutral: 31, dissatisfied: null },
      ['returned'],
    ],
    ['not: classes that add up', 'surveys', SURVEY, []],
    ['not: classes known in part', 'surveys', { ...SURVEY, dissatisfied: null }, []],
    [
      'not: no classes at all',
      'surveys',
      { sent: null, returned: 9, very_satisfied: null, satisfied: null, neutral: null, dissatisfied: null },
      [],
    ],
    ['a unit that ends before it begins', 'units', { from: '2026-02', until: '2026-01' }, ['until']],
    ['not: a unit of one month', 'units', { from: '2026-01', until: '2026-01' }, []],
  ];

describe('rules within a row', () => {
  it.each(CASES)('%s', (_name, table, record, columns) => {
    const breaches = brokenRules(table, { ...record });
    expect(breaches.map(({ column }) => column)).toEqual(columns);
    if (columns.length > 0) expect(breaches.map(({ words }) => words.message)).toMatchSnapshot();
  });
});
