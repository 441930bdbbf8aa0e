import type { AnyRecord } from '../contract/table.ts';
import { identityKey } from './identity-key.ts';
import { keyDuplicate } from './messages/key-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { Attempt } from './row-attempt.ts';

/** A record of a row, and the line of the row that seems to have its identity already. */
export interface Doubt {
  readonly of: Attempt;
  readonly first: number;
  /** Whether the identities are known to be the same, and not only their fingerprints. */
  readonly certain: boolean;
}

/** A row that seems to repeat an earlier one. */
export interface DoubtedRow {
  readonly line: number;
  /** What it says for every table that it feeds. */
  readonly attempts: readonly Attempt[];
  readonly doubts: readonly Doubt[];
}

/**
 * Keeps the rows that seem to repeat earlier ones, until these have been read once more: only then is it certain, and
 * shown whether they say the same in all their cells.
 */
export interface DoubtedRows {
  add(row: DoubtedRow): void;
  /** Lines of the earlier rows. */
  asked(): ReadonlySet<number>;
  /** Takes what the earlier row on a line says. */
  again(earlier: readonly Attempt[], line: number): void;
  /** Problems of the rows that do repeat others, and the rows that have proved to be good. */
  settle(): { readonly problems: readonly Problem[]; readonly good: readonly DoubtedRow[] };
}

function keyOf({ plan, record }: Attempt): string {
  return `${plan.table.id} ${identityKey(plan.table, record)}`;
}

function saysTheSame(one: AnyRecord, other: AnyRecord, but: readonly string[]): boolean {
  return Object.keys(one).every((key) => but.includes(key) || (one[key] ?? null) === (other[key] ?? null));
}

/** `earlier` is the record of the row on line `first`. */
function duplicate(file: string, { plan, record }: Attempt, line: number, earlier: AnyRecord, first: number) {
  const { identity, columns } = plan.table;
  const names = identity.map((key) => ({ zh: columns[key]?.header ?? key, en: columns[key]?.label ?? key }));
  const value = identity.map((key) => String(record[key] ?? '')).join('|');
  const same = saysTheSame(record, earlier, identity) ? 'same' : 'different';
  return problemOf('KEY_DUPLICATE', { file, lines: [first, line] }, keyDuplicate(names, first, same), {
    value,
  });
}

export function doubtedRows(file: string): DoubtedRows {
  const rows: DoubtedRow[] = [];
  const byFirst = new Map<number, { readonly row: DoubtedRow; readonly doubt: Doubt }[]>();
  const repeating = new Set<DoubtedRow>();
  const problems: Problem[] = [];

  const report = (row: DoubtedRow, of: Attempt, earlier: AnyRecord, first: number): void => {
    repeating.add(row);
    problems.push(duplicate(file, of, row.line, earlier, first));
  };

  /** Rows that no earlier row repeats may still repeat one another. */
  const goodOnes = (): DoubtedRow[] => {
    const known = new Map<string, { readonly record: AnyRecord; readonly line: number }>();
    for (const row of rows) {
      if (repeating.has(row)) continue;
      for (const { of } of row.doubts) {
        const key = keyOf(of);
        const earlier = known.get(key);
        if (earlier === undefined) known.set(key, { record: of.record, line: row.line });
        else report(row, of, earlier.record, earlier.line);
      }
    }
    return rows.filter((row) => !repeating.has(row));
  };

  return {
    add(row) {
      rows.push(row);
      for (const doubt of row.doubts) {
        const known = byFirst.get(doubt.first);
        if (known === undefined) byFirst.set(doubt.first, [{ row, doubt }]);
        else known.push({ row, doubt });
      }
    },
    asked: () => new Set(byFirst.keys()),
    again(earlier, line) {
      for (const { row, doubt } of byFirst.get(line) ?? []) {
        const { of, certain } = doubt;
        const before = earlier.find(
          (one) =>
            one.plan.table === of.plan.table &&
            (line !== row.line || one.plan !== of.plan) &&
            (certain || keyOf(one) === keyOf(of)),
        );
        if (before !== undefined) report(row, of, before.record, line);
      }
    },
    settle() {
      const good = goodOnes();
      return { problems, good };
    },
  };
}
