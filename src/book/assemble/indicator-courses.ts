import { type Course, type CoursePart, courseOf, ratioCourse, rolledUp } from './course.ts';
import type { Indicator } from './indicator-list.ts';
import type { Material } from './material.ts';
import { lowestSpeaking, type Unit } from './unit-tree.ts';

/** What was reported on one indicator, unit by unit and together. */
export interface IndicatorCourses {
  /** A unit's own report, without anything rolled up. */
  own(unit: Unit): Course | null;
  /** Several units together; `null` where they do not add up. */
  pooled(units: readonly Unit[]): Course | null;
  /** What the units below a unit report together. */
  below(unit: Unit): Course | null;
}

/** A ratio is a plain quotient; an indicator in % or ‰ states it a hundred or a thousand times as large. */
function scaleOf(indicator: Indicator): number {
  const unit = indicator.record.measure_unit ?? '';
  if (/^[%％]$/.test(unit)) return 100;
  return unit === '‰' ? 1000 : 1;
}

/** A ratio from the reports on its numerator and denominator, over the units that have both. */
function quotient(material: Material, indicator: Indicator, units: readonly Unit[]): Course | null {
  const reported = (unit: Unit, id: string | null): CoursePart | null => {
    const of = id === null ? undefined : material.indicatorById.get(id);
    if (!of) return null;
    const course = courseOf(material.actuals.of(unit.id, of.id), of.record.reading, material.calendar);
    return course && { unit: unit.ref, course };
  };
  const pairs = units.flatMap((unit) => {
    const above = reported(unit, indicator.record.numerator);
    const below = reported(unit, indicator.record.denominator);
    return above && below ? [{ above, below }] : [];
  });
  return ratioCourse(
    pairs.map((pair) => pair.above),
    pairs.map((pair) => pair.below),
    scaleOf(indicator),
  );
}

/** Reads the courses of one indicator; each unit's is worked out once. */
export function indicatorCourses(material: Material, indicator: Indicator): IndicatorCourses {
  const { rollup, reading } = indicator.record;
  const known = new Map<string, Course | null>();

  const own = (unit: Unit): Course | null => {
    const remembered = known.get(unit.id);
    if (remembered !== undefined) return remembered;
    const stated = courseOf(material.actuals.of(unit.id, indicator.id), reading, material.calendar);
    const course = stated ?? (rollup === 'ratio' ? quotient(material, indicator, [unit]) : null);
    known.set(unit.id, course);
    return course;
  };
  const pooled = (units: readonly Unit[]): Course | null => {
    const [first, ...others] = units;
    if (first && others.length === 0) return own(first);
    if (rollup === 'ratio') return quotient(material, indicator, units);
    const parts = units.flatMap((unit) => {
      const course = own(unit);
      return course === null ? [] : [{ unit: unit.ref, course }];
    });
    return rolledUp(parts, rollup);
  };
  const below = (unit: Unit) => {
    const { units: tree } = material;
    const reports = (each: Unit) => own(each) !== null;
    return pooled(tree.childrenOf(unit.id).flatMap((child) => lowestSpeaking(tree, child, reports)));
  };
  return { own, pooled, below };
}
