import type { RecordOf } from '../contract/table.ts';
import type { TableId, tables } from '../contract/tables.ts';
import type { Fact, Ledger } from './ledger.ts';

/** A fact as it now stands, typed as its table's columns say. */
export type CurrentRecord<Id extends TableId> = Fact & { readonly record: RecordOf<(typeof tables)[Id]> };

/** The records of a table as they now stand, in order of first appearance. A table without facts gives none. */
export function currentRecords<Id extends TableId>(ledger: Ledger, table: Id): readonly CurrentRecord<Id>[] {
  // Intake gives a record of a table only with the cells of that table's columns, so the type holds.
  return (ledger.facts.get(table) ?? []) as readonly CurrentRecord<Id>[];
}
