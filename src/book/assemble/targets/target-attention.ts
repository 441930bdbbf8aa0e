import { farBehind, notMet } from '../../../words/sentences/attention-target.ts';
import type { TargetResult } from '../../schema/target-result.ts';
import type { Attention } from '../files/attention.ts';
import type { Material } from '../material/material.ts';
import type { IndicatorTargets, UnitTarget } from './indicator-targets.ts';

function farBehindLines(material: Material, all: readonly IndicatorTargets[]): Attention[] {
  const threshold = material.office.targets.pace.behind;
  return all.flatMap((targets) =>
    targets.units.flatMap(({ own, unit, result }): Attention[] => {
      const { paceIndex, status } = result;
      if (!own || status !== 'far_behind' || paceIndex === null) return [];
      return [
        {
          kind: 'target',
          severity: 'alert',
          ...farBehind({
            unit: unit.ref.short,
            indicator: result.indicator.name,
            state: result.sentence,
            threshold,
            index: paceIndex,
          }),
          link: `units/${unit.ref.slug}`,
          chance: 0,
          size: 1 - paceIndex,
        },
      ];
    }),
  );
}

/** Whether a result speaks of the whole of the year on show. */
function isOfWholeYear({ asOf, year }: TargetResult, lastMonth: string | undefined): boolean {
  return asOf === String(year) || (asOf !== null && asOf === lastMonth);
}

function notMetLines(material: Material, all: readonly IndicatorTargets[]): Attention[] {
  const own = all.flatMap((targets) => targets.units.filter((each) => each.own));
  const ended = own.filter((each) => isOfWholeYear(each.result, material.calendar.months.at(-1)));
  const judged = ended.filter(({ result }) => result.status === 'met' || result.status === 'not_met');
  const byUnit = Map.groupBy(judged, (each: UnitTarget) => each.unit);
  return [...byUnit].flatMap(([unit, targets]): Attention[] => {
    const missed = targets.filter(({ result }) => result.status === 'not_met').length;
    if (missed === 0) return [];
    return [
      {
        kind: 'target',
        severity: 'watch',
        ...notMet({ unit: unit.ref.short, missed, judged: targets.length }),
        link: `units/${unit.ref.slug}`,
        chance: 0,
        size: missed,
      },
    ];
  });
}

/** Targets that need a look: far behind their pace, or, in a year that has ended, not met. */
export function targetAttention(material: Material, all: readonly IndicatorTargets[]): Attention[] {
  return [...farBehindLines(material, all), ...notMetLines(material, all)];
}
