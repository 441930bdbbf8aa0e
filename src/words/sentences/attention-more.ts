import type { Bilingual } from '../../contract/bilingual.ts';
import { attentionWords } from '../status.ts';

type Kind = keyof typeof attentionWords;

const LINKS: Readonly<Record<Kind, string>> = {
  veto: 'appraisal',
  quality: 'quality',
  target: 'targets',
  overdue: 'supervision',
  self_check: 'appraisal',
  missing: 'data',
  revision: 'data',
};

/** The line that stands for those of a kind that are not listed one by one. */
export function attentionMore(
  kind: Kind,
  count: number,
): { sentence: Bilingual; reason: Bilingual; link: string } {
  const word = attentionWords[kind];
  return {
    sentence: {
      zh: `另有${count}项“${word.zh}”类事项。`,
      en: `${count} more of the kind “${word.en.toLowerCase()}”.`,
    },
    reason: { zh: '此处只列最突出的几项。', en: 'Only the most marked are listed here.' },
    link: LINKS[kind],
  };
}
