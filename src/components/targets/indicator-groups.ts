import type { UnitRef } from '../../book/schema/parts.ts';
import type { TargetSummary } from '../../book/schema/site-files.ts';
import type { StatusCounts } from '../../book/schema/target-result.ts';
import type { Bilingual } from '../../contract/bilingual.ts';

/** Indicators of one area; `area` is `null` for those that name none. */
export interface IndicatorPart {
  readonly area: Bilingual | null;
  readonly indicators: readonly TargetSummary[];
}

/** Indicators that stand together under one heading. */
export interface IndicatorGroup {
  /** The unit they all belong to; `null` in a group by area. */
  readonly unit: UnitRef | null;
  /** `null` for those that name no area. */
  readonly name: Bilingual | null;
  readonly indicators: readonly TargetSummary[];
}

/** Groups by a key, in the order in which the keys first occur. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Parts by area, in the order in which the register first names each. */
export function areaParts(indicators: readonly TargetSummary[]): IndicatorPart[] {
  return grouped(indicators, ({ area }) => area?.zh ?? '').flatMap((part) => {
    const [first] = part;
    return first === undefined ? [] : [{ area: first.area, indicators: part }];
  });
}

/** Whether every indicator belongs to one unit alone, and not all to the same. */
function byUnit(indicators: readonly TargetSummary[]): boolean {
  const owners = new Set(indicators.map(({ only }) => only?.id ?? null));
  return owners.size > 1 && !owners.has(null);
}

/** Groups of a long list: by unit where each indicator belongs to one unit alone, else by area. */
export function indicatorGroups(indicators: readonly TargetSummary[]): IndicatorGroup[] {
  if (byUnit(indicators))
    return grouped(indicators, ({ only }) => only?.id ?? '').flatMap((group) => {
      const unit = group[0]?.only ?? null;
      return unit === null ? [] : [{ unit, name: unit.name, indicators: group }];
    });
  return areaParts(indicators).map(({ area, indicators: part }) => ({
    unit: null,
    name: area,
    indicators: part,
  }));
}

/** Status counts of several indicators together. */
export function countsTogether(indicators: readonly TargetSummary[]): StatusCounts {
  const sum: StatusCounts = {};
  for (const { counts } of indicators)
    for (const [status, count] of Object.entries(counts) as [keyof StatusCounts, number][])
      sum[status] = (sum[status] ?? 0) + count;
  return sum;
}
