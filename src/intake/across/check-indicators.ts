import { ratioIncomplete } from '../messages/row-messages.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { OfficeFacts } from './office-facts.ts';

/** Ratios that no parts are named of: units can show theirs, but nothing above them can be worked out. */
export function checkIndicators(facts: OfficeFacts): Problem[] {
  const problems: Problem[] = [];
  for (const indicator of facts.indicators.values()) {
    const { rollup, numerator = null, denominator = null } = indicator.record;
    if (rollup !== 'ratio' || indicator.derived === true) continue;
    const column = numerator === null ? 'numerator' : 'denominator';
    if (numerator !== null && denominator !== null) continue;
    const place = facts.at(indicator, column);
    problems.push(problemOf('ROW_RULE', place, ratioIncomplete(), { severity: 'warning' }));
  }
  return problems;
}
