import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPoints } from '../number.ts';

export interface CheckedLine {
  readonly unit: { readonly short: Bilingual };
  /** Self-check less the others, in points; `null` without both. */
  readonly selfGap: number | null;
  /** How far the gap lies from those of the peers; `null` where that is not judged. */
  readonly selfZ: number | null;
  readonly selfInflated: boolean;
  readonly rank: number | null;
  readonly withoutSelf: { readonly rank: number | null } | null;
}

/** Fewest gaps among which one is judged. */
const LEAST_UNITS = 8;

function gapText(gap: number, language: Language): string {
  return `${gap > 0 ? '+' : ''}${formatPoints(gap, language)}`;
}

function middle(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}

/** Whose self-check stands out, if that can be told. */
function judged(lines: readonly CheckedLine[], gaps: number): Bilingual {
  if (lines.every(({ selfZ }) => selfZ === null)) {
    return gaps < LEAST_UNITS
      ? {
          zh: `可比单位不足${LEAST_UNITS}个，不判断自检是否偏高。`,
          en: `With fewer than ${LEAST_UNITS} units to compare, no self-check is called inflated.`,
        }
      : {
          zh: '各单位自检差过于集中，不判断自检是否偏高。',
          en: 'The gaps lie too close together to call any self-check inflated.',
        };
  }
  const inflated = lines.filter((line) => line.selfInflated).map(({ unit }) => unit.short);
  if (inflated.length === 0) {
    return {
      zh: '没有单位的自检明显高于同组情况。',
      en: 'No self-check stands out from those of the group.',
    };
  }
  return {
    zh: `${inflated.map(({ zh }) => zh).join('、')}的自检明显高于同组情况。`,
    en: `${inflated.map(({ en }) => en).join(', ')}: the self-check stands out above those of the group.`,
  };
}

/** Whether places change when self-checks do not count. */
function moved(lines: readonly CheckedLine[]): Bilingual {
  const compared = lines.filter(({ rank, withoutSelf }) => rank !== null && withoutSelf !== null);
  if (compared.length === 0) return { zh: '', en: '' };
  const changed = compared.filter(({ rank, withoutSelf }) => rank !== withoutSelf?.rank).length;
  if (changed === 0) {
    return { zh: '不计自检，名次不变。', en: ' Without self-checks every rank stays as it is.' };
  }
  return {
    zh: `不计自检，${changed}个单位名次变化。`,
    en: ` Without self-checks ${changed === 1 ? 'one rank changes' : `${changed} ranks change`}.`,
  };
}

/** How a group's self-checks compare with the other sources, and what they do to the ranking. */
export function selfCheckSentence(lines: readonly CheckedLine[]): Bilingual {
  const gaps = lines.flatMap(({ selfGap }) => selfGap ?? []);
  if (gaps.length === 0) {
    return {
      zh: '没有可与其他评分比较的自检。',
      en: 'There is no self-check to compare with other sources.',
    };
  }
  const median = middle(gaps);
  const verdict = judged(lines, gaps.length);
  const ranks = moved(lines);
  return {
    zh: `自检与其他评分之差的中位数为${gapText(median, 'zh')}。${verdict.zh}${ranks.zh}`,
    en: `The median gap between self-check and other sources is ${gapText(median, 'en')}. ${verdict.en}${ranks.en}`,
  };
}
