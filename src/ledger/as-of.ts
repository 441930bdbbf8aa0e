import { compareDrops, dropOf } from './drop-name.ts';
import { type Fact, type Ledger, versionsOf } from './ledger.ts';

function factAsOf(fact: Fact, drop: string): Fact | null {
  const versions = versionsOf(fact).filter(({ source }) => compareDrops(dropOf(source.file), drop) <= 0);
  const last = versions.at(-1);
  return last === undefined ? null : { ...fact, ...last, earlier: versions.slice(0, -1) };
}

/**
 * The ledger as it stood after a drop: later versions and facts first stated later are gone. The registers are slow tables
 * without a date, so all that they say stands from the start. `registers` as the drop gives the registers alone.
 */
export function asOf(ledger: Ledger, drop: string): Ledger {
  const facts = new Map<string, readonly Fact[]>();
  for (const [table, ofTable] of ledger.facts) {
    const stood = ofTable.flatMap((fact) => factAsOf(fact, drop) ?? []);
    if (stood.length > 0) facts.set(table, stood);
  }
  return { drops: ledger.drops.filter((name) => compareDrops(name, drop) <= 0), facts };
}
