import type { Office } from '../../../contract/office.ts';
import { lastMonth } from '../../../contract/period.ts';
import { completion } from '../../../measures/completion.ts';
import { elapsedShare, pace } from '../../../measures/pace.ts';
import { hasPace, targetStatus } from '../../../measures/target-status.ts';
import { targetSentence } from '../../../words/sentences/target-sentence.ts';
import type { UnitRef } from '../../schema/parts.ts';
import type { SeriesPoint, TargetResult } from '../../schema/target-result.ts';
import { type Calendar, yearOfPeriod } from '../material/calendar.ts';
import type { Course } from './course.ts';
import type { Indicator } from './indicator-list.ts';
import type { Plan } from './plan.ts';
import type { TargetBasis } from './target-basis.ts';

/** What a result is worked out from. */
export interface TargetCase {
  readonly unit: UnitRef;
  readonly indicator: Indicator;
  readonly basis: TargetBasis;
  readonly course: Course | null;
  readonly plan: Plan;
}

/** Pace is read only from a quantity that grows over the year towards its target. */
function isPaced({ indicator, basis }: TargetCase): boolean {
  const { direction, reading } = indicator.record;
  return hasPace({ direction, reading, target: basis.target });
}

/** Share of the year gone at the end of a period of the year on show. */
function elapsedAt(period: string, calendar: Calendar): number {
  return elapsedShare({ yearStarts: calendar.yearStarts, month: lastMonth(period, calendar) });
}

/** What should have been reached by the end of a period. */
function paceAt(subject: TargetCase, period: string, value: number | null, calendar: Calendar) {
  return pace({
    value,
    target: subject.basis.target,
    elapsed: elapsedAt(period, calendar),
    planned: subject.plan.get(lastMonth(period, calendar))?.value ?? null,
  });
}

function seriesOf(subject: TargetCase, calendar: Calendar): SeriesPoint[] {
  const { course } = subject;
  if (!course) return [];
  const paced = isPaced(subject);
  return course.periods.map((period, index) => {
    const cumulative = course.cumulative[index] ?? null;
    const ofYear = yearOfPeriod(period, calendar) === calendar.year;
    return {
      period,
      value: course.values[index] ?? null,
      cumulative,
      expected: paced && ofYear ? paceAt(subject, period, cumulative, calendar).expected : null,
      lastYear: course.lastYear[index] ?? null,
    };
  });
}

function changeOn(now: number | null, before: number | null): number | null {
  return now === null || before === null || before <= 0 ? null : now / before - 1;
}

/**
 * One unit, or several together, on one indicator for the year on show. Value, pace and change stand at the last period
 * that was reported, not at the office's cut-off, so that a unit that has not reported is compared with what was due when
 * it last did. A yearly figure of an earlier year is shown, but is not held against this year's target.
 */
export function targetResult(
  subject: TargetCase,
  office: Office,
  calendar: Calendar,
): Omit<TargetResult, 'yearEnd' | 'unprojected'> {
  const { unit, indicator, basis, course } = subject;
  const { direction, reading } = indicator.record;
  const asOf = course?.periods[course.last] ?? null;
  const value = course?.cumulative[course.last] ?? null;
  const current = asOf !== null && yearOfPeriod(asOf, calendar) === calendar.year ? value : null;
  const settings = office.targets;
  const complete = (target: number | null) =>
    completion({
      direction,
      actual: current,
      target,
      low: basis.low,
      high: basis.high,
      lowerIsBetter: settings.lower_is_better,
      rangeTolerance: settings.range_tolerance,
    });
  const done = complete(basis.target);
  const at =
    isPaced(subject) && asOf !== null && current !== null ? paceAt(subject, asOf, current, calendar) : null;
  const elapsed = at === null || asOf === null ? null : elapsedAt(asOf, calendar);
  const status = targetStatus({
    direction,
    reading,
    target: basis.target,
    low: basis.low,
    high: basis.high,
    value: current,
    paceIndex: at?.index ?? null,
    thresholds: {
      ahead: settings.pace.ahead,
      onPace: settings.pace.on_pace,
      behind: settings.pace.behind,
    },
    yearEnded: elapsed === 1,
  });
  const facts = {
    asOf,
    value,
    target: basis.target,
    low: basis.low,
    high: basis.high,
    completion: done,
    expected: at?.expected ?? null,
    paceBy: at?.by ?? null,
  };
  return {
    unit,
    indicator: indicator.ref,
    year: calendar.year,
    target: basis.target,
    stretch: basis.stretch,
    low: basis.low,
    high: basis.high,
    baseline: basis.baseline,
    points: basis.points,
    owner: basis.owner,
    value,
    asOf,
    completion: done,
    stretchCompletion: basis.stretch === null ? null : complete(basis.stretch),
    elapsed,
    expected: facts.expected,
    paceIndex: at?.index ?? null,
    yearOnYear: course ? changeOn(value, course.lastYear[course.last] ?? null) : null,
    status,
    sentence: targetSentence({
      ...facts,
      status,
      direction,
      unit: indicator.ref.unit,
      decimals: indicator.ref.decimals,
    }),
    paceBy: facts.paceBy,
    series: seriesOf(subject, calendar),
    trace: `target-${indicator.ref.slug}`,
  };
}
