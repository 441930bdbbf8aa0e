import { daysOf } from '../../../contract/period.ts';
import { type AgeingClass, ageingClass } from '../../../measures/ageing.ts';
import { type ItemStanding, itemStanding } from '../../../measures/supervision-item.ts';
import type { SupervisionRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';

/** An item under supervision with how it stands at the data cut-off. */
export interface Item {
  readonly row: SupervisionRow;
  readonly unit: Unit;
  readonly standing: ItemStanding;
  /** `null` for a closed one. */
  readonly ageing: AgeingClass | null;
}

/** The last day of the data; `null` without any. */
export function cutoffDate({ calendar }: Pick<Material, 'calendar'>): string | null {
  return calendar.cutoff === null ? null : daysOf(calendar.cutoff, calendar)[1];
}

/** Every item that was assigned by the cut-off and not withdrawn, in the order in which items were first reported. */
export function itemsOf(material: Material): Item[] {
  const cutoff = cutoffDate(material);
  if (cutoff === null) return [];
  return material.rows.supervision.flatMap((row): Item[] => {
    const unit = material.units.byId.get(row.record.unit_id);
    const { assigned, status } = row.record;
    if (unit === undefined || assigned > cutoff || status === 'withdrawn') return [];
    const standing = itemStanding(row.record, cutoff);
    return [{ row, unit, standing, ageing: ageingClass(standing) }];
  });
}

/**
 * The day on which an item is judged: that of its closing where it was in time or had no time set, else its last day. `null`
 * while it is open with time left, or where nothing can be told.
 */
export function judgedOn({ row, standing }: Item): string | null {
  switch (standing.state) {
    case 'on_time':
    case 'closed_undated':
      return row.record.closed;
    case 'late':
    case 'overdue':
      return standing.deadline;
    default:
      return null;
  }
}

/** Items that were judged within these days, both included. */
export function judgedWithin(items: readonly Item[], first: string, last: string): Item[] {
  return items.filter((item) => {
    const day = judgedOn(item);
    return day !== null && day >= first && day <= last;
  });
}
