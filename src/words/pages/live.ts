import type { PageWords } from '../page-words.ts';

/** Words of the script on every page; it is small, and so are they. */
export const liveWords = {
  values: {
    zh: '图中数值，用左右方向键逐一查看',
    en: 'Values in the figure, one by one with the left and right arrow keys',
  },
} as const satisfies PageWords;
