import type { Bilingual } from '../../contract/bilingual.ts';
import { rateNames } from '../pages/rate.ts';
import { formatPeriod, formatPeriodRange } from '../period.ts';
import type { CountedThings } from './rate-sentence.ts';

/** What is counted as x and as n, the share x ÷ n, and the label of a period's x/n after its name. */
interface ShareWords {
  readonly counted: Bilingual;
  readonly handled: Bilingual;
  readonly share: Bilingual;
  readonly rule: Bilingual;
}

const TAILS = {
  zh: '与基准比较用二项分布精确尾概率P(X≥x)、P(X≤x)，区间为Wilson区间。',
  en: 'compared with the benchmark by the exact binomial tails P(X ≥ x) and P(X ≤ x); the interval is Wilson’s.',
};

const ONCE = { zh: '一件只计一次；', en: 'each counted once; ' };

const handled: Bilingual = { zh: '件数', en: 'Counted' };

/** Words of shares of official documents, by what is told of them. */
const OF_DOCUMENTS: Readonly<Record<Exclude<CountedThings['words'], 'own'>, ShareWords>> = {
  documents: {
    counted: { zh: '差错件数', en: 'With errors' },
    handled,
    share: { zh: '差错率', en: 'Error rate' },
    rule: {
      zh: `差错率＝x÷n，x为有差错的件数之和，n为总件数之和，${ONCE.zh}${TAILS.zh}`,
      en: `Rate = x ÷ n, x the sum of those with errors, n the sum of all, ${ONCE.en}${TAILS.en}`,
    },
  },
  returned: {
    counted: { zh: '退文件数', en: 'Returned' },
    handled,
    share: { zh: '退文率', en: 'Return rate' },
    rule: {
      zh: `退文率＝x÷n，x为退文件数之和，n为填报了退文件数的总件数之和，${ONCE.zh}${TAILS.zh}`,
      en: `Rate = x ÷ n, x the sum of those returned, n the sum of all in the rows that count returns, ${ONCE.en}${TAILS.en}`,
    },
  },
  overdue: {
    counted: { zh: '超时件数', en: 'Overdue' },
    handled,
    share: { zh: '超时率', en: 'Overdue rate' },
    rule: {
      zh: `超时率＝x÷n，x为超时件数之和，n为填报了超时件数的总件数之和，${ONCE.zh}${TAILS.zh}`,
      en: `Rate = x ÷ n, x the sum of those overdue, n the sum of all in the rows that count them, ${ONCE.en}${TAILS.en}`,
    },
  },
};

/** Words of the share of an office that counts something else, in its own words. */
function ownWords({ items, errors }: CountedThings): ShareWords {
  const names = rateNames(items, errors);
  return {
    counted: names.withErrors,
    handled: names.handled,
    share: names.rate,
    rule: {
      zh: `${names.rate.zh}＝x÷n，x为${errors.zh}之和，n为${items.zh}之和；${TAILS.zh}`,
      en: `Share = x ÷ n, x the sum of ${errors.en}, n the sum of ${items.en}; ${TAILS.en}`,
    },
  };
}

/** Words of the trace of a share. */
export function shareTraceWords(things: CountedThings): ShareWords {
  return things.words === 'own' ? ownWords(things) : OF_DOCUMENTS[things.words];
}

/** The label of what was counted in a period: those of a kind over all. */
export function countedLabel(period: string, things: CountedThings): Bilingual {
  if (things.words === 'own') {
    const { items, errors } = things;
    return {
      zh: `${formatPeriod(period, 'zh')}${errors.zh}/${items.zh}`,
      en: `${formatPeriod(period, 'en')}, ${errors.en} / ${items.en}`,
    };
  }
  const { counted } = OF_DOCUMENTS[things.words];
  return {
    zh: `${formatPeriod(period, 'zh')}${counted.zh}/件数`,
    en: `${formatPeriod(period, 'en')}, ${counted.en.toLowerCase()}/counted`,
  };
}

/** Labels and rule of a deduction rate's trace. */
export const deductionTraceWords = {
  rule: {
    zh: '扣分率＝D÷n，D为各处差错按严重程度扣分之和，未定级的不扣分；n为列有错情明细的各期办理件数之和。',
    en: 'Deduction rate = D ÷ n, D the points of all error instances by their severity, ungraded ones costing nothing; n the sum of what was handled in the periods for which findings are listed.',
  },
  each: { zh: '每处扣分', en: 'Points each' },
  instances: { zh: '处数', en: 'Instances' },
  points: { zh: '扣分合计', en: 'Points deducted' },
  handled: { zh: '件数', en: 'Counted' },
  rate: { zh: '扣分率', en: 'Deduction rate' },
} as const satisfies Record<string, Bilingual>;

/** The title of a deduction rate's trace. */
export function deductionTitle(from: string, to: string): Bilingual {
  return {
    zh: `${formatPeriodRange(from, to, 'zh')}扣分率`,
    en: `The deduction rate, ${formatPeriodRange(from, to, 'en')}`,
  };
}
