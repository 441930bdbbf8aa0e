import type { TrajectorySpec } from '../trajectory.tsx';
import { monthsOf, percent, persons, tenThousandYuan } from './course.ts';

const months = monthsOf(2026);
const ACTUAL = [110, 260, 455, 590, 800, 905, 1080, 1240, 1410, 1620.5];
const LAST_YEAR = [90, 210, 380, 520, 690, 850, 990, 1130, 1290, 1450, 1620, 1850];

const ordinary: TrajectorySpec = {
  title: '招商引资到位资金',
  description: '截至2026年10月完成1,620.5万元,达序时进度的97%',
  points: months.map((period, index) => ({
    period,
    value: ACTUAL[index] ?? null,
    expected: (2000 / 12) * (index + 1),
    lastYear: LAST_YEAR[index] ?? null,
  })),
  expectedBy: 'time',
  target: 2000,
  stretch: 2400,
  forecast: null,
  range: null,
  direction: 'higher',
  unit: tenThousandYuan,
  decimals: 2,
  baseline: 'zero',
};

const scaled = (factor: number): TrajectorySpec['points'] =>
  ordinary.points.map(({ period, value, expected, lastYear }) => ({
    period,
    value: value === null ? null : value * factor,
    expected: expected === null ? null : expected * factor,
    lastYear: lastYear === null ? null : lastYear * factor,
  }));

const levels = [4.1, 4.4, null, 4.6, 5.3, 5.1, 4.9, 5.6, 5.8, 6.1];

/** Ordinary, extreme and empty trajectories. */
export const trajectorySamples: Readonly<Record<string, TrajectorySpec>> = {
  ordinary,
  'last year ends early': {
    ...ordinary,
    points: ordinary.points.map((point, index) => ({
      ...point,
      lastYear: index < 4 ? point.lastYear : null,
    })),
  },
  'with a projection': { ...ordinary, forecast: { total: 1944, interval: [1790, 2098] } },
  'a projection from early in the year, wide': {
    ...ordinary,
    stretch: null,
    points: ordinary.points.map((point, index) => ({ ...point, value: index < 4 ? point.value : null })),
    forecast: { total: 1560, interval: [520, 2800] },
  },
  'over twice the target, planned by month': {
    ...ordinary,
    expectedBy: 'plan',
    points: ordinary.points.map((point, index) => ({
      ...point,
      value: point.value === null ? null : point.value * 2.58,
      expected: [60, 120, 250, 400, 600, 800, 1000, 1250, 1500, 1700, 1900, 2050][index] ?? null,
    })),
  },
  'lower is better': {
    ...ordinary,
    direction: 'lower',
    unit: percent,
    decimals: 1,
    baseline: 'data',
    expectedBy: null,
    target: 5,
    stretch: 4,
    points: months.map((period, index) => ({
      period,
      value: levels[index] ?? null,
      expected: null,
      lastYear: 5.2,
    })),
  },
  range: {
    ...ordinary,
    direction: 'range',
    unit: percent,
    decimals: 1,
    baseline: 'data',
    expectedBy: null,
    target: null,
    stretch: null,
    range: [96, 99],
    points: months.map((period, index) => ({
      period,
      value: index < 10 ? 97 + (levels[index] ?? 4) / 4 : null,
      expected: null,
      lastYear: null,
    })),
  },
  'fifteen digits': {
    ...ordinary,
    unit: persons,
    decimals: 0,
    forecast: { total: 1.944e14, interval: [1.79e14, 2.1e14] },
    target: 2e14,
    stretch: 2.4e14,
    points: scaled(1e11),
  },
  'fiscal year from April': {
    ...ordinary,
    points: ordinary.points.map((point, index) => ({
      ...point,
      period: index < 9 ? (months[index + 3] ?? '') : `2027-0${index - 8}`,
    })),
  },
  quarters: {
    ...ordinary,
    stretch: null,
    points: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period, index) => ({
      period,
      value: [455, 905, 1410][index] ?? null,
      expected: 500 * (index + 1),
      lastYear: null,
    })),
  },
  'one point': {
    ...ordinary,
    points: [{ period: '2026', value: 1620.5, expected: null, lastYear: 1500 }],
    expectedBy: null,
  },
  'levels all equal': {
    ...ordinary,
    target: 2000,
    stretch: 2000,
    points: ordinary.points.map((point) => ({ ...point, value: 2000, expected: 2000, lastYear: 2000 })),
  },
  negative: { ...ordinary, target: null, stretch: null, points: scaled(-1), expectedBy: 'plan' },
  'no value yet': {
    ...ordinary,
    points: ordinary.points.map((point) => ({ ...point, value: null, lastYear: null })),
  },
  empty: {
    ...ordinary,
    target: null,
    stretch: null,
    expectedBy: null,
    points: months.map((period) => ({ period, value: null, expected: null, lastYear: null })),
  },
};
