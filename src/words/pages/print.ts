import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words at the foot of every printed sheet. */
export const printWords = {
  fictional: { zh: '虚构数据', en: 'fictional data' },
  cutoff: (period: string): Bilingual => ({ zh: `数据截至${period}`, en: `data to ${period}` }),
  drop: (drop: string): Bilingual => ({ zh: `批次${drop}`, en: `drop ${drop}` }),
  fingerprint: (digits: string): Bilingual => ({ zh: `数据指纹${digits}`, en: `fingerprint ${digits}` }),
  before: { zh: '第 ', en: 'Page ' },
  between: { zh: ' 页　共 ', en: ' of ' },
  after: { zh: ' 页', en: '' },
} as const satisfies PageWords;
