import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatPercent, formatPoints } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { formatRange } from '../range.ts';

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

/** An interval of ranks in whole places: `3—5`, `3–5`; one place alone by itself. */
export function rankRange(interval: readonly [number, number], language: Language): string {
  const [low, high] = rankPlaces(interval);
  return low === high ? `${low}` : formatRange(`${low}`, `${high}`, language);
}

function intervalText(interval: readonly [number, number] | null, language: Language): string {
  if (!interval) return '';
  const [low, high] = rankPlaces(interval);
  if (low === high) return '';
  const range = rankRange(interval, language);
  return language === 'zh' ? `（名次区间${range}）` : ` (rank interval ${range})`;
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

export interface AppraisalPeriodFacts {
  readonly period: string;
  readonly states: readonly TotalState[];
}

/** How many units were appraised in a period, and how many have no total for which reason. */
export function appraisalPeriodSentence({ period, states }: AppraisalPeriodFacts): Bilingual {
  const count = (state: TotalState) => states.filter((each) => each === state).length;
  const all = states.length > 1 && count('scored') === states.length;
  const scored: Bilingual = all
    ? { zh: '均', en: 'all' }
    : { zh: `${count('scored')}个`, en: `${count('scored')}` };
  const zh = [`${formatPeriod(period, 'zh')}考核${states.length}个单位，${scored.zh}形成总分`];
  const en = [
    `${states.length} unit${states.length === 1 ? '' : 's'} appraised for ${formatPeriod(period, 'en')}, ${scored.en} with a total`,
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
