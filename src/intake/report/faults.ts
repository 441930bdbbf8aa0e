import type { Problem, Severity } from '../problem.ts';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Problems with the same code and the same sentence, gravest first: one fault, in one or many places. */
export function faultsOf(problems: readonly Problem[]): Problem[][] {
  const faults = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.severity} ${problem.message.zh}`;
    const known = faults.get(key);
    if (known === undefined) faults.set(key, [problem]);
    else known.push(problem);
  }
  const rank = ([first]: readonly Problem[]): number => ORDER.indexOf(first?.severity ?? 'note');
  return [...faults.values()].sort((one, other) => rank(one) - rank(other));
}

/** Problems by the file they stand in, files in the order of their names. */
export function problemsByFile(problems: readonly Problem[]): [string, Problem[]][] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = byFile.get(problem.place.file);
    if (known === undefined) byFile.set(problem.place.file, [problem]);
    else known.push(problem);
  }
  return [...byFile].sort(([one], [other]) => (one < other ? -1 : 1));
}
