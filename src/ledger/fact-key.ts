import type { AnyRecord, Table } from '../contract/table.ts';
import type { SourcedRecord } from '../intake/reading.ts';

/** What naming a fact needs to know of a table. */
export type Identified = Pick<Table, 'identity'>;

/** One identity cell inside a key. `|` and `\` are escaped, so that two identities never share a key. */
function keyPart(value: AnyRecord[string] | undefined): string {
  if (value === null || value === undefined) return '';
  return String(value).replace(/[\\|]/g, '\\$&');
}

/**
 * The key of the fact that a record states: its identity cells joined with `|`, blanks as empty text.
 * A record of a table without identity, or with no identity cell filled, is a fact of its own, named by file and line.
 */
export function factKey(sourced: SourcedRecord, table: Identified): string {
  const parts = table.identity.map((column) => keyPart(sourced.record[column]));
  if (parts.some((part) => part !== '')) return parts.join('|');
  return `${keyPart(sourced.file)}|${sourced.line}`;
}
