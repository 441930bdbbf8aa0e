import type { PageWords } from '../page-words.ts';

/** Words of the overview. */
export const overviewWords = {
  title: { zh: '总览', en: 'Overview' },
} as const satisfies PageWords;
