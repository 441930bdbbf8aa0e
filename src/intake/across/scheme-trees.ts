import type { SourcedRecord } from '../reading.ts';
import type { OfficeFacts } from './office-facts.ts';

/** What one peer group is appraised by. */
export interface SchemeTree {
  /** `null`: criteria are not told apart by peer group. */
  readonly group: string | null;
  readonly roots: readonly SourcedRecord[];
  /** Criteria of this group below each criterion that has any. */
  readonly children: ReadonlyMap<string, readonly SourcedRecord[]>;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The peer group a criterion applies to: its own, else that of the criterion above; `null` for every group. */
export function groupOfCriterion(id: string, facts: OfficeFacts): string | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const record: SourcedRecord['record'] | undefined = facts.criteria.get(at)?.record;
    const group = textOrNull(record?.peer_group);
    if (group !== null) return group;
    at = textOrNull(record?.parent);
  }
  return null;
}

/**
 * One tree for each peer group that units belong to or criteria name, with the criteria of every group in each; one for
 * all where no criterion names a group.
 */
export function schemeTrees(facts: OfficeFacts): SchemeTree[] {
  const groups = new Map<string, string | null>();
  for (const id of facts.criteria.keys()) groups.set(id, groupOfCriterion(id, facts));
  const named = new Set<string>();
  for (const group of groups.values()) if (group !== null) named.add(group);
  for (const { record } of named.size === 0 ? [] : facts.units.values()) {
    const group = textOrNull(record.peer_group);
    if (group !== null) named.add(group);
  }
  const own = named.size === 0 ? [null] : Array.from(named);
  return own.flatMap((group): SchemeTree[] => {
    const roots: SourcedRecord[] = [];
    const children = new Map<string, SourcedRecord[]>();
    for (const [id, criterion] of facts.criteria) {
      const applies = groups.get(id) ?? null;
      if (applies !== null && applies !== group) continue;
      const parent = textOrNull(criterion.record.parent);
      if (parent === null) roots.push(criterion);
      else children.set(parent, [...(children.get(parent) ?? []), criterion]);
    }
    return roots.length === 0 ? [] : [{ group, roots, children }];
  });
}
