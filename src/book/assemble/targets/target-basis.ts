import { rollUp } from '../../../measures/rollup.ts';
import type { TargetRow } from '../material/fact-rows.ts';

/** What was promised: by one unit, or by several together. */
export interface TargetBasis {
  readonly target: number | null;
  readonly stretch: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number | null;
  readonly points: number | null;
  readonly owner: string | null;
  readonly rows: readonly TargetRow[];
  /** How several units' targets became one; `null` where it is one unit's own. */
  readonly pooledBy: 'sum' | 'mean' | 'shared' | null;
}

/** Nothing was promised. */
export const NO_TARGET: TargetBasis = {
  target: null,
  stretch: null,
  low: null,
  high: null,
  baseline: null,
  points: null,
  owner: null,
  rows: [],
  pooledBy: null,
};

/** The target that a unit signed; a target register has at most one for a unit, an indicator and a year. */
export function basisOf(rows: readonly TargetRow[]): TargetBasis {
  const row = rows[0];
  if (!row) return NO_TARGET;
  const { target, stretch, low, high, baseline, points, owner } = row.record;
  return { target, stretch, low, high, baseline, points, owner, rows: [row], pooledBy: null };
}

type Quantity = 'target' | 'stretch' | 'low' | 'high' | 'baseline';

/** The one value that all share; `null` where they differ or one has none. */
function shared(values: readonly (number | null)[]): number | null {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}

/** The sum or mean over all; `null` where one has no value, since a part is not the whole. */
function pooled(values: readonly (number | null)[], how: 'sum' | 'mean'): number | null {
  return values.includes(null) ? null : rollUp([...values], how);
}

/**
 * Several units' targets as one. Sums and means add up as the values do; for a ratio or a latest value only a target that
 * all units share holds for the whole. Points and owners belong to a unit and are left out.
 */
export function pooledBasis(
  members: readonly TargetBasis[],
  how: 'sum' | 'mean' | 'latest' | 'ratio',
): TargetBasis {
  if (members.length === 0) return NO_TARGET;
  const pooledBy = how === 'sum' || how === 'mean' ? how : 'shared';
  const of = (quantity: Quantity) => {
    const values = members.map((member) => member[quantity]);
    return pooledBy === 'shared' ? shared(values) : pooled(values, pooledBy);
  };
  return {
    ...NO_TARGET,
    target: of('target'),
    stretch: of('stretch'),
    low: of('low'),
    high: of('high'),
    baseline: of('baseline'),
    rows: members.flatMap((member) => member.rows),
    pooledBy,
  };
}
