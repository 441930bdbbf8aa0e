import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPercent } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { formatPercentRange } from '../range.ts';
import { askedGroupWords } from '../status.ts';

export interface SatisfactionFacts {
  readonly period: string;
  /** All units together, group by group. */
  readonly groups: readonly {
    readonly group: keyof typeof askedGroupWords;
    readonly result: {
      readonly state: 'shown' | 'suppressed' | 'uncounted';
      readonly share: number | null;
      readonly interval: readonly [number, number] | null;
    };
  }[];
}

function told({ group, result }: SatisfactionFacts['groups'][number], language: Language): string {
  const name = askedGroupWords[group][language];
  if (result.state === 'suppressed')
    return { zh: `${name}人数过少，不公布`, en: `${name}: too few to show` }[language];
  if (result.share === null)
    return { zh: `${name}未分档统计`, en: `${name}: not counted by class` }[language];
  const share = formatPercent(result.share, language, 1);
  const range = result.interval === null ? '' : formatPercentRange(result.interval, language, 1);
  return { zh: `${name}${share}（95%置信区间${range}）`, en: `${name} ${share} (95% interval ${range})` }[
    language
  ];
}

/** How satisfied each group is with all units together. */
export function satisfactionSentence({ period, groups }: SatisfactionFacts): Bilingual {
  const list = (language: Language) => groups.map((each) => told(each, language));
  return {
    zh: `${formatPeriod(period, 'zh')}满意率：${list('zh').join('；')}。`,
    en: `Satisfied in the ${formatPeriod(period, 'en')}: ${list('en').join('; ')}.`,
  };
}
