import type { SupervisionFile } from '../../book/schema/supervision-file.ts';
import { type Attention, attentionTo } from '../parts/many-units.ts';

/** A unit's on-time rate with the id of its trace. */
export type UnitOnTime = SupervisionFile['units'][number];

/** Units with overdue items, those with the most first, of as many those that wait longest; others in the order given. */
export function overdueUnits(units: readonly UnitOnTime[]): Attention<UnitOnTime> {
  return attentionTo(
    units
      .filter(({ result }) => result.overdue > 0)
      .toSorted(
        ({ result: a }, { result: b }) => b.overdue - a.overdue || (b.longest ?? 0) - (a.longest ?? 0),
      ),
  );
}
