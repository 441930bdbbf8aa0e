import type { Material } from '../material/material.ts';
import { lowestSpeaking, type Unit } from '../material/unit-tree.ts';
import type { Indicator } from './indicator-list.ts';
import { NO_PLAN, type Plan, planOf, pooledPlan } from './plan.ts';
import { basisOf, NO_TARGET, pooledBasis, type TargetBasis } from './target-basis.ts';

/** A target with the plan that leads to it. */
export interface Promised {
  readonly basis: TargetBasis;
  readonly plan: Plan;
}

/** What was promised on one indicator, unit by unit and together. */
export interface IndicatorPromises {
  /** Whether a unit has a target of its own. */
  has(unit: Unit): boolean;
  own(unit: Unit): Promised;
  /**
   * The targets of several units as one, to be held against what `reporting` report. Nothing where a unit reports that none of the
   * targets answers for, since its value would then count against other units' targets.
   */
  pooled(promising: readonly Unit[], reporting: readonly Unit[]): Promised;
}

const NOTHING: Promised = { basis: NO_TARGET, plan: NO_PLAN };

/** Reads the targets and plans of one indicator for the year on show. */
export function indicatorPromises(material: Material, indicator: Indicator): IndicatorPromises {
  const { units: tree } = material;
  const { rollup } = indicator.record;
  const has = (unit: Unit) => material.targets.of(unit.id, indicator.id).length > 0;
  const own = (unit: Unit): Promised => ({
    basis: basisOf(material.targets.of(unit.id, indicator.id)),
    plan: planOf(material.plans.of(unit.id, indicator.id)),
  });

  /** A target answers for a unit that stands under, is, or stands over the one that promised it. */
  const answered = (unit: Unit, promising: ReadonlySet<Unit>): boolean => {
    if (promising.has(unit) || lowestSpeaking(tree, unit, has).length > 0) return true;
    const parent = unit.parent === null ? undefined : tree.byId.get(unit.parent);
    return parent !== undefined && answered(parent, promising);
  };
  const pooled = (promising: readonly Unit[], reporting: readonly Unit[]): Promised => {
    const answering = new Set(promising);
    if (!reporting.every((unit) => answered(unit, answering))) return NOTHING;
    const members = promising.map(own);
    const basis = pooledBasis(
      members.map((member) => member.basis),
      rollup,
    );
    return { basis, plan: rollup === 'sum' ? pooledPlan(members.map((member) => member.plan)) : NO_PLAN };
  };
  return { has, own, pooled };
}
