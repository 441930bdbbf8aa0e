import { monthsOfYear, type Period } from '../../../contract/period.ts';
import { projection } from '../../../measures/projection.ts';
import { type ShareSpread, shareSpread } from '../../../measures/share-of-year.ts';
import { atLeast } from '../../../measures/tolerance.ts';
import { yearEndSentence } from '../../../words/sentences/year-end-sentence.ts';
import type { TargetResult, Unprojected, YearEnd } from '../../schema/target-result.ts';
import { yearOfPeriod } from '../material/calendar.ts';
import type { Material } from '../material/material.ts';
import { remembered } from '../material/remembered.ts';
import type { Course } from './course.ts';
import type { Indicator } from './indicator-list.ts';
import {
  type AddedCourse,
  complete,
  type MonthlyValues,
  monthsOf,
  monthsTogether,
  type Reporter,
  reportersOf,
  yearsBefore,
} from './monthly-values.ts';
import type { TargetCase } from './target-result.ts';

/** The months that a projection rests on. */
export interface YearEndBasis {
  /** Months of this year, all of them known. */
  readonly soFar: readonly number[];
  /** Complete earlier years, oldest first. */
  readonly years: readonly { readonly year: number; readonly months: readonly number[] }[];
  readonly spread: ShareSpread | null;
}

/** A result without what is said of the end of its year. */
type Bare = Omit<TargetResult, 'yearEnd' | 'unprojected'>;

/** A projection with what it rests on, or why there is none: `null` where there is no value. */
export type Ending =
  | { readonly yearEnd: YearEnd; readonly basis: YearEndBasis }
  | { readonly yearEnd: null; readonly why: Unprojected | null };

function without(why: Unprojected | null): Ending {
  return { yearEnd: null, why };
}

/** Projects the results of one indicator. */
export interface YearEnds {
  of(subject: TargetCase, result: Bare): Ending;
}

/** Projects nothing, where nobody asks how the year will end. */
export const noYearEnds: YearEnds = { of: () => without(null) };

/** Whether a plan or a date says that by a period nothing is to come. */
function isDue({ basis, plan }: TargetCase, { target }: Bare, asOf: Period): boolean {
  const due = basis.rows.some(({ record }) => record.due !== null && record.due.slice(0, 7) <= asOf);
  const planned = plan.get(asOf)?.value ?? null;
  return due || (planned !== null && target !== null && atLeast(planned, target));
}

/** Why a result is not projected, whatever its months hold; `null` where nothing stands against it. */
function hindrance(subject: TargetCase, result: Bare, course: Course, asOf: Period): Unprojected | null {
  const { direction, reading, rollup } = subject.indicator.record;
  if (direction === 'milestone' || direction === 'range') return 'closed';
  if (reading === 'latest' || rollup === 'ratio') return 'not_added';
  if (course.grain !== 'month') return 'not_monthly';
  if (course.last + 1 >= course.periods.length) return 'year_over';
  return isDue(subject, result, asOf) ? 'due' : null;
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
  const together = (made: AddedCourse, months: readonly Period[]): MonthlyValues => {
    const { ids, how } = reportersOf(made);
    return monthsTogether(ids.map(reporter), reading, months, how);
  };
  const earlier = (made: AddedCourse): YearEndBasis['years'] => {
    const reporters = reportersOf(made).ids.map(reporter);
    return yearsBefore(reporters, calendar.year, yearOf).flatMap((year) => {
      const months = complete(together(made, monthsIn(year)));
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
    if (course === null || result.asOf === null) return without(null);
    const why = hindrance(subject, result, course, result.asOf);
    if (why !== null) return without(why);
    const { made } = course;
    if (made.by === 'ratio') return without('not_added');
    const months = course.last + 1;
    const soFar = complete(together(made, course.periods.slice(0, months)));
    if (soFar === null) return without('gap');
    const years = earlier(made);
    const own = years.map((year) => year.months);
    const spread = made.by === 'report' ? unitSpread(months) : shareSpread([own], months);
    const found = projection({ soFar, years: own, spread });
    if (found === null || found.interval === null) return without('one_month');
    const { target, indicator: ref } = result;
    const [low, high] = found.interval;
    const ending = {
      method: found.method,
      total: found.total,
      low,
      high,
      completion: ref.direction === 'higher' && target !== null && target > 0 ? found.total / target : null,
      outlook: outlookOf(ref.direction, target, found.interval),
      months,
      years: found.method === 'share_of_year' ? years.length : 0,
    };
    const { direction, unit, decimals } = ref;
    const sentence = yearEndSentence({ ...ending, direction, target, unit, decimals });
    const yearEnd = { ...ending, sentence, trace: `year-end-${ref.slug}` };
    return { yearEnd, basis: { soFar, years, spread } };
  };
  return { of };
}
