import type { Bilingual } from '../../../contract/bilingual.ts';
import type { CriterionRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import { nameIn } from '../material/name-in.ts';

/** A criterion with its place in the tree of one peer group. */
export interface Criterion {
  readonly id: string;
  readonly name: Bilingual;
  readonly parent: string | null;
  /** 0 for an area. */
  readonly depth: number;
  readonly points: number;
  readonly row: CriterionRow;
  readonly leaf: boolean;
  /** Whether a public build may show it: it and all above it are marked as public. */
  readonly public: boolean;
}

/** What a peer group is appraised by: children follow their parent, in the register's order. */
export interface Scheme {
  readonly criteria: readonly Criterion[];
  readonly areas: readonly Criterion[];
}

/** The peer group a criterion applies to: its own, else that of the criterion above; `null` for every group. */
function groupOf(row: CriterionRow, byId: ReadonlyMap<string, CriterionRow>): string | null {
  let current: CriterionRow | undefined = row;
  while (current) {
    if (current.record.peer_group !== null) return current.record.peer_group;
    current = current.record.parent === null ? undefined : byId.get(current.record.parent);
  }
  return null;
}

/** The criteria that apply to a peer group, as a tree. */
export function schemeOf({ office, rows }: Pick<Material, 'office' | 'rows'>, group: string): Scheme {
  const byId = new Map(rows.criteria.map((row) => [row.record.criterion_id, row]));
  const applying = rows.criteria.filter((row) => [null, group].includes(groupOf(row, byId)));
  const children = Map.groupBy(applying, (row) => row.record.parent);
  const laidOut = (parent: string | null, depth: number, open: boolean): Criterion[] =>
    (children.get(parent) ?? []).flatMap((row) => {
      const id = row.record.criterion_id;
      const shown = open && row.record.public === true;
      const criterion = {
        id,
        name: nameIn(office, row.record.name),
        parent,
        depth,
        points: row.record.points,
        row,
        leaf: !children.has(id),
        public: shown,
      };
      return [criterion, ...laidOut(id, depth + 1, shown)];
    });
  const criteria = laidOut(null, 0, true);
  return { criteria, areas: criteria.filter(({ depth }) => depth === 0) };
}
