import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import type { UnitRef } from '../../schema/parts.ts';
import type { UnitRow } from './fact-rows.ts';
import { maybeNameIn, nameIn } from './name-in.ts';
import { slugOf } from './slug.ts';

/** A unit with its place in the tree. */
export interface Unit {
  readonly id: string;
  readonly ref: UnitRef;
  readonly row: UnitRow;
  readonly kind: Bilingual;
  /** Peer group as the register writes it; empty where it gives none. */
  readonly group: string;
  readonly groupName: Bilingual | null;
  /** Id of the unit above, where that is in the tree. */
  readonly parent: string | null;
  readonly public: boolean;
}

/** The units of an office in the register's order, and who stands below whom. */
export interface UnitTree {
  readonly all: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  /** Units without a unit above. */
  readonly roots: readonly Unit[];
  childrenOf(id: string): readonly Unit[];
}

/** Sorts by the register's order column, units without one last, and keeps the register's order among equals. */
function inOrder(rows: readonly UnitRow[]): UnitRow[] {
  return rows.toSorted((a, b) => (a.record.order ?? Number.MAX_VALUE) - (b.record.order ?? Number.MAX_VALUE));
}

function unitOf(office: Office, row: UnitRow, known: ReadonlySet<string>): Unit {
  const { unit_id: id, name, short, kind, peer_group, parent, public: open } = row.record;
  const full = nameIn(office, name);
  return {
    id,
    ref: { id, slug: slugOf(id), name: full, short: maybeNameIn(office, short) ?? full },
    row,
    kind: nameIn(office, kind),
    group: peer_group ?? '',
    groupName: maybeNameIn(office, peer_group),
    parent: parent !== null && known.has(parent) && parent !== id ? parent : null,
    public: open === true,
  };
}

/** Lays out the units of a register. A parent that is not among the rows counts as none. */
export function unitTree(office: Office, rows: readonly UnitRow[]): UnitTree {
  const known = new Set(rows.map((row) => row.record.unit_id));
  const all = inOrder(rows).map((row) => unitOf(office, row, known));
  const children = Map.groupBy(all, (unit) => unit.parent);
  return {
    all,
    byId: new Map(all.map((unit) => [unit.id, unit])),
    roots: children.get(null) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/**
 * The topmost-to-lowest rule against counting twice: a unit speaks for itself only where none below it does. Gives the
 * lowest units at or below `unit` for which `speaks` holds.
 */
export function lowestSpeaking(tree: UnitTree, unit: Unit, speaks: (unit: Unit) => boolean): Unit[] {
  const below = tree.childrenOf(unit.id).flatMap((child) => lowestSpeaking(tree, child, speaks));
  if (below.length > 0) return below;
  return speaks(unit) ? [unit] : [];
}

/** The lowest speaking units of the whole office. */
export function lowestOfAll(tree: UnitTree, speaks: (unit: Unit) => boolean): Unit[] {
  return tree.roots.flatMap((root) => lowestSpeaking(tree, root, speaks));
}
