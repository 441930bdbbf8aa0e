import type { Bilingual } from '../../contract/bilingual.ts';
import { codeMeanings } from '../messages/code-meanings.ts';
import type { Problem, Severity } from '../problem.ts';

/** Problems that are shown together; there is at least one. */
export type Fault = [Problem, ...Problem[]];

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Problems with the same code and the same thing to do, gravest first: one fault, in one or many places. The sentences of
 * the places may differ, as where each names another row. Notes ask for nothing, so that only the same sentence joins them.
 */
export function faultsOf(problems: readonly Problem[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const problem of problems) {
    const { code, severity, message, remedy } = problem;
    const key = `${code} ${severity} ${severity === 'note' ? message.zh : remedy.zh}`;
    const known = faults.get(key);
    if (known === undefined) faults.set(key, [problem]);
    else known.push(problem);
  }
  const rank = ([{ severity }]: Fault): number => ORDER.indexOf(severity);
  return [...faults.values()].sort((one, other) => rank(one) - rank(other));
}

/** What a fault says as a whole, and whether each of its places has a sentence of its own besides. */
export interface FaultSentence {
  readonly message: Bilingual;
  readonly eachItsOwn: boolean;
}

/** The sentence that all places of a fault share; where they differ, the meaning of the code. */
export function faultSentence(fault: Fault): FaultSentence {
  const [{ code, message }] = fault;
  const eachItsOwn = fault.some((problem) => problem.message.zh !== message.zh);
  const meaning = codeMeanings[code];
  return eachItsOwn
    ? { message: { zh: `${meaning.zh}。`, en: `${meaning.en}.` }, eachItsOwn }
    : { message, eachItsOwn };
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
