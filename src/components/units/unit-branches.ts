import type { UnitRef } from '../../book/schema/parts.ts';
import type { UnitSummary } from '../../book/schema/unit-file.ts';

/** Units directly below one unit, and that unit. */
export interface UnitBranch<Item> {
  /** `null` for units that have none above them. */
  readonly head: UnitRef | null;
  /** The head's own item, where it has one. */
  readonly own: Item | null;
  /** Items of the units below it that head no branch themselves, in the order given. */
  readonly members: readonly Item[];
}

/** Sorts items into branches, in the register's order of their heads; those without a unit above come last. */
export function unitBranches<Item extends { readonly unit: UnitRef }>(
  items: readonly Item[],
  units: readonly UnitSummary[],
): UnitBranch<Item>[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const byUnit = new Map(items.map((item) => [item.unit.id, item]));
  const heads = new Set(items.map(({ unit }) => parents.get(unit.id) ?? null));
  const members = Map.groupBy(
    items.filter(({ unit }) => !heads.has(unit.id)),
    ({ unit }) => parents.get(unit.id) ?? null,
  );
  const headed = units
    .filter(({ id }) => heads.has(id))
    .map((head) => ({ head, own: byUnit.get(head.id) ?? null, members: members.get(head.id) ?? [] }))
    .filter(({ own, members: below }) => own !== null || below.length > 0);
  const loose = members.get(null) ?? [];
  return loose.length === 0 ? headed : [...headed, { head: null, own: null, members: loose }];
}
