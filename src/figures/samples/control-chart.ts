import type { ControlChartSpec } from '../control-chart.tsx';
import { irregular, monthsOf } from './course.ts';

type Point = ControlChartSpec['points'][number];

function outsideOf(rate: number | null, centre: number, spread: number | null): Point['outside'] {
  if (rate === null || spread === null || Math.abs(rate - centre) <= spread) return null;
  return rate > centre ? 'above' : 'below';
}

/** Points with limits three binomial standard deviations round the centre, as a p chart has them. */
function chart(
  counts: readonly (readonly [n: number, x: number])[],
  periods: readonly string[],
): ControlChartSpec {
  const handled = counts.reduce((sum, [n]) => sum + n, 0);
  const centre = counts.reduce((sum, [, x]) => sum + x, 0) / Math.max(1, handled);
  const points = counts.map(([n, x], index): Point => {
    const rate = n === 0 ? null : x / n;
    const spread = n === 0 ? null : 3 * Math.sqrt((centre * (1 - centre)) / n);
    const upper = spread === null ? null : Math.min(1, centre + spread);
    return {
      period: periods[index] ?? '',
      n,
      x,
      rate,
      lower: spread === null ? null : Math.max(0, centre - spread),
      upper,
      outside: outsideOf(rate, centre, spread),
      plotted: n >= 1 / centre,
      believed: n >= 4 / centre,
    };
  });
  return {
    title: '公文差错率',
    description: '本月差错率在正常波动范围内,不必追查个案',
    points,
    centre,
    earlier: [],
    trial: counts.length < 12,
    benchmark: 0.005,
  };
}

const random = irregular(7);
const periods = [...monthsOf(2025), ...monthsOf(2026).slice(0, 10)];
const sizes = periods.map(() => 2600 + Math.round(random() * 900));
const ordinary = chart(
  sizes.map((n) => [n, Math.round(n * 0.005 * (0.6 + random() * 0.8))]),
  periods,
);

const long = [...monthsOf(2023), ...monthsOf(2024), ...monthsOf(2025)];

/** Ordinary, extreme and empty control charts. */
export const controlChartSamples: Readonly<Record<string, ControlChartSpec>> = {
  ordinary,
  signals: chart(
    sizes.map((n, index) => [n, Math.round(n * (index > 17 ? 0.013 : 0.004))]),
    periods,
  ),
  'few documents': chart(
    periods.map((_, index): readonly [number, number] => [
      index % 3 === 0 ? 60 : 420 + index * 10,
      index % 4,
    ]),
    periods,
  ),
  'trial limits': {
    ...chart(
      [
        [900, 4],
        [1200, 7],
        [1100, 3],
        [0, 0],
        [1000, 6],
      ],
      monthsOf(2026).slice(0, 5),
    ),
    benchmark: null,
  },
  'far from zero, 36 months': {
    ...chart(
      long.map((_, index): readonly [number, number] => {
        const n = 1_900_000 + Math.round(random() * 300_000);
        return [n, Math.round(n * (0.15 - index * 0.001 + random() * 0.01))];
      }),
      long,
    ),
    benchmark: 0.12,
  },
  'limits computed anew': {
    ...chart(
      sizes.map((n, index) => [n, Math.round(n * (index > 11 ? 0.004 : 0.007))]),
      periods,
    ),
    centre: 0.004,
    earlier: [{ points: 12, centre: 0.007 }],
  },
  'one point': chart([[1000, 5]], ['2026-10']),
  'no errors at all': { ...chart([], []), ...withoutErrors() },
  weeks: chart(
    Array.from({ length: 30 }, (_, index): readonly [number, number] => [700 + index * 3, 2 + (index % 5)]),
    Array.from({ length: 30 }, (_, index) => `2026-W${String(index + 10).padStart(2, '0')}`),
  ),
  empty: chart([], []),
};

function withoutErrors(): Pick<ControlChartSpec, 'points' | 'centre' | 'trial'> {
  const points = monthsOf(2026)
    .slice(0, 10)
    .map(
      (period): Point => ({
        period,
        n: 500,
        x: 0,
        rate: 0,
        lower: 0,
        upper: 0,
        outside: null,
        plotted: true,
        believed: true,
      }),
    );
  return { points, centre: 0, trial: true };
}
