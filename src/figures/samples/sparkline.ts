import type { SparklineSpec } from '../sparkline.tsx';

const points = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ value, label: `${index + 1}: ${value}` }));

const ordinary: SparklineSpec = {
  title: '差错率',
  description: '近12个月',
  points: points([0.4, 0.5, 0.45, 0.6, 0.52, 0.48, 0.7, 0.66, 0.9, 1.1]),
  lastYear: [0.5, 0.5, 0.42, 0.5, 0.55, 0.5, 0.52, 0.5, 0.49, 0.5, 0.47, 0.5],
  reference: 0.5,
};

/** Ordinary, extreme and empty sparklines. */
export const sparklineSamples: Readonly<Record<string, SparklineSpec>> = {
  ordinary,
  gap: { ...ordinary, lastYear: null, points: points([3, 4, null, 2, null, 5, 6]) },
  equal: { ...ordinary, lastYear: null, reference: null, points: points([7, 7, 7, 7]) },
  'one point': { ...ordinary, lastYear: null, reference: null, points: points([7]) },
  negative: { ...ordinary, lastYear: null, reference: 0, points: points([-3, 2, -1, 4, -6]) },
  empty: { ...ordinary, lastYear: null, reference: null, points: points([null, null, null]) },
  'no periods': { ...ordinary, lastYear: null, reference: null, points: [] },
};
