import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { statusWords } from '../status.ts';

export type TargetStatusKey = keyof typeof statusWords;

/** How many targets stand in each status. */
export type Counted = { readonly [Status in TargetStatusKey]?: number | undefined };

/** Statuses in the order in which they are said: good to bad, then those that say nothing about progress. */
const ORDER: readonly TargetStatusKey[] = [
  'ahead',
  'on_pace',
  'met',
  'behind',
  'far_behind',
  'not_met',
  'no_data',
];

/** Targets that are set, whether or not anything was reported for them. */
export function targetsSet(counts: Counted): number {
  return ORDER.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** Targets that are on course: met, on pace or ahead. */
export function onCourse(counts: Counted): number {
  return (counts.ahead ?? 0) + (counts.on_pace ?? 0) + (counts.met ?? 0);
}

/** The counts as a list: `超序时3项、达序时5项`, `3 ahead of pace, 5 on pace`; empty where no target is set. */
export function countedStatuses(counts: Counted, measure: string): Bilingual {
  const present = ORDER.filter((status) => (counts[status] ?? 0) > 0);
  return {
    zh: present
      .map((status) => `${statusWords[status].zh}${formatNumber(counts[status] ?? 0, 'zh')}${measure}`)
      .join('、'),
    en: present
      .map((status) => `${formatNumber(counts[status] ?? 0, 'en')} ${statusWords[status].en.toLowerCase()}`)
      .join(', '),
  };
}
