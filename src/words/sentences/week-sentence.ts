import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber, formatP, formatTrimmed } from '../number.ts';
import { formatDays, formatPeriod } from '../period.ts';

/** What a week's bulletin of errors says, in plain numbers. */
export interface WeekFacts {
  readonly week: string;
  /** Monday and Sunday. */
  readonly first: string;
  readonly last: string;
  readonly instances: number;
  readonly documents: number;
  readonly units: number;
  /** Weeks before with their documents, and the probability by chance alone of one as far from them; `null` where too few. */
  readonly usual: { readonly weeks: number; readonly documents: number; readonly p: number } | null;
  /** Whether the data reach to the end of the week. */
  readonly over: boolean;
}

/** Under this probability a week is called unusual: with fifty weeks a year one false alarm in ten years. */
const UNUSUAL = 0.002;

function compared({ usual, documents, over }: WeekFacts): Bilingual {
  if (!over) {
    return {
      zh: '数据尚未覆盖全周，不与以往比较。',
      en: ' The data do not reach to the end of the week, so it is not compared.',
    };
  }
  if (usual === null) return { zh: '', en: '' };
  const mean = usual.documents / usual.weeks;
  const shown = (language: Language) => formatTrimmed(mean, language, 1);
  const p = { zh: formatP(usual.p, 'zh'), en: formatP(usual.p, 'en') };
  if (usual.p >= UNUSUAL) {
    return {
      zh: `此前${usual.weeks}周平均每周${shown('zh')}件，本周在正常波动范围内（${p.zh}）。`,
      en: ` The ${usual.weeks} weeks before had ${shown('en')} documents on average; this week is within what chance explains (${p.en}).`,
    };
  }
  const more = documents > mean;
  return {
    zh: `此前${usual.weeks}周平均每周${shown('zh')}件，本周明显偏${more ? '多' : '少'}，难以用偶然解释（${p.zh}）。`,
    en: ` The ${usual.weeks} weeks before had ${shown('en')} documents on average; this week has clearly ${more ? 'more' : 'fewer'}, and chance is an unlikely explanation (${p.en}).`,
  };
}

/** A week's findings in one or two sentences. A difference from the weeks before is told only where the test bears it out. */
export function weekSentence(facts: WeekFacts): Bilingual {
  const { week, first, last, instances, documents, units } = facts;
  const rest = compared(facts);
  const say = (count: number, word: string) =>
    `${formatNumber(count, 'en')} ${word}${count === 1 ? '' : 's'}`;
  return {
    zh: `${formatPeriod(week, 'zh')}（${formatDays(first, last, 'zh')}）发现差错${formatNumber(instances, 'zh')}处，涉及${formatNumber(units, 'zh')}个单位的公文${formatNumber(documents, 'zh')}件。${rest.zh}`,
    en: `In ${formatPeriod(week, 'en')} (${formatDays(first, last, 'en')}) ${say(instances, 'error instance')} ${instances === 1 ? 'was' : 'were'} found in ${say(documents, 'document')} of ${say(units, 'unit')}.${rest.en}`,
  };
}
