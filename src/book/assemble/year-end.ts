import { monthsOfYear, type Period } from '../../contract/period.ts';
import { projection } from '../../measures/projection.ts';
import { type ShareSpread, shareSpread } from '../../measures/share-of-year.ts';
import { atLeast } from '../../measures/tolerance.ts';
import { type YearEndFacts, yearEndSentence } from '../../words/sentences/year-end-sentence.ts';
import type { TargetResult, YearEnd } from '../schema/target-result.ts';
import { yearOfPeriod } from './calendar.ts';
import type { Course } from './course.ts';
import type { Indicator } from './indicator-list.ts';
import type { Material } from './material.ts';
import {
  complete,
  type MonthlyValues,
  monthsOf,
  monthsTogether,
  type Reporter,
  reportersOf,
  yearsBefore,
} from './monthly-values.ts';
import { remembered } from './remembered.ts';
import type { TargetCase } from './target-result.ts';

/** The months that a projection rests on. */
export interface YearEndBasis {
  /** Months of this year, all of them known. */
  readonly soFar: readonly number[];
  /** Complete earlier years, oldest first. */
  readonly years: readonly { readonly year: number; readonly months: readonly number[] }[];
  readonly spread: ShareSpread | null;
}

/** A result with what its projection rests on. */
export interface Projected {
  readonly yearEnd: YearEnd;
  readonly basis: YearEndBasis;
}

/** Projects the results of one indicator. */
export interface YearEnds {
  of(subject: TargetCase, result: Omit<TargetResult, 'yearEnd'>): Projected | null;
}

/** Projects nothing, where nobody asks how the year will end. */
export const noYearEnds: YearEnds = { of: () => null };

/** What adds up over the year, month by month, in a direction that has no end of its own. */
function addsUp({ record }: Indicator): boolean {
  const open = record.direction !== 'milestone' && record.direction !== 'range';
  return open && record.reading !== 'latest' && record.rollup !== 'ratio';
}

/** Whether anything is still to come: a plan or a date that has been reached already says no. */
function isOver({ basis, plan }: TargetCase, { asOf, target }: Omit<TargetResult, 'yearEnd'>): boolean {
  if (asOf === null) return true;
  const due = basis.rows.some(({ record }) => record.due !== null && record.due.slice(0, 7) <= asOf);
  const planned = plan.get(asOf)?.value ?? null;
  return due || (planned !== null && target !== null && atLeast(planned, target));
}

function outlookOf(
  direction: TargetResult['indicator']['direction'],
  target: number | null,
  [low, high]: readonly [number, number],
): YearEnd['outlook'] {
  if (target === null || direction === 'monitor') return null;
  if (direction === 'lower') {
    if (atLeast(target, high)) return 'met';
    return atLeast(target, low) ? 'open' : 'not_met';
  }
  if (atLeast(low, target)) return 'met';
  return atLeast(high, target) ? 'open' : 'not_met';
}

/** Reads the months of every unit on one indicator and projects what adds up over the year. */
export function yearEnds(material: Material, indicator: Indicator): YearEnds {
  const { calendar, actuals } = material;
  const reading = indicator.record.reading === 'cumulative' ? 'cumulative' : 'monthly';

  const yearOf = remembered((period: Period) => yearOfPeriod(period, calendar));
  const monthsIn = remembered((year: number) => monthsOfYear(year, calendar));
  const reporter = remembered((id: string): Reporter => {
    const { from = null, until = null } = material.units.byId.get(id)?.row.record ?? {};
    return {
      reported: new Map(actuals.of(id, indicator.id).map(({ record }) => [record.month, record.value])),
      inForce: (month) => (from === null || from <= month) && (until === null || month <= until),
    };
  });
  const together = (course: Course, unit: string, months: readonly Period[]): MonthlyValues => {
    const { ids, how } = reportersOf(course, unit);
    return monthsTogether(ids.map(reporter), reading, months, how);
  };
  const earlier = (course: Course, unit: string): YearEndBasis['years'] => {
    const reporters = reportersOf(course, unit).ids.map(reporter);
    return yearsBefore(reporters, calendar.year, yearOf).flatMap((year) => {
      const months = complete(together(course, unit, monthsIn(year)));
      return months === null ? [] : [{ year, months }];
    });
  };
  const unitYears = (): (readonly number[])[][] =>
    material.units.all.map(({ id }) => {
      const unit = reporter(id);
      return yearsBefore([unit], calendar.year, yearOf).flatMap((year) => {
        const months = complete(monthsOf(unit, reading, monthsIn(year)));
        return months === null ? [] : [months];
      });
    });
  /** How the shares reached by a month vary within the units that report themselves: the same for every unit. */
  const unitSpread = remembered((soFar: number) => shareSpread(unitYears(), soFar));

  const of: YearEnds['of'] = (subject, result) => {
    const { course } = subject;
    if (course?.grain !== 'month' || !addsUp(indicator) || isOver(subject, result)) return null;
    const months = course.last + 1;
    if (months >= course.periods.length) return null;
    const soFar = complete(together(course, subject.unit.id, course.periods.slice(0, months)));
    if (soFar === null) return null;
    const years = earlier(course, subject.unit.id);
    const own = years.map((year) => year.months);
    const spread = course.made.by === 'report' ? unitSpread(months) : shareSpread([own], months);
    const found = projection({ soFar, years: own, spread });
    if (found === null || found.interval === null) return null;
    const { target, indicator: ref } = result;
    const [low, high] = found.interval;
    const facts: YearEndFacts = {
      method: found.method,
      total: found.total,
      low,
      high,
      completion: ref.direction === 'higher' && target !== null && target > 0 ? found.total / target : null,
      outlook: outlookOf(ref.direction, target, found.interval),
      months,
      years: found.method === 'share_of_year' ? years.length : 0,
      direction: ref.direction,
      target,
      unit: ref.unit,
      decimals: ref.decimals,
    };
    const { direction: _, target: __, unit: ___, decimals: ____, ...fields } = facts;
    const yearEnd = { ...fields, sentence: yearEndSentence(facts), trace: `year-end-${ref.slug}` };
    return { yearEnd, basis: { soFar, years, spread } };
  };
  return { of };
}
