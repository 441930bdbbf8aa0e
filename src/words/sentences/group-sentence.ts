import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPoints } from '../number.ts';
import { rankPlaces } from './appraisal-sentence.ts';

/** What the sentence on a group reads of a line of its ranking. */
export interface RankedLine {
  readonly unit: { readonly short: Bilingual };
  readonly total: number | null;
  readonly rank: number | null;
  readonly rankInterval: readonly [number, number] | null;
}

export interface GroupFacts {
  readonly lines: readonly RankedLine[];
  /** Units left without a grade by a tie across a quota. */
  readonly tied: number;
}

/** Whether the rank intervals leave it open which of the two is better. */
function mayEqual(leader: RankedLine, other: RankedLine): boolean {
  if (leader.rankInterval === null || other.rankInterval === null) return true;
  const [, lowest] = rankPlaces(leader.rankInterval);
  const [highest] = rankPlaces(other.rankInterval);
  return highest <= lowest;
}

function firmlyFirst(names: Bilingual, alone: 'alone' | 'shared'): Bilingual {
  if (alone === 'alone') return { zh: `${names.zh}居首`, en: `${names.en} comes first` };
  return { zh: `${names.zh}并列居首`, en: `${names.en} share the first place` };
}

function highestOnly(names: Bilingual, alone: 'alone' | 'shared'): Bilingual {
  if (alone === 'alone') return { zh: `${names.zh}得分最高`, en: `${names.en} has the highest score` };
  return { zh: `${names.zh}得分并列最高`, en: `${names.en} have the same highest score` };
}

function doubt(near: number, alone: 'alone' | 'shared'): Bilingual {
  const theirs =
    near === 1
      ? { zh: '另外1个单位', it: '它', en: 'that of 1 other', those: 'that' }
      : { zh: `另外${near}个单位`, it: '它们', en: `those of ${near} others`, those: 'those' };
  const own = alone === 'alone' ? 'its rank interval overlaps' : 'their rank intervals overlap';
  const subject = alone === 'alone' ? 'it' : 'they';
  return {
    zh: `，但与${theirs.zh}的名次区间重叠，不能断定优于${theirs.it}`,
    en: `, but ${own} with ${theirs.en}, so ${subject} cannot be called better than ${theirs.those}`,
  };
}

/** Who leads a group, and how many of the others cannot be told apart from the leaders; `null` where nobody has the first rank. */
export function leaders<Line extends RankedLine>(
  lines: readonly Line[],
): { readonly first: readonly [Line, ...Line[]]; readonly near: number } | null {
  const [leader, ...equals] = lines.filter((line) => line.rank === 1);
  if (leader === undefined) return null;
  const first = [leader, ...equals] as const;
  const behind = lines.filter((line) => line.rank !== null && line.rank !== 1);
  return { first, near: behind.filter((line) => first.some((each) => mayEqual(each, line))).length };
}

/**
 * Who has the highest total, and from how many others it cannot be told apart. It is called first only where no other rank interval
 * reaches into its own. `null` where nobody is first.
 */
export function leaderText(lines: readonly RankedLine[]): Bilingual | null {
  const found = leaders(lines);
  if (found === null) return null;
  const { first, near } = found;
  const alone = first.length === 1 ? 'alone' : 'shared';
  const name = (language: Language) => first.map((line) => line.unit.short[language]);
  const names = { zh: name('zh').join('、'), en: name('en').join(', ') };
  const words = near === 0 ? firmlyFirst(names, alone) : highestOnly(names, alone);
  const open = near === 0 ? { zh: '', en: '' } : doubt(near, alone);
  const [leader] = first;
  return {
    zh: `${words.zh}（${formatPoints(leader.total, 'zh')}）${open.zh}`,
    en: `${words.en} (${formatPoints(leader.total, 'en')})${open.en}`,
  };
}

function tiedText(tied: number): Bilingual {
  if (tied === 0) return { zh: '', en: '' };
  return {
    zh: `${tied}个单位同分跨越名额线，等次待定。`,
    en: ` ${tied} units tie across the last place of a quota; their grade is left open.`,
  };
}

function countedText(all: number, ranked: number): Bilingual {
  if (all > 1 && ranked === all) return { zh: `${all}个单位均形成名次`, en: `All ${all} units are ranked` };
  return {
    zh: `${all}个单位中${ranked}个形成名次`,
    en: `${ranked} of ${all} unit${all === 1 ? ' is' : 's are'} ranked`,
  };
}

function rankedText(lines: readonly RankedLine[]): Bilingual {
  const ranked = lines.filter((line) => line.rank !== null).length;
  if (ranked === 0) {
    return {
      zh: lines.length === 1 ? '唯一的单位未形成名次。' : `${lines.length}个单位均未形成名次。`,
      en: lines.length === 1 ? 'The one unit is not ranked.' : `None of the ${lines.length} units is ranked.`,
    };
  }
  const leader = leaderText(lines);
  const counted = countedText(lines.length, ranked);
  if (leader === null) return { zh: `${counted.zh}。`, en: `${counted.en}.` };
  return { zh: `${counted.zh}，${leader.zh}。`, en: `${counted.en}; ${leader.en}.` };
}

/** How many units of a group are ranked, who leads it, and how many cannot be told apart from the first. */
export function groupSentence({ lines, tied }: GroupFacts): Bilingual {
  const ranked = rankedText(lines);
  const open = tiedText(tied);
  return { zh: ranked.zh + open.zh, en: ranked.en + open.en };
}
