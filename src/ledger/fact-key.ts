import { identityOf, type Table } from '../contract/table.ts';
import type { SourcedRecord } from '../intake/reading.ts';

/** What naming a fact needs to know of a table. */
export type Identified = Pick<Table, 'identity'>;

/**
 * The key of the fact that a record states: the record's identity. A record of a table without identity, or with no
 * identity cell filled, is a fact of its own, named by file and line.
 */
export function factKey(sourced: SourcedRecord, table: Identified): string {
  return identityOf(table, sourced.record) ?? `${sourced.file}|${sourced.line}`;
}
