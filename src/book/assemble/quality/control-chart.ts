import { anhoejRuns } from '../../../measures/anhoej.ts';
import { LANEY_FROM } from '../../../measures/laney.ts';
import { type PChart, pChart } from '../../../measures/p-chart.ts';
import { chartSentence } from '../../../words/sentences/chart-sentence.ts';
import { type CountedThings, rateName } from '../../../words/sentences/rate-sentence.ts';
import type { ControlChart } from '../../schema/quality-result.ts';
import type { Calendar } from '../material/calendar.ts';
import { chartCounts } from './chart-counts.ts';
import { type ChartSegment, chartSegments, type RebaseDecision } from './chart-segments.ts';
import type { Counts } from './document-counts.ts';

/** What a control chart needs to know besides the counts. */
export interface ChartSetting {
  readonly things: CountedThings;
  readonly calendar: Calendar;
  /** Decisions to compute limits anew, in the order of time. */
  readonly decisions: readonly RebaseDecision[];
}

interface ChartedSegment extends ChartSegment {
  readonly chart: PChart;
  /** The chart with the other limits, where points spread more than by chance. */
  readonly other: PChart | null;
}

/** Limits of a segment; those of chance and those widened both, where σ_z is from 1.2. */
function charted(segment: ChartSegment): ChartedSegment[] {
  const chart = pChart(segment.points, { laney: 'auto' });
  if (!chart) return [];
  const spread = (chart.sigmaZ ?? 0) >= LANEY_FROM;
  const other = spread ? pChart(segment.points, { laney: chart.kind === 'p' ? 'always' : 'never' }) : null;
  return [{ ...segment, chart, other }];
}

function pointsOf({ points, chart, other }: ChartedSegment): ControlChart['points'] {
  return points.flatMap((count, i) => {
    const point = chart.points[i];
    if (!point) return [];
    const { rate, lower, upper, outside, plotted, believed } = point;
    const otherPoint = other?.points[i];
    return [
      {
        ...count,
        rate,
        lower,
        upper,
        otherLower: otherPoint?.lower ?? null,
        otherUpper: otherPoint?.upper ?? null,
        outside,
        plotted,
        believed,
      },
    ];
  });
}

function segmentOf({ points, chart, decision }: ChartedSegment): ControlChart['segments'][number] {
  return {
    from: points[0]?.period ?? '',
    points: points.length,
    centre: chart.centre,
    kind: chart.kind,
    sigmaZ: chart.sigmaZ,
    decision: decision && { month: decision.month, cause: decision.cause, by: decision.by },
  };
}

/** Runs are those since the limits were last computed anew. */
function runsOf({ chart }: ChartedSegment): ControlChart['runs'] {
  const rates = chart.points.flatMap(({ plotted, rate }) => (plotted && rate !== null ? [rate] : []));
  return anhoejRuns(rates, chart.centre);
}

/** A p chart over all periods that were reported. `null` where nothing was handled in any of them. */
export function controlChart(
  counts: Counts,
  { things, calendar, decisions }: ChartSetting,
): ControlChart | null {
  const { points: course, pooled } = chartCounts(counts, calendar);
  const segments = chartSegments(course, decisions, calendar).flatMap(charted);
  const current = segments.at(-1);
  if (!current) return null;
  const { chart, other, decision } = current;
  const points = segments.flatMap(pointsOf);
  const runs = runsOf(current);
  const plotted = points.filter((point) => point.plotted);
  const believed = plotted.filter((point) => point.believed && point.outside !== null);
  const periodsOf = (side: 'above' | 'below') =>
    believed.filter((point) => point.outside === side).map((point) => point.period);
  return {
    kind: chart.kind,
    centre: chart.centre,
    sigmaZ: chart.sigmaZ,
    trial: chart.trial,
    pooled,
    until: [...counts.keys()].at(-1) ?? '',
    otherKind: other?.kind ?? null,
    segments: segments.map(segmentOf),
    points,
    runs,
    signal: believed.length > 0 || runs.signal,
    sentence: chartSentence({
      rate: rateName(things),
      plotted: plotted.length,
      omitted: points.length - plotted.length,
      spotless: points.every(({ x }) => x === 0),
      trial: chart.trial,
      widenedBy: chart.kind === 'p_prime' ? chart.sigmaZ : null,
      pooled,
      rebased: decision && { from: current.points[0]?.period ?? '', cause: decision.cause, by: decision.by },
      above: periodsOf('above'),
      below: periodsOf('below'),
      runs,
    }),
  };
}
