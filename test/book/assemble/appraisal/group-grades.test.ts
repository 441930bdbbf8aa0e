import { describe, expect, it } from 'vitest';
import { groupGrades } from '../../../../src/book/assemble/appraisal/group-grades.ts';

const name = { zh: '', en: '' };
const grades = [
  { id: 'a', name, from: 90, quota: 0.25 },
  { id: 'b', name, from: 80 },
  { id: 'c', name, from: 0 },
];

describe('groupGrades', () => {
  it.each([
    ['within the quota', [95, 85, 70, 60], ['a', 'b', 'c', 'c']],
    ['beyond the quota the next grade down', [95, 93, 91, 60], ['a', 'b', 'b', 'c']],
    ['a tie across the last place is left open', [95, 95, 91, 60], [null, null, 'b', 'c']],
    ['no total, no grade', [null, 95, 70, 60], [null, 'a', 'c', 'c']],
    ['half-open on the unrounded total', [89.999, 79.999, 0, 0], ['b', 'c', 'c', 'c']],
  ])('%s', (_, totals, ids) => {
    expect(groupGrades(totals, grades, 4).map(({ grade }) => grade?.id ?? null)).toEqual(ids);
  });

  it('says why a grade is open', () => {
    const [tied, , , none] = groupGrades([95, 95, 60, null], grades, 4);
    expect([tied, none]).toEqual([
      { grade: null, why: 'tied' },
      { grade: null, why: 'no_total' },
    ]);
  });
});
