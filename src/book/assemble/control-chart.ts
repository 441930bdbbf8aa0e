import { anhoejRuns } from '../../measures/anhoej.ts';
import { pChart } from '../../measures/p-chart.ts';
import { chartSentence } from '../../words/sentences/chart-sentence.ts';
import { type CountedThings, rateName } from '../../words/sentences/rate-sentence.ts';
import type { ControlChart } from '../schema/quality-result.ts';
import type { Counts, DocumentCount } from './document-counts.ts';

/** A p chart over all periods that were reported. `null` where nothing was handled in any of them. */
export function controlChart(counts: Counts, things: CountedThings): ControlChart | null {
  const list: readonly DocumentCount[] = [...counts.values()];
  const chart = pChart(
    list.map((count) => ({ x: count.withErrors, n: count.handled })),
    { laney: 'auto' },
  );
  if (!chart) return null;
  const points = chart.points.map((point, index) => ({
    period: list[index]?.period ?? '',
    n: list[index]?.handled ?? 0,
    x: list[index]?.withErrors ?? 0,
    rate: point.rate,
    lower: point.lower,
    upper: point.upper,
    outside: point.outside,
    plotted: point.plotted,
    believed: point.believed,
  }));
  const plotted = points.filter((point) => point.plotted);
  const runs = anhoejRuns(
    plotted.flatMap((point) => point.rate ?? []),
    chart.centre,
  );
  const believed = plotted.filter((point) => point.believed && point.outside !== null);
  const periodsOf = (side: 'above' | 'below') =>
    believed.filter((point) => point.outside === side).map((point) => point.period);
  return {
    kind: chart.kind,
    centre: chart.centre,
    sigmaZ: chart.sigmaZ,
    trial: chart.trial,
    points,
    runs,
    signal: believed.length > 0 || runs.signal,
    sentence: chartSentence({
      rate: rateName(things),
      plotted: plotted.length,
      omitted: points.length - plotted.length,
      trial: chart.trial,
      widenedBy: chart.kind === 'p_prime' ? chart.sigmaZ : null,
      above: periodsOf('above'),
      below: periodsOf('below'),
      runs,
    }),
  };
}
