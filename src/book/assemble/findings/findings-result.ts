import type { Period } from '../../../contract/period.ts';
import { findingsSentence } from '../../../words/sentences/findings-sentence.ts';
import type { FindingsResult } from '../../schema/findings-result.ts';
import type { Material } from '../material/material.ts';
import type { OfficeCounts } from '../quality/document-counts.ts';
import { allFindings, deductionResult } from './deductions.ts';
import { countsBy, documentsOf, instancesOf } from './finding.ts';
import type { FindingsByPeriod } from './listed-periods.ts';
import { paretoResult } from './pareto-result.ts';

/** Error instances that the counts report for some periods; `null` where a row does not say. */
function reportedIn(counts: OfficeCounts, periods: Iterable<Period>): number | null {
  let sum = 0;
  for (const period of periods) {
    for (const { record } of counts.whole.get(period)?.rows ?? []) {
      if (record.errors === null) return null;
      sum += record.errors;
    }
  }
  return sum;
}

/** The findings of some periods: by gate, category and severity, and what they cost. `null` without any. */
export function findingsResult(
  listed: FindingsByPeriod,
  counts: OfficeCounts,
  { office, units }: Material,
): FindingsResult | null {
  const periods = [...listed.keys()];
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return null;
  const findings = allFindings(listed);
  const known = { instances: instancesOf(findings), documents: documentsOf(findings) };
  const reported = reportedIn(counts, periods);
  const graded = findings.some(({ severity }) => severity !== null);
  return {
    from,
    to,
    ...known,
    reported,
    sentence: findingsSentence({ from, to, ...known, reported }),
    gates: paretoResult(findings, 'gate', office),
    categories: paretoResult(findings, 'category', office),
    severities: graded ? paretoResult(findings, 'severity', office) : null,
    foundIn: countsBy(findings, 'found_in', ({ foundIn }) => foundIn),
    deduction: deductionResult(listed, counts, units.all, office),
  };
}
