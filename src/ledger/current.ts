import type { RecordOf } from '../contract/table.ts';
import type { TableId, tables } from '../contract/tables.ts';
import type { Fact, Ledger, RowSource } from './ledger.ts';

/** A fact as it now stands, typed as its table's columns say. */
export interface CurrentRecord<Id extends TableId> {
  readonly record: RecordOf<(typeof tables)[Id]>;
  readonly fact: Fact;
  /** The row that brought the version in force. */
  readonly source: RowSource;
}

/** The records of a table as they now stand, in order of first appearance. A table without facts gives none. */
export function currentRecords<Id extends TableId>(ledger: Ledger, table: Id): CurrentRecord<Id>[] {
  const current: CurrentRecord<Id>[] = [];
  for (const fact of ledger.facts.get(table)?.values() ?? []) {
    const last = fact.versions.at(-1);
    // Intake gives a record of a table only with the cells of that table's columns, so the type holds.
    if (last) current.push({ record: last.record as CurrentRecord<Id>['record'], fact, source: last.source });
  }
  return current;
}
