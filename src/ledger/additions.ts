import type { Ledger } from './ledger.ts';

/** How many facts of each table a drop was the first to state. Tables to which it added nothing are left out. */
export function additions(ledger: Ledger, drop: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [table, ofTable] of ledger.facts) {
    let added = 0;
    for (const fact of ofTable.values()) {
      if (fact.versions[0]?.source.drop === drop) added += 1;
    }
    if (added > 0) counts[table] = added;
  }
  return counts;
}
