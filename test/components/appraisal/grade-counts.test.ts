import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appraisalFile, type RankingLine } from '../../../src/book/schema/appraisal-result.ts';
import { gradeCounts } from '../../../src/components/appraisal/grade-counts.ts';

const FILE = join(import.meta.dirname, '..', '..', 'pages', 'sample-book', 'appraisal', '2026-Q3.json');
const sample = appraisalFile.parse(JSON.parse(readFileSync(FILE, 'utf8'))).groups[0]?.ranking[0];

function line(change: Partial<RankingLine>): RankingLine {
  if (sample === undefined) throw new Error('the sample book has no ranking');
  return { ...sample, ...change };
}

const name = (text: string) => ({ zh: text, en: text });
const GRADES = [
  { id: 'good', name: name('good'), from: 80, quota: null },
  { id: 'best', name: name('best'), from: 90, quota: 0.3 },
];

describe('counts by grade', () => {
  it('tell those that reached a mark from those that were awarded the grade', () => {
    const lines = [
      line({ total: 95, grade: { id: 'best', name: name('best') } }),
      line({ total: 90 - 1e-12, grade: { id: 'good', name: name('good') } }),
      line({ total: 89.96, grade: { id: 'good', name: name('good') } }),
      line({ total: null, grade: null }),
    ];
    expect(
      gradeCounts(GRADES, lines).map(({ grade, reached, awarded }) => [grade.id, reached, awarded]),
    ).toEqual([
      ['best', 2, 1],
      ['good', 1, 2],
    ]);
  });
});
