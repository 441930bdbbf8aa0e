import type { IndicatorFile } from '../../book/schema/site-files.ts';
import type { TargetResult } from '../../book/schema/target-result.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { TrajectorySpec } from '../../figures/trajectory.tsx';
import { indicatorWords } from '../../words/pages/indicator.ts';
import { isYearly } from '../targets/course-facts.ts';

/** Where the year is likely to end; drawn over months, on which it rests. */
function forecastOf({ yearEnd }: TargetResult): TrajectorySpec['forecast'] {
  return yearEnd && { total: yearEnd.total, interval: [yearEnd.low, yearEnd.high] };
}

/**
 * A result's course. Over years the line of the year before is left out: it would be the same line, moved by one. What is
 * a level at a period's end may start away from zero; what adds up may not.
 */
export function trajectorySpec(
  result: TargetResult,
  reading: IndicatorFile['reading'],
  description: Bilingual,
  language: Language,
): TrajectorySpec {
  const { indicator, unit, low, high } = result;
  const yearly = isYearly(result);
  return {
    title: indicatorWords.courseOf(unit.short, indicator.name)[language],
    description: description[language],
    points: result.series.map((point) => ({
      period: point.period,
      value: point.cumulative,
      expected: point.expected,
      lastYear: yearly ? null : point.lastYear,
    })),
    expectedBy: result.paceBy,
    target: result.target,
    stretch: result.stretch,
    forecast: forecastOf(result),
    range: low === null || high === null ? null : [low, high],
    direction: indicator.direction,
    unit: indicator.unit,
    decimals: indicator.decimals,
    baseline: reading === 'latest' ? 'data' : 'zero',
  };
}
