import type { AnyRecord } from '../contract/table.ts';
import type { CellContent } from './cells/cell-outcome.ts';
import { type Fingerprints, fingerprints } from './fingerprint.ts';
import { identityKey } from './identity-key.ts';
import { ownText } from './own-text.ts';
import type { TablePlan } from './row-plan.ts';
import { type SeenKeys, seenKeys } from './seen-keys.ts';

/**
 * Keeps the identities of a file's records, to find those that stand twice. Of each row no more than a fingerprint of its
 * identity and its line is kept, so that a long file needs little memory.
 */
export interface KeyCheck {
  /**
   * The line of an earlier row that has the same identity in a table, for all that is known; `null`, and this row noted,
   * if there is none. `values` are those of the plan's cells.
   */
  seen(plan: TablePlan, values: readonly CellContent[], record: AnyRecord, line: number): number | null;
  /**
   * Whether the identities of a table are kept as they are, and not as fingerprints: those of tables derived from the
   * rows, which have few records in many rows, and those that rows take from the row above them.
   */
  isExact(plan: TablePlan): boolean;
}

/** Whether a record has an identity; one that has none, or none of it filled, is a fact of its own. */
function isNamed({ identity }: TablePlan, values: readonly CellContent[]): boolean {
  for (const place of identity) if (place !== -1 && (values[place] ?? null) !== null) return true;
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

  const seenExactly = (known: Map<string, number>, key: string, line: number): number | null => {
    const first = known.get(key) ?? null;
    if (first === null) known.set(ownText(key), line);
    return first;
  };

  return {
    seen(plan, values, record, line) {
      if (!isNamed(plan, values)) return null;
      const { table, identity } = plan;
      const known = exact.get(table.id);
      if (known !== undefined) return seenExactly(known, identityKey(table, record) ?? '', line);
      const first = seen.get(table.id)?.meet(fingerprint(values, identity), line) ?? 0;
      return first === 0 ? null : first;
    },
    isExact: ({ table }) => exact.has(table.id),
  };
}
