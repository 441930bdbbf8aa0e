import { inflatedSelfCheck, vetoed } from '../../../words/sentences/attention-appraisal.ts';
import type { Attention } from '../files/attention.ts';
import type { Material } from '../material/material.ts';
import type { GroupResult } from './group-result.ts';
import type { PeriodAppraisal } from './period-appraisal.ts';

function isShown({ office }: Material, open: boolean): boolean {
  return office.audience === 'internal' || open;
}

function vetoLines(group: GroupResult, period: string): (Attention & { readonly open: boolean })[] {
  return group.units.flatMap(({ score, result }) =>
    result.adjustments
      .filter(({ type }) => type === 'veto')
      .map(({ reason }) => ({
        kind: 'veto',
        severity: 'alarm',
        ...vetoed({ unit: result.unit.short, period, reason }),
        link: `appraisal/${period}`,
        chance: 0,
        size: 1,
        open: score.unit.public,
      })),
  );
}

function selfCheckLines(group: GroupResult, period: string): (Attention & { readonly open: boolean })[] {
  return group.units.flatMap(({ result, score }) => {
    const { selfInflated, selfGap, selfZ } = result;
    if (!selfInflated || selfGap === null || selfZ === null) return [];
    const units = group.units.filter((each) => each.result.selfGap !== null).length;
    return [
      {
        kind: 'self_check',
        severity: 'alert',
        ...inflatedSelfCheck({
          unit: result.unit.short,
          period,
          difference: selfGap,
          robustZ: selfZ,
          units,
        }),
        link: `appraisal/${period}`,
        chance: 0.0005,
        size: selfZ,
        open: score.unit.public,
      },
    ];
  });
}

/** What needs a look in the latest appraisal: vetoes, and self-checks that stand out from those of the peers. */
export function appraisalAttention(latest: PeriodAppraisal | null, material: Material): Attention[] {
  const { groups, period } = latest ?? { groups: [], period: '' };
  return groups
    .flatMap((group) => [...vetoLines(group, period), ...selfCheckLines(group, period)])
    .filter(({ open }) => isShown(material, open));
}
