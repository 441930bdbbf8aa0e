import type { RecordOf, Table } from '../contract/table.ts';
import type { Fact, Ledger, RowSource } from './ledger.ts';

/** A fact as it now stands, typed as its table's columns say. */
export interface CurrentRecord<T extends Table> {
  readonly record: RecordOf<T>;
  readonly fact: Fact;
  /** The row that brought the version in force. */
  readonly source: RowSource;
}

/** The records of a table as they now stand, in order of first appearance. A table without facts gives none. */
export function currentRecords<T extends Table>(ledger: Ledger, table: T): CurrentRecord<T>[] {
  const current: CurrentRecord<T>[] = [];
  for (const fact of ledger.facts.get(table.id)?.values() ?? []) {
    const last = fact.versions.at(-1);
    // Intake gives a record of a table only with the cells of that table's columns, so the type holds.
    if (last) current.push({ record: last.record as RecordOf<T>, fact, source: last.source });
  }
  return current;
}
