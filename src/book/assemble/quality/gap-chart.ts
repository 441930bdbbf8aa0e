import { gChart } from '../../../measures/g-chart.ts';
import { gapSentence } from '../../../words/sentences/gap-sentence.ts';
import { rateName } from '../../../words/sentences/rate-sentence.ts';
import type { GapChart } from '../../schema/quality-result.ts';
import { chartCounts, pointsOf } from './chart-counts.ts';
import { chartSegments } from './chart-segments.ts';
import type { ChartSetting } from './control-chart.ts';
import type { Counts } from './document-counts.ts';

/**
 * Gaps between documents with errors, since limits were last computed anew. `null` where a control chart serves, even by the
 * quarter, and where fewer than two gaps are closed.
 */
export function gapChart(counts: Counts, { things, calendar, decisions }: ChartSetting): GapChart | null {
  if (!chartCounts(counts, calendar).sparse) return null;
  const current = chartSegments(pointsOf(counts), decisions, calendar).at(-1);
  const chart = gChart(current?.points ?? []);
  if (!current || !chart) return null;
  const { decision } = current;
  const points = chart.points.map(({ period, gap, outside }) => ({
    period: current.points[period]?.period ?? '',
    gap,
    outside,
  }));
  const above = points.filter(({ outside }) => outside === 'above').map(({ period }) => period);
  return {
    ...chart,
    points,
    until: [...counts.keys()].at(-1) ?? '',
    signal: above.length > 0 || chart.openOutside || chart.runs.signal,
    sentence: gapSentence({
      rate: rateName(things),
      gaps: points.length,
      mean: chart.mean,
      open: chart.open,
      openOutside: chart.openOutside,
      trial: chart.trial,
      above,
      runs: chart.runs,
      rebased: decision && { from: current.points[0]?.period ?? '', cause: decision.cause, by: decision.by },
    }),
  };
}
