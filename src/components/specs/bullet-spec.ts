import type { TargetResult } from '../../book/schema/target-result.ts';
import type { Language } from '../../contract/bilingual.ts';
import type { BulletSpec } from '../../figures/bullet.tsx';

/** A range needs both edges; a milestone is done by reaching its value. */
function directionOf(result: TargetResult): BulletSpec['direction'] {
  const { direction } = result.indicator;
  if (direction === 'lower' || direction === 'range') return direction;
  return 'higher';
}

/** A unit's result on an indicator as a bullet. `max` puts several bullets on one scale. */
export function bulletSpec(
  result: TargetResult,
  language: Language,
  labels: BulletSpec['labels'],
  max: number | null = null,
): BulletSpec {
  const { indicator, unit, low, high } = result;
  return {
    title: `${unit.short[language]} · ${indicator.name[language]}`,
    description: result.sentence[language],
    value: result.value,
    target: result.target,
    stretch: result.stretch,
    expected: result.expected,
    range: low === null || high === null ? null : [low, high],
    direction: directionOf(result),
    unit: indicator.unit,
    decimals: indicator.decimals,
    labels,
    max,
  };
}
