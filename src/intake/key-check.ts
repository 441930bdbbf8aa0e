import type { AnyRecord } from '../contract/table.ts';
import type { CellContent } from './cells/cell-outcome.ts';
import { keyDuplicate } from './messages/key-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { TablePlan } from './row-plan.ts';
import { type SeenKeys, seenKeys } from './seen-keys.ts';

/** A row with the identity of an earlier one. */
export interface Duplicate {
  readonly plan: TablePlan;
  readonly first: number;
  readonly line: number;
  readonly record: AnyRecord;
}

/**
 * Keeps the identities of a file's records, to find those that stand twice. Of each row no more than its identity and its
 * line is kept, so that a long file needs little memory.
 */
export interface KeyCheck {
  /**
   * The line of the earlier row with the same identity in a table; `null`, and this row noted, if there is none.
   * `values` are those of the plan's cells.
   */
  seen(plan: TablePlan, values: readonly CellContent[], line: number): number | null;
}

/** Stands between identity cells; no cell holds it, as text files have no such character. */
const BETWEEN = '\u001f';

/** The identity of a row as one text; `null` when it is a fact of its own: it has no identity, or none of it is filled. */
function identityText(places: readonly number[], values: readonly CellContent[]): string | null {
  let text = '';
  let filled = false;
  for (const place of places) {
    const value = values[place] ?? null;
    if (value !== null) {
      filled = true;
      text += value;
    }
    text += BETWEEN;
  }
  return filled ? text : null;
}

export function sameRecords(one: AnyRecord, other: AnyRecord): boolean {
  return Object.keys(one).every((key) => (one[key] ?? null) === (other[key] ?? null));
}

export function keyCheck(): KeyCheck {
  const tables = new Map<string, SeenKeys>();
  return {
    seen({ table, identity }, values, line) {
      const key = identityText(identity, values);
      if (key === null) return null;
      let keys = tables.get(table.id);
      if (keys === undefined) {
        keys = seenKeys();
        tables.set(table.id, keys);
      }
      const first = keys.meet(key, line);
      return first === 0 ? null : first;
    },
  };
}

/** `earlier` is the record of the first row. */
export function duplicateProblem(file: string, duplicate: Duplicate, earlier: AnyRecord): Problem {
  const { plan, first, line, record } = duplicate;
  const { identity, columns } = plan.table;
  const names = identity.map((key) => ({ zh: columns[key]?.header ?? key, en: columns[key]?.label ?? key }));
  const value = identity.map((key) => String(record[key] ?? '')).join('|');
  const same = sameRecords(record, earlier) ? 'same' : 'different';
  return problemOf('KEY_DUPLICATE', { file, lines: [first, line] }, keyDuplicate(names, first, same), {
    value,
  });
}
