import type { Reporter, TestModule } from 'vitest/node';
import type { FamilyTally } from './vector.ts';

/** Families that came from several files as one. */
function together(tallies: readonly FamilyTally[]): FamilyTally[] {
  return [...Map.groupBy(tallies, ({ family }) => family)].map(([family, parts]) => {
    const errors = parts.flatMap(({ largest }) => largest ?? []);
    return {
      family,
      passed: parts.reduce((sum, part) => sum + part.passed, 0),
      largest: errors.length > 0 ? Math.max(...errors) : null,
    };
  });
}

/** At the end of a run, lists the reference numbers that passed, by family, with the largest relative error of each. */
export default class VectorReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const suites = modules.flatMap((module) => [...module.children.allSuites()]);
    const tallies = together(suites.flatMap((suite) => suite.meta().vectors ?? []));
    if (tallies.length === 0) return;
    const width = Math.max(...tallies.map(({ family }) => family.length));
    const lines = tallies
      .toSorted((a, b) => (a.family < b.family ? -1 : 1))
      .map(({ family, passed, largest }) => {
        const error = largest === null ? 'exact' : `largest relative error ${largest.toExponential(1)}`;
        return `  ${family.padEnd(width)}  ${String(passed).padStart(5)} values  ${error}`;
      });
    process.stdout.write(`\n Reference numbers\n${lines.join('\n')}\n`);
  }
}
