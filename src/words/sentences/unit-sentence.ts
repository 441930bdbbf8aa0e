import type { Bilingual } from '../../contract/bilingual.ts';
import { type Counted, countedStatuses, targetsSet } from './counted-statuses.ts';

export interface UnitFacts {
  /** The latest appraisal in a sentence. */
  readonly appraisal: Bilingual | null;
  readonly counts: Counted;
  /** The year's document quality in a sentence. */
  readonly documents: Bilingual | null;
}

function aboutTargets(counts: Counted): Bilingual | null {
  const set = targetsSet(counts);
  if (set === 0) return null;
  const list = countedStatuses(counts, '项');
  return {
    zh: `${set}项目标中，${list.zh}。`,
    en: set === 1 ? `The one target: ${list.en.replace(/^1 /, '')}.` : `Of ${set} targets: ${list.en}.`,
  };
}

/** The sentences at the head of a scorecard: appraisal, targets, document quality, as far as there is any. */
export function unitSentence({ appraisal, counts, documents }: UnitFacts): Bilingual {
  const parts = [appraisal, aboutTargets(counts), documents].filter((part) => part !== null);
  if (parts.length === 0) return { zh: '暂无数据。', en: 'There are no data yet.' };
  return { zh: parts.map((part) => part.zh).join(''), en: parts.map((part) => part.en).join(' ') };
}
