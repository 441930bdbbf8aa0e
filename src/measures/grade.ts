import { atLeast } from './tolerance.ts';

/**
 * The grade of an unrounded total: the one with the highest lower edge `from` that the total reaches (90 ≤ s, 80 ≤ s < 90, …),
 * so 89.96 is not yet 90 though it prints as 90.0. Grades may be given in any order; `null` below the lowest.
 */
export function gradeOf<Grade extends { readonly from: number }>(
  total: number,
  grades: readonly Grade[],
): Grade | null {
  return grades
    .filter(({ from }) => atLeast(total, from))
    .reduce<Grade | null>((best, grade) => (best === null || grade.from > best.from ? grade : best), null);
}
