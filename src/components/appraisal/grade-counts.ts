import type { RankingLine } from '../../book/schema/appraisal-result.ts';
import type { MethodFile } from '../../book/schema/site-files.ts';

type Grade = MethodFile['appraisal']['grades'][number];

/** How many units of a group a grade was in reach of, and how many have it. */
export interface GradeCount {
  readonly grade: Grade;
  /** Units whose total is at or above the grade's mark and below that of the next better grade. */
  readonly reached: number;
  readonly awarded: number;
}

/** A total that reaches a mark but for what binary floating point loses. */
const SLACK = 1e-9;

/** Counts by grade, the best first. A quota shows where fewer were awarded than reached the mark. */
export function gradeCounts(grades: readonly Grade[], lines: readonly RankingLine[]): GradeCount[] {
  const sorted = grades.toSorted((a, b) => b.from - a.from);
  return sorted.map((grade, index) => {
    const above = sorted[index - 1]?.from ?? Infinity;
    return {
      grade,
      reached: lines.filter(
        ({ total }) => total !== null && total >= grade.from - SLACK && total < above - SLACK,
      ).length,
      awarded: lines.filter((line) => line.grade?.id === grade.id).length,
    };
  });
}
