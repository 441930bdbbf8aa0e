import type { AnyRecord, Table } from '../contract/table.ts';

/** Stands between identity cells; no cell holds it, as edges are tidied and text files have no such character. */
const BETWEEN = '\u001f';

/**
 * The identity of a record as one text, to be compared and not shown. `null` when the record is a fact of its own:
 * its table has no identity, or none of its identity cells is filled.
 */
export function identityKey(table: Table, record: AnyRecord): string | null {
  let key = '';
  let filled = false;
  for (const column of table.identity) {
    const value = record[column] ?? null;
    if (value !== null) filled = true;
    key += (value === null ? '' : String(value)) + BETWEEN;
  }
  return filled ? key : null;
}
