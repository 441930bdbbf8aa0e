import type { Language } from '../../contract/bilingual.ts';
import { drawAgeingBars } from '../ageing-bars.tsx';
import { drawBullet } from '../bullet.tsx';
import { drawControlChart } from '../control-chart.tsx';
import { drawDecompositionTree } from '../decomposition-tree.tsx';
import { drawDumbbell } from '../dumbbell.tsx';
import { drawFunnel } from '../funnel.tsx';
import { drawGapChart } from '../gap-chart.tsx';
import { drawHistogram } from '../histogram.tsx';
import { drawPareto } from '../pareto.tsx';
import { drawPlanBars } from '../plan-bars.tsx';
import { drawRanking } from '../ranking.tsx';
import { drawScoreBars } from '../score-bars.tsx';
import { drawSparkline } from '../sparkline.tsx';
import { drawStatusMatrix } from '../status-matrix.tsx';
import { drawTrajectory } from '../trajectory.tsx';
import { ageingBarsSamples } from './ageing-bars.ts';
import { bulletSamples } from './bullet.ts';
import { controlChartSamples } from './control-chart.ts';
import { decompositionTreeSamples } from './decomposition-tree.ts';
import { dumbbellSamples } from './dumbbell.ts';
import { funnelSamples } from './funnel.ts';
import { gapChartSamples } from './gap-chart.ts';
import { histogramSamples } from './histogram.ts';
import { paretoSamples } from './pareto.ts';
import { planBarsSamples } from './plan-bars.ts';
import { rankingSamples } from './ranking.ts';
import { scoreBarsSamples } from './score-bars.ts';
import { sparklineSamples } from './sparkline.ts';
import { statusMatrixSamples } from './status-matrix.ts';
import { trajectorySamples } from './trajectory.ts';

/** One drawing of one sample. */
export interface Sample {
  readonly kind: string;
  readonly name: string;
  readonly language: Language;
  readonly draw: () => string;
}

function of<Spec>(
  kind: string,
  specs: Readonly<Record<string, Spec>>,
  draw: (spec: Spec, language: Language) => string,
): Sample[] {
  return Object.entries(specs).flatMap(([name, spec]) =>
    (['zh', 'en'] as const).map((language) => ({ kind, name, language, draw: () => draw(spec, language) })),
  );
}

/** Every sample of every kind in both languages. */
export const samples: readonly Sample[] = [
  ...of('bullet', bulletSamples, drawBullet),
  ...of('sparkline', sparklineSamples, drawSparkline),
  ...of('trajectory', trajectorySamples, drawTrajectory),
  ...of('control-chart', controlChartSamples, drawControlChart),
  ...of('gap-chart', gapChartSamples, drawGapChart),
  ...of('funnel', funnelSamples, drawFunnel),
  ...of('histogram', histogramSamples, drawHistogram),
  ...of('pareto', paretoSamples, drawPareto),
  ...of('status-matrix', statusMatrixSamples, drawStatusMatrix),
  ...of('ranking', rankingSamples, drawRanking),
  ...of('score-bars', scoreBarsSamples, drawScoreBars),
  ...of('plan-bars', planBarsSamples, drawPlanBars),
  ...of('ageing-bars', ageingBarsSamples, drawAgeingBars),
  ...of('dumbbell', dumbbellSamples, drawDumbbell),
  ...of('decomposition-tree', decompositionTreeSamples, drawDecompositionTree),
];
