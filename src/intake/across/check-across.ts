import type { Office } from '../../contract/office.ts';
import type { Problem } from '../problem.ts';
import type { FileReading } from '../reading.ts';
import { checkFindings } from './check-findings.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkMissingMonths } from './check-missing-months.ts';
import { checkProcurement } from './check-procurement.ts';
import { checkRepeatedMonths } from './check-repeated-months.ts';
import { checkScheme } from './check-scheme.ts';
import { checkScores } from './check-scores.ts';
import { checkSupervision } from './check-supervision.ts';
import { checkTargets } from './check-targets.ts';
import { checkValues } from './check-values.ts';
import { officeFacts } from './office-facts.ts';

/**
 * What shows only when rows, files and months are held against each other: reports that are missing, values that fall or leap,
 * months sent twice, targets that changed or do not add up, schemes by which nobody can be scored, and findings that do
 * not agree with the counts.
 */
export function checkAcross(readings: readonly FileReading[], office: Office): Problem[] {
  const facts = officeFacts(readings, office);
  return [
    ...checkMissingMonths(facts),
    ...checkValues(facts),
    ...checkRepeatedMonths(facts),
    ...checkIndicators(facts),
    ...checkTargets(facts),
    ...checkScheme(facts),
    ...checkScores(facts),
    ...checkFindings(facts),
    ...checkSupervision(facts),
    ...checkProcurement(facts),
  ];
}
