import type { Period } from '../../contract/period.ts';
import { yearOfMonth } from '../../contract/period.ts';
import { latestOf } from '../assemble/material/calendar.ts';
import type { IndicatorRow } from '../assemble/material/fact-rows.ts';
import { lowestSpeaking, type Unit } from '../assemble/material/unit-tree.ts';
import type { TemplateContext } from './template-context.ts';

/** A unit and an indicator that it is asked for. */
export interface AskedPair {
  readonly unit: Unit;
  readonly indicator: IndicatorRow['record'];
}

/** A set of unit and indicator ids. */
interface Pairs {
  add(unit: string, indicator: string): void;
  has(unit: string, indicator: string): boolean;
}

function pairs(given: Iterable<readonly [string, string]>): Pairs {
  const known = new Map<string, Set<string>>();
  const add = (unit: string, indicator: string): void => {
    known.set(unit, (known.get(unit) ?? new Set()).add(indicator));
  };
  for (const [unit, indicator] of given) add(unit, indicator);
  return { add, has: (unit, indicator) => known.get(unit)?.has(indicator) === true };
}

/** Pairs with a target for a year. */
export function targetedPairs({ rows }: TemplateContext, year: number): Pairs {
  const ofYear = rows.targets.filter(({ record }) => record.year === year);
  return pairs(ofYear.map(({ record }) => [record.unit_id, record.indicator_id]));
}

/** Pairs reported for the last period before the one to be reported that anybody reported on. */
function reportedLast(context: TemplateContext, period: Period): Pairs {
  const { actuals } = context.rows;
  const earlier = new Set(actuals.map(({ record }) => record.month));
  for (const each of earlier) {
    if (each.length !== period.length || each >= period) earlier.delete(each);
  }
  const last = latestOf(earlier, context);
  const rows = actuals.filter(({ record }) => record.month === last);
  return pairs(rows.map(({ record }) => [record.unit_id, record.indicator_id]));
}

/** Every pair of a unit in use and an indicator for which `asks` holds, units first, both in their register's order. */
export function pairsFor(
  context: TemplateContext,
  asks: (unit: string, indicator: string) => boolean,
): AskedPair[] {
  return context.units.flatMap((unit) =>
    context.rows.indicators.flatMap(({ record }) =>
      asks(unit.id, record.indicator_id) ? [{ unit, indicator: record }] : [],
    ),
  );
}

/**
 * What each unit is asked to report for a period: what it reported the last time, and what it has a target for in the
 * year. Asked nobody is what the product works out by itself: a ratio, whose numerator and denominator are asked for
 * instead, and the sum of a unit whose members report.
 */
export function askedPairs(context: TemplateContext, period: Period): AskedPair[] {
  const last = reportedLast(context, period);
  const targeted = targetedPairs(context, yearOfMonth(context.month, context));
  const promised = pairs([]);
  for (const { unit, indicator } of pairsFor(context, targeted.has)) {
    const { rollup, numerator, denominator, indicator_id: id } = indicator;
    const parts = rollup === 'ratio' && numerator !== null && denominator !== null;
    for (const each of parts ? [numerator, denominator] : [id]) promised.add(unit.id, each);
  }
  const asks = (unit: string, indicator: string) =>
    last.has(unit, indicator) || promised.has(unit, indicator);
  return pairsFor(context, asks).filter(({ unit, indicator }) => {
    if (last.has(unit.id, indicator.indicator_id)) return true;
    const speaks = ({ id }: Unit) => asks(id, indicator.indicator_id);
    return !context.tree
      .childrenOf(unit.id)
      .some((child) => lowestSpeaking(context.tree, child, speaks).length > 0);
  });
}
