import type { UnitSummary } from '../../book/schema/unit-file.ts';
import type { Bilingual } from '../../contract/bilingual.ts';

/** Units that may be compared; those outside any peer group stand under their kind. */
export interface UnitGroup {
  /** Anchor on the page. */
  readonly id: string;
  readonly name: Bilingual;
  readonly units: readonly UnitSummary[];
}

/** Ranked units first by rank, the others after them as the register lists them. */
function byRank(a: UnitSummary, b: UnitSummary): number {
  return (a.appraisal?.rank ?? Infinity) - (b.appraisal?.rank ?? Infinity) || 0;
}

/** Groups in the order in which the register first names them. */
export function unitGroups(units: readonly UnitSummary[]): UnitGroup[] {
  const groups = new Map<string, { name: Bilingual; units: UnitSummary[] }>();
  for (const unit of units) {
    const name = unit.group ?? unit.kind;
    const group = groups.get(name.zh) ?? { name, units: [] };
    group.units.push(unit);
    groups.set(name.zh, group);
  }
  return [...groups.values()].map((group, index) => ({
    id: `group-${index + 1}`,
    name: group.name,
    units: group.units.toSorted(byRank),
  }));
}
