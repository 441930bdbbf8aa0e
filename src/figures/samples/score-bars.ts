import type { ScoreBarsSpec } from '../score-bars.tsx';

const AREAS = [
  ['公文会议办理', 'Documents and meetings', 20, 18.5, 17.2],
  ['综合信息调研', 'Information and research', 20, 15.75, 16.9],
  ['政务督查', 'Supervision', 20, 19.2, 18.1],
  ['电子政务', 'E-government', 15, 13, 13],
  ['政务值班', 'Duty service', 15, 15, 14.5],
  ['建议提案办理', 'Motions and proposals', 10, null, 8.8],
] as const;

const ordinary: ScoreBarsSpec = {
  title: '六项得分与同组中位数',
  description: '',
  areas: AREAS.map(([zh, en, points, score, median]) => ({
    id: en,
    name: { zh, en },
    points,
    score,
    median,
    note: score === null ? { mark: 'not_applicable', text: { zh: '不适用', en: 'Not applicable' } } : null,
  })),
};

/** Ordinary, extreme and empty score bars. */
export const scoreBarsSamples: Readonly<Record<string, ScoreBarsSpec>> = {
  ordinary,
  'zero and full': {
    ...ordinary,
    areas: [
      { id: 'A', name: { zh: '甲', en: 'A' }, points: 50, score: 0, median: 0, note: null },
      { id: 'B', name: { zh: '乙', en: 'B' }, points: 50, score: 50, median: null, note: null },
    ],
  },
  empty: { ...ordinary, areas: [] },
};
