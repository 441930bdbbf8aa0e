import type { Material } from '../material/material.ts';
import { remembered } from '../material/remembered.ts';
import { lowestSpeaking, type Unit } from '../material/unit-tree.ts';
import { type Course, type CoursePart, courseReader, ratioCourse, rolledUp } from './course.ts';
import type { Indicator } from './indicator-list.ts';

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

/** A unit's course on an indicator, as it reports it. */
type Reported = (unit: Unit, of: Indicator) => Course | null;

/** A ratio from the reports on its numerator and denominator, over the units that have both. */
function quotient(
  read: Reported,
  { indicatorById }: Material,
  indicator: Indicator,
  units: readonly Unit[],
): Course | null {
  const reported = (unit: Unit, id: string | null): CoursePart | null => {
    const of = id === null ? undefined : indicatorById.get(id);
    const course = of ? read(unit, of) : null;
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
  const { rollup } = indicator.record;
  const courseOf = courseReader(material.calendar);
  const read: Reported = (unit, of) => courseOf(material.actuals.of(unit.id, of.id), of.record.reading);
  const together = (units: readonly Unit[]) => quotient(read, material, indicator, units);
  const own = remembered(
    (unit: Unit): Course | null => read(unit, indicator) ?? (rollup === 'ratio' ? together([unit]) : null),
  );
  const pooled = (units: readonly Unit[]): Course | null => {
    const [first, ...others] = units;
    if (first && others.length === 0) return own(first);
    if (rollup === 'ratio') return together(units);
    const parts = units.flatMap((unit) => {
      const course = own(unit);
      return course === null ? [] : [{ unit: unit.ref, course }];
    });
    return rolledUp(parts, rollup);
  };
  const below = remembered((unit: Unit): Course | null => {
    const { units: tree } = material;
    const reports = (each: Unit) => own(each) !== null;
    return pooled(tree.childrenOf(unit.id).flatMap((child) => lowestSpeaking(tree, child, reports)));
  });
  return { own, pooled, below };
}
