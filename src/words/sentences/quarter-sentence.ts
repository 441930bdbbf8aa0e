import type { Bilingual } from '../../contract/bilingual.ts';
import { formatP, formatPercent } from '../number.ts';
import { formatPeriod } from '../period.ts';

interface Rate {
  readonly rate: number | null;
  readonly sentence: Bilingual;
}

/** What a quarterly review says in one breath. */
export interface QuarterFacts {
  readonly rate: Rate;
  /** The quarter before, and the probability by chance alone of rates as different; `null` without one. */
  readonly before: { readonly quarter: string; readonly rate: Rate; readonly p: number | null } | null;
  /** Probability under which a difference is no longer put down to chance. */
  readonly alert: number;
}

function change({ rate, before, alert }: QuarterFacts): Bilingual {
  if (before === null || before.p === null || rate.rate === null || before.rate.rate === null) {
    return { zh: '', en: '' };
  }
  const was = { zh: formatPercent(before.rate.rate, 'zh'), en: formatPercent(before.rate.rate, 'en') };
  const when = { zh: formatPeriod(before.quarter, 'zh'), en: formatPeriod(before.quarter, 'en') };
  const p = { zh: formatP(before.p, 'zh'), en: formatP(before.p, 'en') };
  if (before.p >= alert) {
    return {
      zh: `${when.zh}为${was.zh}，两季的差异可由偶然解释（${p.zh}）。`,
      en: ` In ${when.en} it was ${was.en}; chance can explain the difference (${p.en}).`,
    };
  }
  const up = rate.rate > before.rate.rate;
  return {
    zh: `比${when.zh}（${was.zh}）${up ? '升高' : '降低'}，难以用偶然解释（${p.zh}）。`,
    en: ` It has ${up ? 'risen' : 'fallen'} from ${was.en} in ${when.en}; chance is an unlikely explanation (${p.en}).`,
  };
}

/** The quarter's rate against the benchmark, and what may be said of its change on the quarter before. */
export function quarterSentence(facts: QuarterFacts): Bilingual {
  const more = change(facts);
  return { zh: facts.rate.sentence.zh + more.zh, en: facts.rate.sentence.en + more.en };
}
