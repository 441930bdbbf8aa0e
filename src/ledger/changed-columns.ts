import type { AnyRecord } from '../contract/table.ts';

/** Columns in which two records differ, in the order of the later record; a column that one lacks counts as blank. */
export function changedColumns(before: AnyRecord, after: AnyRecord): string[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns].filter((column) => (before[column] ?? null) !== (after[column] ?? null));
}
