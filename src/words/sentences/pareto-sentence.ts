import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber, formatP, formatPercent } from '../number.ts';

/** What a Pareto diagram of errors shows, in plain numbers. */
export interface ParetoFacts {
  readonly by: 'gate' | 'category' | 'severity';
  /** Instances in all. */
  readonly total: number;
  /** The most frequent first. */
  readonly bars: readonly {
    readonly name: Bilingual;
    readonly count: number;
    readonly share: number;
    readonly cumulative: number;
  }[];
  /** Fewest leading bars that make up four fifths. */
  readonly vital: number;
  /** Probability by chance alone of the first leading the second so far; `null` without a second. */
  readonly lead: number | null;
  /** Probability under which a difference is no longer put down to chance. */
  readonly alert: number;
}

const KINDS = {
  gate: { zh: '按关口', en: 'By gate' },
  category: { zh: '按差错类型', en: 'By category' },
  severity: { zh: '按严重程度', en: 'By severity' },
} as const satisfies Record<ParetoFacts['by'], Bilingual>;

/** What stands after the name: in the middle of an English sentence a name of the data is quoted as it is. */
function leading({ bars, lead, alert }: ParetoFacts): Bilingual {
  const [first, second] = bars;
  if (first === undefined || second === undefined || lead === null) return { zh: '', en: '' };
  const p = { zh: formatP(lead, 'zh'), en: formatP(lead, 'en') };
  if (first.count === second.count) {
    return {
      zh: `，与“${second.name.zh}”相同`,
      en: `, as many as ${second.name.en}`,
    };
  }
  if (lead < alert) {
    return {
      zh: `，多于第二位的“${second.name.zh}”，难以用偶然解释（${p.zh}）`,
      en: `, more than ${second.name.en}, which comes second; chance is an unlikely explanation (${p.en})`,
    };
  }
  return {
    zh: `，与第二位的“${second.name.zh}”相差可由偶然解释（${p.zh}）`,
    en: `; that it leads ${second.name.en} may be chance (${p.en})`,
  };
}

function vitalFew({ bars, vital }: ParetoFacts): Bilingual {
  const last = bars[vital - 1];
  if (last === undefined || vital < 2 || vital === bars.length) return { zh: '。', en: '.' };
  const share = { zh: formatPercent(last.cumulative, 'zh', 0), en: formatPercent(last.cumulative, 'en', 0) };
  return {
    zh: `；前${vital}项合计占${share.zh}。`,
    en: `. The first ${vital} make up ${share.en}.`,
  };
}

/** Which kind of error is the most frequent, whether that may be chance, and how few make up most. */
export function paretoSentence(facts: ParetoFacts): Bilingual {
  const [first, second] = facts.bars;
  const kind = KINDS[facts.by];
  if (first === undefined) return { zh: '没有错情。', en: 'No error was found.' };
  const total = { zh: formatNumber(facts.total, 'zh'), en: formatNumber(facts.total, 'en') };
  if (second === undefined) {
    return {
      zh: `${kind.zh}，${total.zh}处错情均为“${first.name.zh}”。`,
      en: `${kind.en}, all ${total.en} error instances are ${first.name.en}.`,
    };
  }
  const share = { zh: formatPercent(first.share, 'zh', 0), en: formatPercent(first.share, 'en', 0) };
  const count = { zh: formatNumber(first.count, 'zh'), en: formatNumber(first.count, 'en') };
  const lead = leading(facts);
  const few = vitalFew(facts);
  return {
    zh: `${kind.zh}，${total.zh}处错情中“${first.name.zh}”最多，${count.zh}处，占${share.zh}${lead.zh}${few.zh}`,
    en: `${kind.en}, ${first.name.en} is the most frequent: ${count.en} of ${total.en} error instances (${share.en})${lead.en}${few.en}`,
  };
}
