import type { PageWords } from '../page-words.ts';

/** Words of the method page. */
export const methodWords = {
  title: { zh: '口径', en: 'Method' },
  lead: {
    zh: '本站每个数字的算法，连同现行阈值。各单位适用同一算法，改动记入office.yaml。',
    en: 'How every number on this site is computed, with the thresholds in force. The same for all units; changes are made in office.yaml.',
  },
  contents: { zh: '目录', en: 'Contents' },
  source: { zh: '出处：', en: 'Source: ' },
  grades: { zh: '现行等次', en: 'Grades in force' },
  grade: { zh: '等次', en: 'Grade' },
  gradeFrom: { zh: '下限（含）', en: 'From (included)' },
  gradeQuota: { zh: '名额比例', en: 'Quota' },
  noQuota: { zh: '不限', en: 'none' },
} as const satisfies PageWords;
