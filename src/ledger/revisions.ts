import type { AnyRecord } from '../contract/table.ts';
import { tableById } from '../contract/tables.ts';
import { changedColumns } from './changed-columns.ts';
import { dropOf } from './drop-name.ts';
import type { Ledger, Version } from './ledger.ts';

/** One field of a fact before and after a correction. */
export interface FieldChange {
  readonly column: string;
  readonly before: AnyRecord[string];
  readonly after: AnyRecord[string];
}

/** A fact that a drop stated otherwise than the version before it. */
export interface Revision {
  readonly table: string;
  readonly key: string;
  readonly was: Version;
  readonly now: Version;
  /** At least one, in the order of the table's columns. */
  readonly changes: readonly FieldChange[];
}

/** Whether a cell only waited for what was to come, as the day of closing does while an item is open. */
function waited(table: string, column: string, before: AnyRecord[string]): boolean {
  const waiting: readonly AnyRecord[string][] = tableById(table)?.awaits?.[column] ?? [];
  return waiting.includes(before);
}

/** What a version corrected in the version before it; empty when it repeats it or only adds what was still to come. */
function changesBetween(table: string, was: Version, now: Version): FieldChange[] {
  return changedColumns(was.record, now.record)
    .map((column) => ({ column, before: was.record[column] ?? null, after: now.record[column] ?? null }))
    .filter(({ column, before }) => !waited(table, column, before));
}

function* allRevisions(ledger: Ledger): Generator<Revision> {
  for (const ofTable of ledger.facts.values()) {
    for (const fact of ofTable) {
      const { table, key, earlier } = fact;
      for (const [index, was] of earlier.entries()) {
        const now = earlier[index + 1] ?? fact;
        const changes = changesBetween(table, was, now);
        if (changes.length > 0) yield { table, key, was, now, changes };
      }
    }
  }
}

/** The revisions of every drop that brought any, by drop; the registers are the drop `registers`. */
export function revisionsByDrop(ledger: Ledger): Map<string, Revision[]> {
  return Map.groupBy(allRevisions(ledger), (revision) => dropOf(revision.now.source.file));
}

/** The revisions that a drop brought, in the order of the ledger's tables and facts. */
export function revisions(ledger: Ledger, drop: string): Revision[] {
  return revisionsByDrop(ledger).get(drop) ?? [];
}
