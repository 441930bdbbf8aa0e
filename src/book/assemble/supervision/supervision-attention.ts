import { overdueItems } from '../../../words/sentences/attention-supervision.ts';
import type { Attention } from '../files/attention.ts';
import type { Material } from '../material/material.ts';
import { nameIn } from '../material/name-in.ts';
import type { OfficeSupervision } from './office-supervision.ts';

/** Working days overdue from which an item is more than something to watch. */
const ALERT_FROM = 6;

/** Units with items that are open after their last day, one line each. */
export function supervisionAttention(material: Material, supervision: OfficeSupervision | null): Attention[] {
  const overdue = (supervision?.items ?? []).filter(({ standing }) => standing.state === 'overdue');
  return [...Map.groupBy(overdue, ({ unit }) => unit).entries()].flatMap(([unit, items]): Attention[] => {
    const [worst] = items.toSorted((a, b) => (b.standing.overdue ?? 0) - (a.standing.overdue ?? 0));
    if (worst === undefined) return [];
    const { overdue: days, deadline } = worst.standing;
    const words = overdueItems({
      unit: unit.ref.short,
      items: items.length,
      longest: days,
      title: nameIn(material.office, worst.row.record.title),
      deadline: deadline ?? '',
    });
    return [
      {
        kind: 'overdue',
        severity: (days ?? 0) >= ALERT_FROM ? 'alert' : 'watch',
        ...words,
        link: `units/${unit.ref.slug}#supervision`,
        chance: 0,
        size: days ?? 0,
      },
    ];
  });
}
