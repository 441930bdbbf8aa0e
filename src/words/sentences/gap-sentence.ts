import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { type ChartFacts, runSignals } from './chart-sentence.ts';

/** What a chart of gaps between documents with errors shows, in plain numbers. */
export interface GapFacts {
  /** What the share of errors is called. */
  readonly rate: Bilingual;
  /** Closed gaps, and their mean in documents. */
  readonly gaps: number;
  readonly mean: number;
  /** Documents since the last with errors, and whether that is longer than chance gives. */
  readonly open: number;
  readonly openOutside: boolean;
  /** Fewer than 12 gaps. */
  readonly trial: boolean;
  /** Periods that end a gap longer than chance gives. */
  readonly above: readonly string[];
  readonly runs: ChartFacts['runs'];
  /** The recorded decision since which gaps are counted; `null` without one. */
  readonly rebased: ChartFacts['rebased'];
}

function signalsOf(facts: GapFacts): Bilingual[] {
  const found = facts.above.map((period) => ({
    zh: `${formatPeriod(period, 'zh')}之前的间隔长于控制上限，差错比平时少`,
    en: `the gap that ended in ${formatPeriod(period, 'en')} is above the upper limit: errors were rarer`,
  }));
  if (facts.openOutside) {
    found.push({
      zh: '最近一件以来的间隔已长于控制上限，差错比平时少',
      en: 'the gap since the last one is already above the upper limit: errors are rarer',
    });
  }
  const shift = runSignals(facts.runs, { zh: '个间隔', en: 'gaps' }, { zh: '中位数', en: 'median' });
  return [...found, ...shift];
}

function remarks({ trial, rebased }: GapFacts): Bilingual {
  const zh = ['件数按期填报，期内位置按均匀分布估算。'];
  const en = [' Where in a period they stood is not reported; they are taken to be spread evenly.'];
  if (rebased !== null) {
    zh.push(`${formatPeriod(rebased.from, 'zh')}起因“${rebased.cause.zh}”重新计算（${rebased.by}决定）。`);
    en.push(
      ` Counted anew from ${formatPeriod(rebased.from, 'en')}: ${rebased.cause.en} (decided by ${rebased.by}).`,
    );
  }
  if (trial) {
    zh.push('不足12个间隔，为试用控制限。');
    en.push(' Fewer than 12 gaps, so the limit is a trial limit.');
  }
  return { zh: zh.join(''), en: en.join('') };
}

/** Two or three sentences on a chart of gaps: how rare errors are, and whether that has changed by more than chance. */
export function gapSentence(facts: GapFacts): Bilingual {
  const mean = { zh: formatNumber(facts.mean, 'zh'), en: formatNumber(facts.mean, 'en') };
  const open = { zh: formatNumber(facts.open, 'zh'), en: formatNumber(facts.open, 'en') };
  const start = {
    zh: `件数过少，${facts.rate.zh}改看间隔：平均每办${mean.zh}件出现1件，最近一件之后已办约${open.zh}件`,
    en: `Too few are handled for the ${facts.rate.en}, so gaps are told instead: one in ${mean.en} on average, about ${open.en} handled since the last`,
  };
  const signals = signalsOf(facts);
  const more = remarks(facts);
  if (signals.length === 0) {
    return {
      zh: `${start.zh}；各间隔均在正常波动范围内，不必追查个案。${more.zh}`,
      en: `${start.en}; gaps vary as chance would have it, and there is no need to look into single cases.${more.en}`,
    };
  }
  return {
    zh: `${start.zh}；出现异常信号：${signals.map(({ zh }) => zh).join('；')}。${more.zh}`,
    en: `${start.en}; there is a signal: ${signals.map(({ en }) => en).join('; ')}.${more.en}`,
  };
}
