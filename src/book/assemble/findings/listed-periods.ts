import { daysOf, type Period, type YearRule } from '../../../contract/period.ts';
import type { Finding } from './finding.ts';

/** Findings by the period of the document counts in which they were found. */
export type FindingsByPeriod = ReadonlyMap<Period, readonly Finding[]>;

/**
 * Puts findings to the periods of the document counts. A period without a finding anywhere in the office is left out: nobody can
 * tell whether there was none or no list was kept.
 */
export function listedPeriods(
  periods: Iterable<Period>,
  findings: readonly Finding[],
  rule: YearRule,
): FindingsByPeriod {
  const listed = new Map<Period, Finding[]>();
  for (const period of periods) {
    const [first, last] = daysOf(period, rule);
    const within = findings.filter(({ date }) => first <= date && date <= last);
    if (within.length > 0) listed.set(period, within);
  }
  return listed;
}
