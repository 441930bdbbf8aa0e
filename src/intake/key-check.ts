import type { AnyRecord, Table } from '../contract/table.ts';
import { identityKey } from './identity-key.ts';
import { keyDuplicate } from './messages/key-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';

/** Keeps the identities of a file's records, to find those that stand twice. */
export interface KeyCheck {
  /** Whether a table already has a record with this identity in this file; takes note of it if not. */
  seen(table: Table, record: AnyRecord, line: number): Seen | null;
}

export interface Seen {
  readonly line: number;
  readonly record: AnyRecord;
}

export function sameRecords(one: AnyRecord, other: AnyRecord): boolean {
  return Object.keys(one).every((key) => (one[key] ?? null) === (other[key] ?? null));
}

export function keyCheck(): KeyCheck {
  const tables = new Map<string, Map<string, Seen>>();
  return {
    seen(table, record, line) {
      const key = identityKey(table, record);
      if (key === null) return null;
      let known = tables.get(table.id);
      if (known === undefined) {
        known = new Map();
        tables.set(table.id, known);
      }
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, { line, record });
      return null;
    },
  };
}

export function duplicateProblem(
  file: string,
  line: number,
  first: Seen,
  table: Table,
  record: AnyRecord,
): Problem {
  const columns = table.identity.map((key) => ({
    zh: table.columns[key]?.header ?? key,
    en: table.columns[key]?.label ?? key,
  }));
  const same = sameRecords(record, first.record) ? 'same' : 'different';
  const value = table.identity.map((key) => String(record[key] ?? '')).join('|');
  const place = { file, lines: [first.line, line] };
  return problemOf('KEY_DUPLICATE', place, keyDuplicate(columns, first.line, same), { value });
}
