import { dropOf } from './drop-name.ts';
import type { Ledger } from './ledger.ts';

/** How many facts of each table a drop was the first to state, by drop. Tables to which a drop added nothing are left out. */
export function additionsByDrop(ledger: Ledger): Map<string, Record<string, number>> {
  const byDrop = new Map<string, Record<string, number>>();
  for (const [table, ofTable] of ledger.facts) {
    for (const [file, facts] of Map.groupBy(ofTable, (fact) => (fact.earlier[0] ?? fact).source.file)) {
      const drop = dropOf(file);
      const counts = byDrop.get(drop) ?? {};
      byDrop.set(drop, counts);
      counts[table] = (counts[table] ?? 0) + facts.length;
    }
  }
  return byDrop;
}

/** How many facts of each table one drop was the first to state. */
export function additions(ledger: Ledger, drop: string): Record<string, number> {
  return additionsByDrop(ledger).get(drop) ?? {};
}
