import type { HistogramSpec } from '../histogram.tsx';
import { histogramBins } from '../histogram-bins.ts';
import { irregular, same } from './course.ts';

const random = irregular(23);
/** Around a middle, as sums of irregular numbers are. */
const around = (middle: number, width: number) =>
  middle + (random() + random() + random() + random() - 2) * width;
const scores = Array.from({ length: 300 }, () => around(86, 6));

const ordinary: HistogramSpec = {
  title: '各单位得分分布',
  description: '',
  bins: histogramBins(scores),
  measure: same('得分', 'Score'),
  format: 'score',
  marks: [
    { value: 90, name: same('优秀90', 'Excellent 90') },
    { value: 80, name: same('良好80', 'Good 80') },
    { value: 60, name: same('合格60', 'Satisfactory 60') },
  ],
};

/** Ordinary, extreme and empty distributions. */
export const histogramSamples: Readonly<Record<string, HistogramSpec>> = {
  ordinary,
  'one far above the others': {
    ...ordinary,
    bins: histogramBins([...Array.from({ length: 400 }, () => around(0.83, 0.1)), 12.5]),
    measure: same('完成率', 'Completion'),
    format: 'share',
    marks: [
      { value: 0.833, name: same('应达', 'Due by now') },
      { value: 1, name: same('目标', 'Target') },
    ],
  },
  'all equal': { ...ordinary, bins: histogramBins(scores.map(() => 88)) },
  'levels close together': {
    ...ordinary,
    bins: histogramBins(scores.map((score) => score / 100)),
    format: 'share',
    marks: [
      { value: 0.86, name: same('应达', 'Due by now') },
      { value: 0.861, name: same('目标', 'Target') },
      { value: 0.862, name: same('奋斗目标', 'Stretch target') },
    ],
  },
  empty: { ...ordinary, bins: [], marks: [] },
};
