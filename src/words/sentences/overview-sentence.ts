import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPeriod } from '../period.ts';
import { type Counted, onCourse, targetsSet } from './counted-statuses.ts';

export interface OverviewFacts {
  readonly cutoff: string | null;
  readonly counts: Counted;
  /** The whole office's document quality of the year, as a sentence. */
  readonly quality: Bilingual | null;
  /** Lines that need a look, and how many of them are grave. */
  readonly attention: number;
  readonly alarms: number;
}

function aboutTargets(counts: Counted): Bilingual | null {
  const set = targetsSet(counts);
  if (set === 0) return null;
  const good = onCourse(counts);
  const silent = counts.no_data ?? 0;
  return {
    zh: `${set}项目标中${good}项达标或达到序时进度${silent > 0 ? `，${silent}项缺报` : ''}。`,
    en: `${good} of ${set} targets are met or on pace${silent > 0 ? `; nothing is reported for ${silent}` : ''}.`,
  };
}

function aboutAttention(attention: number, alarms: number): Bilingual {
  if (attention === 0) return { zh: '没有需要关注的事项。', en: 'Nothing needs a look.' };
  if (alarms === 0) {
    return {
      zh: `${attention}项需要关注。`,
      en: attention === 1 ? 'One matter needs a look.' : `${attention} matters need a look.`,
    };
  }
  return {
    zh: `${attention}项需要关注，其中${alarms}项重要。`,
    en: `${attention} matter${attention === 1 ? ' needs' : 's need'} a look, ${alarms} of them serious.`,
  };
}

/** The sentences at the head of the overview: how far the data go, targets, document quality, and what needs a look. */
export function overviewSentence(facts: OverviewFacts): Bilingual {
  if (facts.cutoff === null) return { zh: '尚无数据。', en: 'There are no data yet.' };
  const start = {
    zh: `数据截至${formatPeriod(facts.cutoff, 'zh')}。`,
    en: `Data up to ${formatPeriod(facts.cutoff, 'en')}.`,
  };
  const parts = [
    start,
    aboutTargets(facts.counts),
    facts.quality,
    aboutAttention(facts.attention, facts.alarms),
  ].filter((part) => part !== null);
  return { zh: parts.map((part) => part.zh).join(''), en: parts.map((part) => part.en).join(' ') };
}
