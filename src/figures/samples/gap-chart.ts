import { addMonths } from '../../contract/period.ts';
import type { GapChartSpec } from '../gap-chart.tsx';

function chart(gaps: readonly number[], open: number, more: Partial<GapChartSpec> = {}): GapChartSpec {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const upper = mean + 3 * Math.sqrt(mean * Math.max(0, mean - 1));
  return {
    title: '差错公文的间隔',
    description: '各间隔均在正常波动范围内,不必追查个案',
    points: gaps.map((gap, index) => ({
      period: addMonths('2025-01', index),
      gap,
      outside: gap > upper ? 'above' : null,
    })),
    open,
    openOutside: open > upper,
    until: '2026-10',
    median: gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0,
    upper,
    trial: gaps.length < 12,
    ...more,
  };
}

const many = Array.from({ length: 40 }, (_, index) => 40 + ((index * 97) % 210));

/** Ordinary, extreme and empty charts of gaps. */
export const gapChartSamples: Readonly<Record<string, GapChartSpec>> = {
  ordinary: chart([210, 90, 330, 160, 240, 70, 410, 150, 280, 60, 190, 120, 260], 85),
  'trial limits': chart([195, 310, 48], 190),
  signals: chart([60, 40, 75, 52, 48, 66, 39, 58, 71, 45, 62, 50, 1200, 55], 640),
  'forty gaps': chart(many, 0),
  equal: chart([100, 100, 100], 100),
  'fifteen digits': chart([123_456_789_012_345, 98_765_432_109_876], 5),
  empty: chart([], 0),
};
