import { changeSentence, revisedRecords } from '../../../words/sentences/change-sentence.ts';
import type { DropFile, OverviewFile } from '../../schema/site-files.ts';
import type { Attention } from './attention.ts';

/** Facts that a drop corrected; a fact with several corrected fields counts once. */
function revisedFacts(drop: DropFile): number {
  return new Set(drop.revisions.map(({ table, key, now }) => `${table}|${key}|${now.file}|${now.line}`)).size;
}

/** What the latest drop brought. */
export function changesOf(latest: DropFile | undefined): OverviewFile['changes'] {
  if (!latest) return null;
  const added = Object.values(latest.added).reduce((sum, count) => sum + count, 0);
  const revised = revisedFacts(latest);
  return {
    drop: latest.drop,
    added,
    revised,
    sentence: changeSentence({ drop: latest.drop, added, revised }),
  };
}

/** A line for corrections in the latest drop; none without any. */
export function revisionAttention(latest: DropFile | undefined): Attention[] {
  const revised = latest ? revisedFacts(latest) : 0;
  if (!latest || revised === 0) return [];
  return [
    {
      kind: 'revision',
      severity: 'watch',
      ...revisedRecords(latest.drop, revised),
      link: `drops/${latest.drop}`,
      chance: 0,
      size: revised,
    },
  ];
}
