import type { ControlChart, QualityResult } from '../../book/schema/quality-result.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { ControlChartSpec } from '../../figures/control-chart.tsx';

/** A control chart with the benchmark of its rate. `title` names whose rate it is. */
export function controlChartSpec(
  chart: ControlChart,
  benchmark: QualityResult['year']['benchmark'],
  title: Bilingual,
  language: Language,
): ControlChartSpec {
  return {
    title: title[language],
    description: chart.sentence[language],
    points: chart.points,
    centre: chart.centre,
    earlier: chart.segments.slice(0, -1).map(({ points, centre }) => ({ points, centre })),
    trial: chart.trial,
    benchmark,
  };
}
