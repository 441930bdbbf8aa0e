import type { TargetResult } from '../../schema/target-result.ts';
import type { Material } from '../material/material.ts';
import { lowestOfAll, lowestSpeaking, type Unit } from '../material/unit-tree.ts';
import { wholeRef } from '../material/whole-ref.ts';
import { type IndicatorCourses, indicatorCourses } from './indicator-courses.ts';
import type { Indicator } from './indicator-list.ts';
import { type IndicatorPromises, indicatorPromises } from './indicator-promises.ts';
import { type TargetCase, targetResult } from './target-result.ts';
import { noYearEnds, type YearEndBasis, type YearEnds, yearEnds } from './year-end.ts';

/** A unit's result with what it was worked out from. */
export interface UnitTarget {
  readonly unit: Unit;
  readonly subject: TargetCase;
  readonly result: TargetResult;
  /** What the projection of its year rests on; `null` where there is none. */
  readonly yearEnd: YearEndBasis | null;
  /** Whether the unit has a target or values of its own; else all of it is rolled up from below. */
  readonly own: boolean;
}

/** One indicator over all units and for the whole. */
export interface IndicatorTargets {
  readonly indicator: Indicator;
  readonly courses: IndicatorCourses;
  /** Units with a target or a value, in the register's order. */
  readonly units: readonly UnitTarget[];
  /** All units together; `null` where they do not add up. */
  readonly whole: TargetResult | null;
}

interface Parts {
  readonly material: Material;
  readonly indicator: Indicator;
  readonly courses: IndicatorCourses;
  readonly promises: IndicatorPromises;
  readonly ends: YearEnds;
}

/** A result with the projection of its year, or why there is none. */
function resultOf(subject: TargetCase, { material, ends }: Parts) {
  const result = targetResult(subject, material.office, material.calendar);
  const ending = ends.of(subject, result);
  return ending.yearEnd === null
    ? { result: { ...result, yearEnd: null, unprojected: ending.why }, yearEnd: null }
    : { result: { ...result, yearEnd: ending.yearEnd, unprojected: null }, yearEnd: ending.basis };
}

/** A unit's target and value, each its own where it has one and else rolled up from below. */
function unitTarget(parts: Parts, unit: Unit): UnitTarget | null {
  const { material, indicator, courses, promises } = parts;
  const { units: tree } = material;
  const below = (speaks: (unit: Unit) => boolean) =>
    tree.childrenOf(unit.id).flatMap((child) => lowestSpeaking(tree, child, speaks));
  const reports = (each: Unit) => courses.own(each) !== null;
  const { basis, plan } = promises.has(unit)
    ? promises.own(unit)
    : promises.pooled(below(promises.has), below(reports));
  const course = courses.own(unit) ?? courses.below(unit);
  if (course === null && basis.rows.length === 0) return null;
  const subject: TargetCase = { unit: unit.ref, indicator, basis, course, plan };
  return {
    unit,
    subject,
    ...resultOf(subject, parts),
    own: promises.has(unit) || reports(unit),
  };
}

/** All units together, each counted once: by the lowest units that report, and the lowest that promise. */
function wholeTarget(parts: Parts): TargetResult | null {
  const { material, indicator, courses, promises } = parts;
  const { units: tree, office } = material;
  const reporting = lowestOfAll(tree, (unit) => courses.own(unit) !== null);
  const course = courses.pooled(reporting);
  if (course === null && reporting.length > 0) return null;
  const { basis, plan } = promises.pooled(lowestOfAll(tree, promises.has), reporting);
  if (course === null && basis.rows.length === 0) return null;
  return resultOf({ unit: wholeRef(office), indicator, basis, course, plan }, parts).result;
}

function partsOf(material: Material, indicator: Indicator, ends: YearEnds): Parts {
  const courses = indicatorCourses(material, indicator);
  const promises = indicatorPromises(material, indicator);
  return { material, indicator, courses, promises, ends };
}

function unitTargetsOf(parts: Parts): UnitTarget[] {
  return parts.material.units.all.flatMap((unit) => unitTarget(parts, unit) ?? []);
}

/** Works out one indicator for every unit, without how its year will end. */
export function unitTargets(material: Material, indicator: Indicator): UnitTarget[] {
  return unitTargetsOf(partsOf(material, indicator, noYearEnds));
}

/** Works out one indicator for every unit and for the whole. */
export function indicatorTargets(material: Material, indicator: Indicator): IndicatorTargets {
  const parts = partsOf(material, indicator, yearEnds(material, indicator));
  return { indicator, courses: parts.courses, units: unitTargetsOf(parts), whole: wholeTarget(parts) };
}
