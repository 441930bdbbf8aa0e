import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPercent, formatPoints } from '../number.ts';
import { formatPeriod } from '../period.ts';

type TotalState = 'scored' | 'vetoed' | 'under_review' | 'insufficient';

export interface AppraisalFacts {
  readonly period: string;
  readonly state: TotalState;
  readonly total: number | null;
  readonly grade: Bilingual | null;
  readonly coverage: number;
  readonly minCoverage: number;
  readonly rank: number | null;
  readonly rankOf: number;
  readonly rankInterval: readonly [number, number] | null;
}

/** Whole places that hold an interval of ranks, whose ends may lie between two. */
export function rankPlaces([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.floor(low), Math.ceil(high)];
}

function intervalText(interval: readonly [number, number] | null, language: Language): string {
  if (!interval) return '';
  const [low, high] = rankPlaces(interval);
  if (low === high) return '';
  return language === 'zh' ? `（名次区间${low}—${high}）` : ` (rank interval ${low} to ${high})`;
}

function rankText({ rank, rankOf, rankInterval }: AppraisalFacts): Bilingual {
  if (rank === null) return { zh: '', en: '' };
  return {
    zh: `，在${rankOf}个单位中列第${rank}${intervalText(rankInterval, 'zh')}`,
    en: `, rank ${rank} of ${rankOf}${intervalText(rankInterval, 'en')}`,
  };
}

function withoutTotal(facts: AppraisalFacts): Bilingual {
  switch (facts.state) {
    case 'vetoed':
      return { zh: '有一票否决事项，不计总分', en: 'vetoed, so there is no total' };
    case 'under_review':
      return { zh: '有考核项复核中，总分待定', en: 'a score is under review, so the total is open' };
    default:
      return {
        zh: `评分覆盖率${formatPercent(facts.coverage, 'zh')}，不足${formatPercent(facts.minCoverage, 'zh')}，不计总分`,
        en: `only ${formatPercent(facts.coverage, 'en')} of the points are scored (${formatPercent(facts.minCoverage, 'en')} needed), so there is no total`,
      };
  }
}

/** One unit's appraisal in one period: score, grade and rank with its interval, or why there is none. */
export function appraisalSentence(facts: AppraisalFacts): Bilingual {
  const when = {
    zh: `${formatPeriod(facts.period, 'zh')}考核`,
    en: `Appraisal for ${formatPeriod(facts.period, 'en')}`,
  };
  if (facts.state !== 'scored') {
    const why = withoutTotal(facts);
    return { zh: `${when.zh}${why.zh}。`, en: `${when.en}: ${why.en}.` };
  }
  const rank = rankText(facts);
  const grade = facts.grade
    ? { zh: `，等次${facts.grade.zh}`, en: `, ${facts.grade.en.toLowerCase()}` }
    : { zh: '', en: '' };
  return {
    zh: `${when.zh}得${formatPoints(facts.total, 'zh')}${grade.zh}${rank.zh}。`,
    en: `${when.en}: ${formatPoints(facts.total, 'en')}${grade.en}${rank.en}.`,
  };
}

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

function overlap(a: RankedLine, b: RankedLine): boolean {
  if (!a.rankInterval || !b.rankInterval) return false;
  const [lowA, highA] = rankPlaces(a.rankInterval);
  const [lowB, highB] = rankPlaces(b.rankInterval);
  return lowA <= highB && lowB <= highA;
}

function tiedText(tied: number): Bilingual {
  if (tied === 0) return { zh: '', en: '' };
  return {
    zh: `${tied}个单位同分跨越名额线，等次待定。`,
    en: ` ${tied} units tie across the last place of a quota; their grade is left open.`,
  };
}

/** Who leads a group, and how many cannot be told apart from the first. */
export function groupSentence({ lines, tied }: GroupFacts): Bilingual {
  const ranked = lines.filter((line) => line.rank !== null);
  const first = ranked.filter((line) => line.rank === 1);
  const leader = first[0];
  const open = tiedText(tied);
  if (!leader) {
    return {
      zh: `${lines.length}个单位均未形成名次。${open.zh}`,
      en: `None of the ${lines.length} units is ranked.${open.en}`,
    };
  }
  const names = (language: Language) =>
    first.map((line) => line.unit.short[language]).join(language === 'zh' ? '、' : ', ');
  const near = ranked.filter((line) => line.rank !== 1 && overlap(leader, line)).length;
  const doubt =
    near > 0
      ? {
          zh: `，但与另外${near}个单位的名次区间重叠，不能断定优于它们`,
          en: `, but its rank interval overlaps with those of ${near} other${near === 1 ? '' : 's'}, so it cannot be called better than ${near === 1 ? 'that' : 'those'}`,
        }
      : { zh: '', en: '' };
  return {
    zh: `${lines.length}个单位中${ranked.length}个排名，${names('zh')}居首（${formatPoints(leader.total, 'zh')}）${doubt.zh}。${open.zh}`,
    en: `${ranked.length} of ${lines.length} units are ranked; ${names('en')} come${first.length === 1 ? 's' : ''} first (${formatPoints(leader.total, 'en')})${doubt.en}.${open.en}`,
  };
}

export interface AppraisalPeriodFacts {
  readonly period: string;
  readonly states: readonly TotalState[];
}

/** How many units were appraised in a period, and how many have no total for which reason. */
export function appraisalPeriodSentence({ period, states }: AppraisalPeriodFacts): Bilingual {
  const count = (state: TotalState) => states.filter((each) => each === state).length;
  const zh = [`${formatPeriod(period, 'zh')}考核${states.length}个单位，${count('scored')}个形成总分`];
  const en = [
    `${states.length} units appraised for ${formatPeriod(period, 'en')}, ${count('scored')} with a total`,
  ];
  if (count('vetoed') > 0) {
    zh.push(`${count('vetoed')}个一票否决`);
    en.push(`${count('vetoed')} vetoed`);
  }
  if (count('under_review') > 0) {
    zh.push(`${count('under_review')}个复核中`);
    en.push(`${count('under_review')} under review`);
  }
  if (count('insufficient') > 0) {
    zh.push(`${count('insufficient')}个评分不足`);
    en.push(`${count('insufficient')} with too little scored`);
  }
  return { zh: `${zh.join('，')}。`, en: `${en.join(', ')}.` };
}
