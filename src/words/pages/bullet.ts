import type { PageWords } from '../page-words.ts';

/** How to read the bars of targets. */
export const bulletWords = {
  key: {
    zh: '实心条为完成值，外框到粗线为目标，细线为按进度应达，点线为奋斗目标。',
    en: 'Solid bar: actual; outline up to the thick line: target; thin line: due by now; dotted line: stretch target.',
  },
} as const satisfies PageWords;
