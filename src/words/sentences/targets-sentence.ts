import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { type Counted, countedStatuses, targetsSet } from './counted-statuses.ts';

export interface TargetsFacts {
  readonly counts: Counted;
  /** Indicators on which there is a target or a value. */
  readonly indicators: number;
}

/** The sentence at the head of the list of targets. Values without a target are counted apart and never as missed. */
export function targetsSentence({ counts, indicators }: TargetsFacts): Bilingual {
  if (indicators === 0) return { zh: '没有指标数据。', en: 'There are no indicators.' };
  const set = targetsSet(counts);
  const free = counts.no_target ?? 0;
  const watched = counts.not_applicable ?? 0;
  const zhCount = (count: number) => formatNumber(count, 'zh');
  const enCount = (count: number) => formatNumber(count, 'en');
  const start = {
    zh: `共${zhCount(indicators)}项指标`,
    en: `${enCount(indicators)} indicator${indicators === 1 ? '' : 's'}`,
  };
  const list = countedStatuses(counts, '项');
  const zh = [
    set > 0 ? `${start.zh}，已设目标${zhCount(set)}项：${list.zh}` : `${start.zh}，均未设目标`,
    set > 0 && free > 0 ? `未设目标${zhCount(free)}项` : '',
    set > 0 && watched > 0 ? `仅监测${zhCount(watched)}项` : '',
  ];
  const en = [
    set > 0
      ? `${start.en}, ${enCount(set)} target${set === 1 ? '' : 's'} set: ${list.en}`
      : `${start.en}, none with a target`,
    set > 0 && free > 0 ? `${enCount(free)} value${free === 1 ? '' : 's'} without a target` : '',
    set > 0 && watched > 0 ? `${enCount(watched)} only monitored` : '',
  ];
  return { zh: `${zh.filter(Boolean).join('；')}。`, en: `${en.filter(Boolean).join('; ')}.` };
}
