import type { Problem, Severity } from '../../../intake/problem.ts';
import type { BookProblem } from '../../schema/site-files.ts';

/** Problems of one kind in one file and column that are listed one by one; the rest are counted. */
const MOST_LISTED = 20;

export type SeverityCounts = Record<Severity, number>;

/** How many problems there are of each severity. */
export function severityCounts(problems: readonly Problem[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

function bookProblem(problem: Problem, more: number): BookProblem {
  const { code, severity, place, message, remedy } = problem;
  return {
    code,
    severity,
    file: place.file,
    lines: [...(place.lines ?? [])],
    column: place.column ?? null,
    header: place.header ?? null,
    value: problem.value ?? null,
    suggestion: problem.suggestion ?? null,
    message,
    remedy,
    more,
  };
}

/** Problems for the page of a drop. Of a long series the first are listed, and the last of these says how many follow. */
export function problemList(problems: readonly Problem[]): BookProblem[] {
  const series = Map.groupBy(problems, ({ code, place }) => `${code}|${place.file}|${place.column ?? ''}`);
  return [...series.values()].flatMap((alike) => {
    const listed = alike.slice(0, MOST_LISTED);
    const more = alike.length - listed.length;
    return listed.map((problem, i) => bookProblem(problem, i === listed.length - 1 ? more : 0));
  });
}
