import type { TargetResult } from '../schema/target-result.ts';
import { type Course, courseOf, ratioCourse, rolledUp } from './course.ts';
import type { Indicator } from './indicator-list.ts';
import type { Material } from './material.ts';
import { NO_PLAN, type Plan, planOf, pooledPlan } from './plan.ts';
import { basisOf, NO_TARGET, pooledBasis, type TargetBasis } from './target-basis.ts';
import { type TargetCase, targetResult } from './target-result.ts';
import { lowestOfAll, lowestSpeaking, type Unit } from './unit-tree.ts';
import { wholeRef } from './whole-ref.ts';

/** A unit's result with what it was worked out from. */
export interface UnitTarget {
  readonly unit: Unit;
  readonly subject: TargetCase;
  readonly result: TargetResult;
  /** Whether the unit has a target or values of its own; else all of it is rolled up from below. */
  readonly own: boolean;
}

/** One indicator over all units and for the whole. */
export interface IndicatorTargets {
  readonly indicator: Indicator;
  /** Units with a target or a value, in the register's order. */
  readonly units: readonly UnitTarget[];
  /** All units together; `null` where they do not add up. */
  readonly whole: TargetResult | null;
  /** A unit's own report, without anything rolled up. */
  ownCourse(unit: Unit): Course | null;
  /** What the units below a unit report together. */
  courseBelow(unit: Unit): Course | null;
}

/** A ratio is a plain quotient; an indicator in % or ‰ states it a hundred or a thousand times as large. */
function scaleOf(indicator: Indicator): number {
  const unit = indicator.record.measure_unit ?? '';
  if (/^[%％]$/.test(unit)) return 100;
  return unit === '‰' ? 1000 : 1;
}

/** Works out one indicator. The functions below share the material and the indicator, and remember courses. */
export function indicatorTargets(material: Material, indicator: Indicator): IndicatorTargets {
  const { units: tree, calendar, office } = material;
  const { rollup, reading } = indicator.record;
  const scale = scaleOf(indicator);
  const courses = new Map<string, Course | null>();

  const reported = (unit: Unit, id: string | null): Course | null => {
    const of = id === null ? undefined : material.indicatorById.get(id);
    return of ? courseOf(material.actuals.of(unit.id, of.id), of.record.reading, calendar) : null;
  };
  const quotient = (units: readonly Unit[]): Course | null => {
    const pairs = units.flatMap((unit) => {
      const above = reported(unit, indicator.record.numerator);
      const below = reported(unit, indicator.record.denominator);
      return above && below ? [{ above, below }] : [];
    });
    return ratioCourse(
      pairs.map((pair) => pair.above),
      pairs.map((pair) => pair.below),
      scale,
    );
  };
  const ownCourse = (unit: Unit): Course | null => {
    const known = courses.get(unit.id);
    if (known !== undefined) return known;
    const stated = courseOf(material.actuals.of(unit.id, indicator.id), reading, calendar);
    const course = stated ?? (rollup === 'ratio' ? quotient([unit]) : null);
    courses.set(unit.id, course);
    return course;
  };
  const pooled = (units: readonly Unit[]): Course | null => {
    const [first, ...others] = units;
    if (first && others.length === 0) return ownCourse(first);
    if (rollup === 'ratio') return quotient(units);
    return rolledUp(
      units.flatMap((unit) => ownCourse(unit) ?? []),
      rollup,
    );
  };

  const ownBasis = (unit: Unit): TargetBasis => basisOf(material.targets.of(unit.id, indicator.id));
  const promises = (unit: Unit) => material.targets.of(unit.id, indicator.id).length > 0;
  const reports = (unit: Unit) => ownCourse(unit) !== null;
  const plan = (unit: Unit): Plan => planOf(material.plans.of(unit.id, indicator.id));
  const below = (unit: Unit, speaks: (unit: Unit) => boolean) =>
    tree.childrenOf(unit.id).flatMap((child) => lowestSpeaking(tree, child, speaks));
  const pooledPlanOf = (units: readonly Unit[]) => (rollup === 'sum' ? pooledPlan(units.map(plan)) : NO_PLAN);
  const courseBelow = (unit: Unit) => pooled(below(unit, reports));

  /** Targets answer for the units that report only if each of these stands under, is, or stands over one with a target. */
  const covered = (unit: Unit, promising: ReadonlySet<Unit>): boolean => {
    if (promising.has(unit) || below(unit, promises).length > 0) return true;
    const parent = unit.parent === null ? undefined : tree.byId.get(unit.parent);
    return parent !== undefined && covered(parent, promising);
  };
  const together = (reporting: readonly Unit[], promising: readonly Unit[]) => {
    const answering = new Set(promising);
    if (!reporting.every((unit) => covered(unit, answering))) return { basis: NO_TARGET, plan: NO_PLAN };
    return { basis: pooledBasis(promising.map(ownBasis), rollup), plan: pooledPlanOf(promising) };
  };

  const unitTarget = (unit: Unit): UnitTarget | null => {
    const own = promises(unit) || reports(unit);
    const rolled = together(below(unit, reports), below(unit, promises));
    const course = ownCourse(unit) ?? courseBelow(unit);
    const basis = promises(unit) ? ownBasis(unit) : rolled.basis;
    if (course === null && basis.rows.length === 0) return null;
    const subject: TargetCase = {
      unit: unit.ref,
      indicator,
      basis,
      course,
      plan: promises(unit) ? plan(unit) : rolled.plan,
    };
    return { unit, subject, result: targetResult(subject, office, calendar), own };
  };
  const whole = (): TargetResult | null => {
    const reporting = lowestOfAll(tree, reports);
    const promising = lowestOfAll(tree, promises);
    const course = pooled(reporting);
    if (course === null && reporting.length > 0) return null;
    const { basis, plan: planned } = together(reporting, promising);
    if (course === null && basis.rows.length === 0) return null;
    return targetResult(
      { unit: wholeRef(office), indicator, basis, course, plan: planned },
      office,
      calendar,
    );
  };

  return {
    indicator,
    units: tree.all.flatMap((unit) => unitTarget(unit) ?? []),
    whole: whole(),
    ownCourse,
    courseBelow,
  };
}
