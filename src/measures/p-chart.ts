import {
  type AttributeChart,
  type AttributeChartOptions,
  attributeChart,
  type CountPoint,
} from './attribute-chart.ts';

export interface PChart extends Omit<AttributeChart, 'widened'> {
  /** Shewhart's p chart, or Laney's p′ where the spread between points is more than chance. */
  readonly kind: 'p' | 'p_prime';
}

/**
 * Control chart of shares: `x` of `n` documents have errors, a document counting once. σᵢ = √(p̄(1 − p̄)/nᵢ), limits truncated
 * to 0 … 1; by Laney's σ_z widened as `options.laney` says. Points with n = 0 have no rate; with n < 1/p̄ they are not
 * plotted and with n < 4/p̄ not believed, so without a single error nothing is plotted. `null` without any documents.
 */
export function pChart(points: readonly CountPoint[], options: AttributeChartOptions): PChart | null {
  const chart = attributeChart(points, { variance: (p) => p * (1 - p), ceiling: 1 }, options);
  if (chart === null) return null;
  const { widened, ...rest } = chart;
  return { kind: widened ? 'p_prime' : 'p', ...rest };
}
