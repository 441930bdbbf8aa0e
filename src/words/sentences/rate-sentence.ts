import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber, formatP, formatPercent } from '../number.ts';
import { formatPeriodRange } from '../period.ts';

/** What is counted: 公文 and 差错, or what the office says instead. */
export interface CountedThings {
  readonly items: Bilingual;
  readonly errors: Bilingual;
  /**
   * `documents`: official documents and their errors; `returned`, `overdue`: those sent back or late. `own`: words of the office,
   * both names of what is counted.
   */
  readonly words: 'documents' | 'returned' | 'overdue' | 'own';
}

const RATES = {
  documents: { zh: '公文差错率', en: 'error rate' },
  returned: { zh: '退文率', en: 'return rate' },
  overdue: { zh: '超时率', en: 'overdue rate' },
} as const satisfies Record<Exclude<CountedThings['words'], 'own'>, Bilingual>;

/** What the share of errors is called. */
export function rateName(things: CountedThings): Bilingual {
  if (things.words !== 'own') return RATES[things.words];
  return { zh: `${things.errors.zh}占比`, en: `share of ${things.errors.en}` };
}

/** What is known of an error rate. */
export interface RateFacts extends CountedThings {
  readonly verdict: 'alarm' | 'alert' | 'unclear' | 'below' | 'no_benchmark' | 'no_data';
  /** First and last period counted. */
  readonly from: string;
  readonly to: string;
  readonly handled: number;
  readonly withErrors: number;
  readonly rate: number | null;
  readonly benchmark: number | null;
  readonly upperTail: number | null;
  readonly lowerTail: number | null;
  /** Tail probability under which a rate is called above the benchmark. */
  readonly alert: number;
}

function whole(value: number, language: Language): string {
  return formatNumber(value, language, 0);
}

/** Rate and counts, without a judgement. */
function stated(facts: RateFacts): Bilingual {
  const { from, to, items, errors } = facts;
  const when = { zh: formatPeriodRange(from, to, 'zh'), en: formatPeriodRange(from, to, 'en') };
  const x = { zh: whole(facts.withErrors, 'zh'), en: whole(facts.withErrors, 'en') };
  const n = { zh: whole(facts.handled, 'zh'), en: whole(facts.handled, 'en') };
  const rate = { zh: formatPercent(facts.rate, 'zh'), en: formatPercent(facts.rate, 'en') };
  if (facts.words !== 'own') {
    const had = facts.words === 'documents' ? `had ${errors.en}` : `were ${facts.words}`;
    return {
      zh: `${when.zh}${rateName(facts).zh}${rate.zh}（${n.zh}件中${x.zh}件）`,
      en: `${x.en} of ${n.en} ${items.en} ${had} (${rate.en}) in ${when.en}`,
    };
  }
  return {
    zh: `${when.zh}${errors.zh}${x.zh}，占${items.zh}${n.zh}的${rate.zh}`,
    en: `${x.en} ${errors.en} among ${n.en} ${items.en} (${rate.en}) in ${when.en}`,
  };
}

/** Above the benchmark in the data, but not by the test. */
function unclearAbove(facts: RateFacts, benchmark: Bilingual): Bilingual {
  const p = facts.upperTail;
  if (p !== null && p < facts.alert) {
    return {
      zh: `，高于${benchmark.zh}基准，但仅此一例，数据不足以判断。`,
      en: `, above the ${benchmark.en} benchmark, but a single one is not enough to tell.`,
    };
  }
  return {
    zh: `，高于${benchmark.zh}基准，但差异可由偶然解释（${formatP(p, 'zh')}）。`,
    en: `, above the ${benchmark.en} benchmark, but chance can explain it (${formatP(p, 'en')}).`,
  };
}

function unclear(facts: RateFacts, benchmark: Bilingual): Bilingual {
  if (facts.rate !== null && facts.benchmark !== null && facts.rate > facts.benchmark) {
    return unclearAbove(facts, benchmark);
  }
  return {
    zh: `，未超过${benchmark.zh}基准，但数据不足以判断是否低于基准（${formatP(facts.lowerTail, 'zh')}）。`,
    en: `, not above the ${benchmark.en} benchmark, though the data cannot tell whether it is below (${formatP(facts.lowerTail, 'en')}).`,
  };
}

function judged(facts: RateFacts): Bilingual {
  const benchmark = { zh: formatPercent(facts.benchmark, 'zh'), en: formatPercent(facts.benchmark, 'en') };
  switch (facts.verdict) {
    case 'alarm':
      return {
        zh: `，显著高于${benchmark.zh}基准，几乎不可能出于偶然（${formatP(facts.upperTail, 'zh')}）。`,
        en: `, well above the ${benchmark.en} benchmark; chance hardly explains it (${formatP(facts.upperTail, 'en')}).`,
      };
    case 'alert':
      return {
        zh: `，高于${benchmark.zh}基准，难以用偶然解释（${formatP(facts.upperTail, 'zh')}）。`,
        en: `, above the ${benchmark.en} benchmark; chance is an unlikely explanation (${formatP(facts.upperTail, 'en')}).`,
      };
    case 'below':
      return {
        zh: `，低于${benchmark.zh}基准，难以用偶然解释（${formatP(facts.lowerTail, 'zh')}）。`,
        en: `, below the ${benchmark.en} benchmark; chance is an unlikely explanation (${formatP(facts.lowerTail, 'en')}).`,
      };
    default:
      return unclear(facts, benchmark);
  }
}

/**
 * One sentence on an error rate: what was counted, and what may be said of it against the benchmark. It never calls a rate
 * above or below where the test does not bear it out.
 */
export function rateSentence(facts: RateFacts): Bilingual {
  const { items, from, to } = facts;
  if (facts.verdict === 'no_data') {
    return {
      zh: `${formatPeriodRange(from, to, 'zh')}未报${items.zh}数据。`,
      en: `No ${items.en} were reported for ${formatPeriodRange(from, to, 'en')}.`,
    };
  }
  const start = stated(facts);
  if (facts.verdict === 'no_benchmark') return { zh: `${start.zh}。`, en: `${start.en}.` };
  const end = judged(facts);
  return { zh: start.zh + end.zh, en: start.en + end.en };
}
