import type { Problem, ProblemCode } from '../problem.ts';

/** Problems whose last line is the row to mend; their other lines are those it is held against. */
const COMPARING: ReadonlySet<ProblemCode> = new Set(['KEY_DUPLICATE']);

/** The lines of a problem that must be mended, without those that are only named beside them. */
export function linesToMend({ code, place }: Problem): readonly number[] {
  const { lines = [] } = place;
  return COMPARING.has(code) ? lines.slice(-1) : lines;
}
