import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { formatPeriod } from '../period.ts';
import type { AttentionWords } from './attention-quality.ts';

export interface ChangeFacts {
  readonly drop: string;
  readonly added: number;
  readonly revised: number;
}

function corrected(revised: number): Bilingual {
  if (revised === 0) return { zh: '未修订以前的记录', en: 'corrected none' };
  return {
    zh: `修订以前${formatNumber(revised, 'zh')}条`,
    en: `corrected ${formatNumber(revised, 'en')} earlier one${revised === 1 ? '' : 's'}`,
  };
}

/** What a drop brought, in one sentence. */
export function changeSentence({ drop, added, revised }: ChangeFacts): Bilingual {
  const also = corrected(revised);
  return {
    zh: `${formatPeriod(drop, 'zh')}批次新增${formatNumber(added, 'zh')}条记录，${also.zh}。`,
    en: `The drop of ${formatPeriod(drop, 'en')} added ${formatNumber(added, 'en')} record${added === 1 ? '' : 's'} and ${also.en}.`,
  };
}

/** The line of the overview that says that earlier records were corrected. */
export function revisedRecords(drop: string, revised: number): AttentionWords {
  return {
    sentence: {
      zh: `${formatPeriod(drop, 'zh')}批次修订了以前报送的${formatNumber(revised, 'zh')}条记录。`,
      en: `The drop of ${formatPeriod(drop, 'en')} corrected ${formatNumber(revised, 'en')} record${revised === 1 ? '' : 's'} reported earlier.`,
    },
    reason: {
      zh: '以前公布的数字因此变动，修订前后均有记录。',
      en: 'Figures published earlier have changed; both values are on record.',
    },
  };
}
