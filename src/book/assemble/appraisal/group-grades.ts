import type { Office } from '../../../contract/office.ts';
import { gradeOf } from '../../../measures/grade.ts';
import { quotaAward, quotaPlaces } from '../../../measures/quota.ts';

type Grade = Office['appraisal']['grades'][number];

/** A unit's grade; `tied` where units tie across the last place of a quota, so that a person must decide. */
export type Graded = { readonly grade: Grade } | { readonly grade: null; readonly why: 'no_total' | 'tied' };

const NO_TOTAL: Graded = { grade: null, why: 'no_total' };

/**
 * Grades of a peer group by unrounded totals. Where a grade has a quota, units beyond its places take the next grade down; a
 * tie across the last place is left open. `size` is the number of units in the group, of which a quota is a share.
 */
export function groupGrades(
  totals: readonly (number | null)[],
  grades: readonly Grade[],
  size: number,
): Graded[] {
  const falling = grades.toSorted((a, b) => b.from - a.from);
  const graded = totals.map((total): Graded => {
    const grade = total === null ? null : gradeOf(total, grades);
    return grade ? { grade } : NO_TOTAL;
  });
  falling.forEach((grade, i) => {
    const next = falling[i + 1];
    if (grade.quota === undefined || !next) return;
    const held = totals.map((total, unit) => (graded[unit]?.grade === grade ? total : null));
    quotaAward(held, quotaPlaces(size, grade.quota)).forEach((place, unit) => {
      if (place === 'outside') graded[unit] = { grade: next };
      if (place === 'tied') graded[unit] = { grade: null, why: 'tied' };
    });
  });
  return graded;
}
