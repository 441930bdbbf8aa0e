import { describe, expect, it } from 'vitest';
import { problemsOf, type Rows, sentences, told } from './office-of-rows.ts';

const items = (month: string, ...rows: string[]): Rows => ({ [`drops/${month}/supervision.csv`]: rows });

const CASES: readonly (readonly [name: string, rows: Rows, found: readonly string[]])[] = [
  [
    'items with no time to judge them by are told once',
    items('2026-03', 'D1,整改,批示,2026-03-02,,,X1,,办理中', 'D2,调研,会议,2026-03-03,,,X2,,'),
    ['ROW_RULE (note) drops/2026-03/supervision.csv@2,3 E'],
  ],
  [
    'not: a due date, a limit, or no longer under supervision',
    items(
      '2026-03',
      'D1,整改,批示,2026-03-02,2026-03-31,,X1,,',
      'D2,调研,会议,2026-03-03,,5,X2,,',
      'D3,走访,其他,2026-03-03,,,X2,,已撤销',
    ),
    [],
  ],
  [
    'not: one that was given its time in a later drop',
    {
      ...items('2026-02', 'D1,整改,批示,2026-02-02,,,X1,,'),
      ...items('2026-03', 'D1,整改,批示,2026-02-02,2026-03-31,,X1,,'),
    },
    [],
  ],
  [
    'days after the month of the drop',
    items(
      '2026-03',
      'D1,整改,批示,2026-04-02,2026-04-30,,X1,,',
      'D2,调研,会议,2026-03-03,2026-03-31,,X2,2062-03-30,',
    ),
    ['FILE_PERIOD drops/2026-03/supervision.csv@2 D', 'FILE_PERIOD drops/2026-03/supervision.csv@3 H'],
  ],
  [
    'not: the last of the month, or an earlier one',
    items('2026-03', 'D1,整改,批示,2026-01-02,2026-04-30,,X1,2026-03-31,已办结'),
    [],
  ],
  [
    'an id that is used again for another item',
    {
      ...items('2026-02', 'D1,整改,批示,2026-02-02,2026-02-27,,X1,2026-02-20,'),
      ...items('2026-03', 'D1,调研,会议,2026-03-02,2026-03-31,,X2,,'),
    },
    ['ROW_RULE drops/2026-03/supervision.csv@2 A'],
  ],
  [
    'not: a title that is put better, or an item handed to another unit',
    {
      ...items(
        '2026-02',
        'D1,整改,批示,2026-02-02,2026-03-31,,X1,,',
        'D2,调研,会议,2026-02-02,2026-03-31,,X1,,',
      ),
      ...items(
        '2026-03',
        'D1,供水整改,批示,2026-02-02,2026-03-31,,X1,,',
        'D2,调研,会议,2026-02-02,2026-03-31,,X2,,',
      ),
    },
    [],
  ],
  [
    'a unit that is no longer in use',
    items('2026-04', 'D1,整改,批示,2026-04-02,2026-04-30,,X4,,'),
    ['REF_INACTIVE drops/2026-04/supervision.csv@2 G'],
  ],
];

describe('items under supervision', () => {
  it.each(CASES)('%s', (_name, rows, found) => {
    const problems = problemsOf(rows);
    expect(told(problems)).toEqual(found);
    if (found.length > 0) expect(sentences(problems)).toMatchSnapshot();
  });
});
