import { describe, expect, it } from 'vitest';
import { problemsOf, type Rows, sentences, told } from './office-of-rows.ts';

const lines = (month: string, ...rows: string[]): Rows => ({ [`drops/${month}/procurement.csv`]: rows });

const CASES: readonly (readonly [name: string, rows: Rows, found: readonly string[]])[] = [
  [
    'bought beyond the plan in quantity, unit price and amount',
    lines('2026-03', '2026,X1,电脑,网上询价,10,5000,50000,2026-03-02,11,5100,56100'),
    [
      'ROW_RULE drops/2026-03/procurement.csv@2 I',
      'ROW_RULE drops/2026-03/procurement.csv@2 J',
      'ROW_RULE drops/2026-03/procurement.csv@2 K',
    ],
  ],
  ['not: exactly the plan', lines('2026-03', '2026,X1,电脑,网上询价,3,0.1,0.3,2026-03-02,3,0.1,0.3'), []],
  [
    'not: nothing ordered, or limited by amount alone',
    lines(
      '2026-03',
      '2026,X1,电脑,网上询价,10,5000,50000,,,,',
      '2026,X1,维修,自行采购,,,20000,2026-03-02,4,5000,20000',
    ),
    [],
  ],
  [
    'not: as it stands after a correction',
    {
      ...lines('2026-02', '2026,X1,电脑,网上询价,10,5000,50000,2026-02-02,11,5000,55000'),
      ...lines('2026-03', '2026,X1,电脑,网上询价,12,5000,60000,2026-02-02,11,5000,55000'),
    },
    [],
  ],
  [
    'amounts that are not quantity times price',
    lines('2026-03', '2026,X1,电脑,网上询价,10,5000,500000,2026-03-02,9,5000,4500'),
    ['SUM_MISMATCH drops/2026-03/procurement.csv@2 G', 'SUM_MISMATCH drops/2026-03/procurement.csv@2 K'],
  ],
  [
    'not: a mean price that is rounded',
    lines('2026-03', '2026,X1,电脑,网上询价,3,333.33,1000,2026-03-02,3,333.3,1000'),
    [],
  ],
];

describe('procurement', () => {
  it.each(CASES)('%s', (_name, rows, found) => {
    const problems = problemsOf(rows);
    expect(told(problems)).toEqual(found);
    if (found.length > 0) expect(sentences(problems)).toMatchSnapshot();
  });
});
