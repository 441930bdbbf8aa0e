import { type Fingerprints, fingerprints } from './fingerprint.ts';
import { identityKey } from './identity-key.ts';
import { ownText } from './own-text.ts';
import type { Attempt } from './row-attempt.ts';
import type { TablePlan } from './row-plan.ts';
import { type SeenKeys, seenKeys } from './seen-keys.ts';

/**
 * Keeps the identities of a file's records, to find those that stand twice. Of each row no more than a fingerprint of its
 * identity and its line is kept, so that a long file needs little memory. Fingerprints are looked up many at a time: each
 * lies somewhere else in memory, and a processor waits for many places at once as long as for one.
 */
export interface KeyCheck {
  /** Takes what a row says for a table. */
  add(row: Attempt, line: number): void;
  /**
   * For everything added since the last time, in its order: the line of an earlier row that has the same identity in its
   * table, for all that is known, or 0 if there is none.
   */
  lookUp(): readonly number[];
  /**
   * Whether the identities of a table are kept as they are, and not as fingerprints: those of tables derived from the
   * rows, which have few records in many rows, and those that rows take from the row above them.
   */
  isExact(plan: TablePlan): boolean;
}

/** Whether a record has an identity; one that has none, or none of it filled, is a fact of its own. */
function isNamed({ plan, values }: Attempt): boolean {
  for (const place of plan.identity) if (place !== -1 && (values[place] ?? null) !== null) return true;
  return false;
}

function needsExact({ derive, cells }: TablePlan): boolean {
  return derive || cells.some(({ fillDown }) => fillDown);
}

export function keyCheck(tables: readonly TablePlan[], fingerprint: Fingerprints = fingerprints()): KeyCheck {
  const seen = new Map<string, SeenKeys>();
  const exact = new Map<string, Map<string, number>>();
  for (const plan of tables) {
    seen.set(plan.table.id, seenKeys());
    if (needsExact(plan)) exact.set(plan.table.id, new Map());
  }
  let firsts: number[] = [];
  let waiting: { readonly at: number; readonly keys: SeenKeys; readonly line: number }[] = [];
  /** Both halves of the fingerprints of those that wait. */
  const halves: number[] = [];

  const seenExactly = (known: Map<string, number>, key: string, line: number): number => {
    const first = known.get(key) ?? 0;
    if (first === 0) known.set(ownText(key), line);
    return first;
  };

  return {
    add(row, line) {
      const { table, identity } = row.plan;
      const known = exact.get(table.id);
      const keys = seen.get(table.id);
      const named = isNamed(row);
      firsts.push(
        named && known !== undefined ? seenExactly(known, identityKey(table, row.record) ?? '', line) : 0,
      );
      if (!named || known !== undefined || keys === undefined) return;
      const { one, two } = fingerprint(row.values, identity);
      halves[waiting.length * 2] = one;
      halves[waiting.length * 2 + 1] = two;
      waiting.push({ at: firsts.length - 1, keys, line });
    },
    lookUp() {
      for (let index = 0; index < waiting.length; index++) {
        const { at = 0, keys, line = 0 } = waiting[index] ?? {};
        firsts[at] = keys?.meet(halves[index * 2] ?? 0, halves[index * 2 + 1] ?? 0, line) ?? 0;
      }
      const found = firsts;
      firsts = [];
      waiting = [];
      return found;
    },
    isExact: ({ table }) => exact.has(table.id),
  };
}
