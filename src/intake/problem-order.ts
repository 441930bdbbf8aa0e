import type { Problem } from './problem.ts';

function column(problem: Problem): string {
  const letter = problem.place.column ?? '';
  return letter.padStart(4);
}

/** Problems in the order of the sheet: by file, first line and column; those of the whole file come first. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const line = (problem: Problem): number => problem.place.lines?.[0] ?? 0;
  return [...problems].sort((one, other) => {
    if (one.place.file !== other.place.file) return one.place.file < other.place.file ? -1 : 1;
    if (line(one) !== line(other)) return line(one) - line(other);
    const [left, right] = [column(one), column(other)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });
}
