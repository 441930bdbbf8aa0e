import { grainOf, monthOfDate, weekOfDate } from '../../contract/period.ts';
import { documents as documentTable } from '../../contract/tables/documents.ts';
import { errors as findingTable } from '../../contract/tables/errors.ts';
import { identityKey } from '../identity-key.ts';
import {
  documentsTooMany,
  type FindingSums,
  instancesDiffer,
  instancesTooFew,
} from '../messages/finding-messages.ts';
import { numberText } from '../messages/row-name.ts';
import type { Wording } from '../messages/wording.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-codes.ts';
import type { SourcedRecord } from '../reading.ts';
import type { OfficeFacts } from './office-facts.ts';

const BETWEEN = '\u001f';

/** The rows of a table that are in force: of each identity the latest. */
function inForce(table: typeof documentTable | typeof findingTable, facts: OfficeFacts): SourcedRecord[] {
  const rows = new Map<string, SourcedRecord>();
  for (const sourced of facts.of(table.id)) {
    rows.set(identityKey(table, sourced.record) ?? `${sourced.file}${BETWEEN}${sourced.line}`, sourced);
  }
  return [...rows.values()];
}

function sumOf(rows: readonly SourcedRecord[], key: string, missing: number | null): number | null {
  let sum = 0;
  for (const { record } of rows) {
    const value = record[key] ?? missing;
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

/** How many documents the findings name; `null` where one of them names none. */
function documentsNamed(findings: readonly SourcedRecord[]): number | null {
  const numbers = new Set(findings.map(({ record }) => record.document_no ?? null));
  return numbers.has(null) ? null : numbers.size;
}

function contradiction(
  sums: FindingSums,
  findings: readonly SourcedRecord[],
  counts: readonly SourcedRecord[],
  here: string,
): Wording | null {
  const listed = sumOf(findings, 'count', 1) ?? 0;
  const reported = sumOf(counts, 'errors', null);
  const withErrors = sumOf(counts, 'with_errors', null);
  if (reported !== null && listed !== reported) return instancesDiffer(sums, listed, reported, here);
  if (withErrors === null) return null;
  if (listed < withErrors) return instancesTooFew(sums, listed, withErrors, here);
  const named = documentsNamed(findings);
  if (named === null || named <= withErrors) return null;
  return documentsTooMany(sums, named, withErrors, here);
}

/**
 * Holds the list of findings against the counts, unit by unit, in every month or week for which a unit gives both. A finding
 * counts to the month or week in which it was found.
 */
export function checkFindings(facts: OfficeFacts): Problem[] {
  const keyOf = (unit: unknown, period: string): string => `${unit}${BETWEEN}${period}`;
  const findings = new Map<string, SourcedRecord[]>();
  for (const sourced of inForce(findingTable, facts)) {
    const { date, unit_id: unit } = sourced.record;
    if (typeof date !== 'string') continue;
    for (const period of [monthOfDate(date), weekOfDate(date)]) {
      const key = keyOf(unit, period);
      findings.set(key, [...(findings.get(key) ?? []), sourced]);
    }
  }
  if (findings.size === 0) return [];
  const counts = Map.groupBy(inForce(documentTable, facts), ({ record }) =>
    keyOf(record.unit_id, String(record.period)),
  );
  return [...counts].flatMap(([key, rows]) => {
    const [first] = rows;
    const found = findings.get(key);
    const at = found?.[0];
    const { period = '', unit_id: id = '' } = first?.record ?? {};
    if (at === undefined || found === undefined || facts.unsure.has(String(period))) return [];
    if (!['month', 'week'].includes(grainOf(String(period)) ?? '')) return [];
    const { short = null, name = id } = facts.units.get(String(id))?.record ?? {};
    const sums = { unit: String(short ?? name), period: String(period), counts: rows };
    const words = contradiction(sums, found, rows, at.file);
    if (words === null) return [];
    const lines = found.filter(({ file }) => file === at.file).map(({ line }) => line);
    const place = { ...facts.at(at, 'count'), lines };
    return [problemOf('SUM_MISMATCH', place, words, { value: numberText(sumOf(found, 'count', 1) ?? 0) })];
  });
}
