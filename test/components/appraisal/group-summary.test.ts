import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appraisalFile, type RankingLine } from '../../../src/book/schema/appraisal-result.ts';
import { groupSummary } from '../../../src/components/appraisal/group-summary.ts';

const BOOK = join(import.meta.dirname, '../../pages/sample-book');
const [group] = appraisalFile.parse(
  JSON.parse(readFileSync(join(BOOK, 'appraisal/2026-Q3.json'), 'utf8')),
).groups;
const GRADES = [
  { id: 'excellent', name: { zh: '优秀', en: 'Excellent' }, from: 90, quota: 0.2 },
  { id: 'good', name: { zh: '良好', en: 'Good' }, from: 80, quota: null },
];

function summaryOf(lines: readonly Partial<RankingLine>[]) {
  const [line] = group?.ranking ?? [];
  if (group === undefined || line === undefined) throw new Error('the sample book has no ranking');
  return groupSummary({ ...group, ranking: lines.map((fields) => ({ ...line, ...fields })) }, GRADES);
}

it('tells who leads, how many cannot be told apart, the median and the grades', () => {
  const [excellent, good] = GRADES.map(({ id, name }) => ({ id, name }));
  const { leaders, median, grades, remarks } = summaryOf([
    { rank: 1, total: 95, rankInterval: [1, 2], grade: excellent ?? null },
    { rank: 2, total: 93, rankInterval: [1, 3], grade: good ?? null },
    { rank: 3, total: 85, rankInterval: [3, 3], grade: good ?? null },
  ]);
  expect([leaders?.first[0].total, leaders?.near, median]).toEqual([95, 1, 93]);
  expect(grades.map(({ awarded }) => awarded)).toEqual([1, 2]);
  expect(remarks).toEqual([]);
});

it('remarks on every unit without a total, with an open grade or with a self-check that stands out', () => {
  const { leaders, median, remarks } = summaryOf([
    { rank: null, total: null, state: 'vetoed', grade: null },
    { rank: null, total: null, state: 'vetoed', grade: null },
    { rank: null, total: null, state: 'under_review', grade: null },
    { rank: null, total: null, state: 'insufficient', grade: null, selfInflated: true },
  ]);
  expect([leaders, median]).toEqual([null, null]);
  expect(remarks.map(({ mark, units }) => [mark, units])).toEqual([
    ['vetoed', 2],
    ['under_review', 1],
    ['insufficient', 1],
    ['alert', 1],
  ]);
  expect(summaryOf([{ rank: 1, total: 95, grade: null }]).remarks.map(({ mark }) => mark)).toEqual([
    'untold',
  ]);
});
