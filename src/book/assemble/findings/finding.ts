import type { Bilingual } from '../../../contract/bilingual.ts';
import type { EnumValue } from '../../../contract/cell.ts';
import { errors as table } from '../../../contract/tables/errors.ts';
import type { ErrorRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';

type ErrorRecord = ErrorRow['record'];

/** One row of the list of errors, as the pages on quality read it. */
export interface Finding {
  readonly row: ErrorRow;
  readonly unit: Unit;
  readonly date: string;
  /** Tells documents apart: unit and number, or the row itself where no number is given. */
  readonly document: string;
  readonly gate: ErrorRecord['gate'];
  readonly category: string;
  readonly severity: ErrorRecord['severity'];
  readonly foundIn: ErrorRecord['found_in'];
  /** Instances; a blank stands for one. */
  readonly count: number;
}

/** The findings of an office by day, and on one day as they were reported. */
export function findingsOf({ rows, units }: Material): Finding[] {
  const found = rows.errors.flatMap((row): Finding[] => {
    const { unit_id: id, date, document_no: number, gate, category, severity, found_in, count } = row.record;
    const unit = units.byId.get(id);
    if (unit === undefined) return [];
    const document = `${id} ${number ?? `${row.source.file} ${row.source.line}`}`;
    return [{ row, unit, date, document, gate, category, severity, foundIn: found_in, count: count ?? 1 }];
  });
  return found.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Instances of some findings. */
export function instancesOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

/** Documents that some findings are of; one with several errors counts once. */
export function documentsOf(findings: readonly Finding[]): number {
  return new Set(findings.map(({ document }) => document)).size;
}

type Named = 'gate' | 'severity' | 'found_in';

/** The contract's name for a value of one of its lists; a gate is called by its full name in Chinese. */
export function valueName(column: Named, value: string): Bilingual {
  const values: Readonly<Record<string, EnumValue>> = table.columns[column].cell.values;
  const { zh = value, en = value } = values[value] ?? {};
  return column === 'gate' ? { zh: `${zh}关`, en } : { zh, en };
}

/** Instances by the values of a list, in the list's order; what did not occur is left out. */
export function countsBy(
  findings: readonly Finding[],
  column: Named,
  of: (finding: Finding) => string | null,
): { id: string; name: Bilingual; count: number }[] {
  const groups = Map.groupBy(findings, of);
  return Object.keys(table.columns[column].cell.values).flatMap((id) => {
    const count = instancesOf(groups.get(id) ?? []);
    return count === 0 ? [] : [{ id, name: valueName(column, id), count }];
  });
}
