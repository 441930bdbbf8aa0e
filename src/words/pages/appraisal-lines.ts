import type { PageWords } from '../page-words.ts';

/** Words of a ranking's table, wherever it stands. */
export const rankingWords = {
  rank: { zh: '名次', en: 'Rank' },
  interval: { zh: '名次区间', en: 'Rank interval' },
  unit: { zh: '单位', en: 'Unit' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
} as const satisfies PageWords;
