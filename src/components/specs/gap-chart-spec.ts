import type { GapChart } from '../../book/schema/quality-result.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { GapChartSpec } from '../../figures/gap-chart.tsx';

/** A chart of gaps between errors. `title` names whose they are. */
export function gapChartSpec(gaps: GapChart, title: Bilingual, language: Language): GapChartSpec {
  const { points, open, openOutside, until, median, upper, trial } = gaps;
  return {
    title: title[language],
    description: gaps.sentence[language],
    points,
    open,
    openOutside,
    until,
    median,
    upper,
    trial,
  };
}
