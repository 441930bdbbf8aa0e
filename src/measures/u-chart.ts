import {
  type AttributeChart,
  type AttributeChartOptions,
  attributeChart,
  type CountPoint,
} from './attribute-chart.ts';

export interface UChart extends Omit<AttributeChart, 'widened'> {
  /** Shewhart's u chart, or Laney's u′ where the spread between points is more than chance. */
  readonly kind: 'u' | 'u_prime';
}

/**
 * Control chart of rates: `x` error instances over an exposure of `n` (documents, days), where one document may hold
 * several. σᵢ = √(ū/nᵢ), limits not below 0; otherwise as `pChart`.
 */
export function uChart(points: readonly CountPoint[], options: AttributeChartOptions): UChart | null {
  const chart = attributeChart(points, { variance: (u) => u, ceiling: Number.POSITIVE_INFINITY }, options);
  if (chart === null) return null;
  const { widened, ...rest } = chart;
  return { kind: widened ? 'u_prime' : 'u', ...rest };
}
