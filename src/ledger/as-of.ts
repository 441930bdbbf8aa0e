import { compareDrops } from './drop-name.ts';
import type { Fact, Ledger } from './ledger.ts';

function factAsOf(fact: Fact, drop: string): Fact | null {
  const versions = fact.versions.filter((version) => compareDrops(version.source.drop, drop) <= 0);
  return versions.length === 0 ? null : { ...fact, versions };
}

/**
 * The ledger as it stood after a drop: later versions and facts first stated later are gone. The registers are slow tables
 * without a date, so all that they say stands from the start. `registers` as the drop gives the registers alone.
 */
export function asOf(ledger: Ledger, drop: string): Ledger {
  const facts = new Map<string, Map<string, Fact>>();
  for (const [table, ofTable] of ledger.facts) {
    const stood = new Map<string, Fact>();
    for (const fact of ofTable.values()) {
      const then = factAsOf(fact, drop);
      if (then) stood.set(fact.key, then);
    }
    if (stood.size > 0) facts.set(table, stood);
  }
  return { drops: ledger.drops.filter((name) => compareDrops(name, drop) <= 0), facts };
}
