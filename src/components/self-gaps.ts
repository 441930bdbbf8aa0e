import type { RankingLine } from '../book/schema/appraisal-result.ts';

/** One unit's gap between its self-check and the other sources, in points. */
export interface SelfGap {
  readonly line: RankingLine;
  readonly gap: number;
}

/** Gaps of a group, the largest first; units without both kinds of source are left out. */
export function selfGaps(lines: readonly RankingLine[]): SelfGap[] {
  return lines
    .flatMap((line) => (line.selfGap === null ? [] : [{ line, gap: line.selfGap }]))
    .toSorted((a, b) => b.gap - a.gap);
}

/** The gap in the middle, or the mean of the two in the middle; `null` without gaps. */
export function medianGap(gaps: readonly SelfGap[]): number | null {
  const sorted = gaps.map(({ gap }) => gap).toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
