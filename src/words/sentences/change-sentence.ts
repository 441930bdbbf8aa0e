import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriod } from '../period.ts';
import type { AttentionWords } from './attention-quality.ts';

export interface ChangeFacts {
  readonly drop: string;
  readonly added: number;
  readonly revised: number;
}

/** What a drop brought, in one sentence. */
export function changeSentence({ drop, added, revised }: ChangeFacts): Bilingual {
  return {
    zh: `${formatPeriod(drop, 'zh')}批次新增${added}条记录，${revised > 0 ? `修订以前${revised}条` : '未修订以前的记录'}。`,
    en: `The drop of ${formatPeriod(drop, 'en')} added ${added} records and ${revised > 0 ? `corrected ${revised} earlier ones` : 'corrected none'}.`,
  };
}

/** The line of the overview that says that earlier records were corrected. */
export function revisedRecords(drop: string, revised: number): AttentionWords {
  return {
    sentence: {
      zh: `${formatPeriod(drop, 'zh')}批次修订了以前报送的${revised}条记录。`,
      en: `The drop of ${formatPeriod(drop, 'en')} corrected ${revised} record${revised === 1 ? '' : 's'} reported earlier.`,
    },
    reason: {
      zh: '以前公布的数字因此变动，修订前后均有记录。',
      en: 'Figures published earlier have changed; both values are on record.',
    },
  };
}
