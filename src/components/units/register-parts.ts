import type { Language } from '../../contract/bilingual.ts';
import type { RegisterLine, RegisterPart } from './register-line.ts';
import type { UnitBranch } from './unit-branches.ts';

/** Branches as parts of a register: each under the line of the unit at its head, or under its name where it has none. */
export function registerParts<Item>(
  branches: readonly UnitBranch<Item>[],
  lineOf: (item: Item) => RegisterLine,
  language: Language,
): RegisterPart[] {
  return branches.map(({ head, own, members }) => ({
    head: own === null ? (head?.short[language] ?? null) : lineOf(own),
    lines: members.map(lineOf),
  }));
}
