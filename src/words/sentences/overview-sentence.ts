import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { type Counted, onCourse, targetsSet } from './counted-statuses.ts';

export interface OverviewFacts {
  readonly cutoff: string | null;
  readonly counts: Counted;
  /** Lines that need a look, and how many of them are grave. */
  readonly attention: number;
  readonly alarms: number;
}

const zh = (count: number) => formatNumber(count, 'zh');
const en = (count: number) => formatNumber(count, 'en');

function aboutTargets(counts: Counted): Bilingual | null {
  const set = targetsSet(counts);
  if (set === 0) return null;
  const good = onCourse(counts);
  const silent = counts.no_data ?? 0;
  return {
    zh: `${zh(set)}项目标中${zh(good)}项达标或达到序时进度${silent > 0 ? `，${zh(silent)}项缺报` : ''}。`,
    en: `${en(good)} of ${en(set)} targets are met or on pace${silent > 0 ? `; nothing is reported for ${en(silent)}` : ''}.`,
  };
}

function aboutAttention(attention: number, alarms: number): Bilingual {
  if (attention === 0) return { zh: '没有需要关注的事项。', en: 'Nothing needs a look.' };
  if (alarms === 0) {
    return {
      zh: `${zh(attention)}项需要关注。`,
      en: attention === 1 ? 'One matter needs a look.' : `${en(attention)} matters need a look.`,
    };
  }
  return {
    zh: `${zh(attention)}项需要关注，其中${zh(alarms)}项重要。`,
    en: `${en(attention)} matter${attention === 1 ? ' needs' : 's need'} a look, ${en(alarms)} of them serious.`,
  };
}

/** The sentences at the head of the overview: what needs a look first, then how the targets stand. */
export function overviewSentence(facts: OverviewFacts): Bilingual {
  if (facts.cutoff === null) return { zh: '尚无数据。', en: 'There are no data yet.' };
  const attention = aboutAttention(facts.attention, facts.alarms);
  const targets = aboutTargets(facts.counts);
  if (targets === null) return attention;
  return { zh: `${attention.zh}${targets.zh}`, en: `${attention.en} ${targets.en}` };
}
