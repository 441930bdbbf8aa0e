import type { PlanRow } from '../material/fact-rows.ts';

/** What the monthly plan asks for by the end of a month, cumulative, and the rows that say so. */
export interface PlannedValue {
  readonly value: number;
  readonly rows: readonly PlanRow[];
}

/** Planned values by month; months without a plan are absent and go by the share of the year. */
export type Plan = ReadonlyMap<string, PlannedValue>;

export const NO_PLAN: Plan = new Map();

/** One unit's plan for an indicator. */
export function planOf(rows: readonly PlanRow[]): Plan {
  return new Map(rows.map((row) => [row.record.month, { value: row.record.planned, rows: [row] }]));
}

/** Several units' plans as one: the sum for the months for which every one of them has a plan. */
export function pooledPlan(members: readonly Plan[]): Plan {
  const [first, ...others] = members;
  if (!first) return NO_PLAN;
  const pooled = new Map<string, PlannedValue>();
  for (const [month, planned] of first) {
    const all = [planned, ...others.flatMap((plan) => plan.get(month) ?? [])];
    if (all.length < members.length) continue;
    pooled.set(month, {
      value: all.reduce((sum, each) => sum + each.value, 0),
      rows: all.flatMap((each) => each.rows),
    });
  }
  return pooled;
}
