import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber, formatPercent, formatPoints, formatTrimmed, formatValue } from '../number.ts';

type Source = 'self' | 'mutual' | 'special';

const SOURCES: readonly Source[] = ['self', 'mutual', 'special'];

const SOURCE_NAMES: Readonly<Record<Source, Bilingual>> = {
  self: { zh: '自检', en: 'self-check' },
  mutual: { zh: '互检', en: 'mutual check' },
  special: { zh: '专门检查', en: 'special inspection' },
};

export interface ManualFacts {
  /** Means as shares of full mark. */
  readonly sources: Readonly<Record<Source, number | null>>;
  readonly weights: Readonly<Record<Source, number>>;
  readonly share: number;
  readonly score: number;
  readonly points: number;
}

function outOf(score: number, points: number): Bilingual {
  return {
    zh: `得${formatPoints(score, 'zh')}（满分${formatTrimmed(points, 'zh', 2)}分）`,
    en: `${formatTrimmed(score, 'en', 2)} of ${formatTrimmed(points, 'en', 2)} points`,
  };
}

/** How a hand-scored criterion came to its score: each source's mean and weight. */
export function basisOfManual({ sources, weights, share, score, points }: ManualFacts): Bilingual {
  const present = SOURCES.filter((source) => sources[source] !== null);
  const list = (language: Language) =>
    present.map((source) => {
      const name = SOURCE_NAMES[source][language];
      const mean = formatPercent(sources[source], language, 1);
      const weight = formatTrimmed(weights[source], language, 2);
      return language === 'zh' ? `${name}${mean}（权重${weight}）` : `${name} ${mean} (weight ${weight})`;
    });
  const result = outOf(score, points);
  return {
    zh: `${list('zh').join('、')}，加权得分率${formatPercent(share, 'zh', 1)}，${result.zh}。`,
    en: `${list('en').join(', ')}; weighted ${formatPercent(share, 'en', 1)}: ${result.en}.`,
  };
}

export interface RuleFacts {
  readonly rule: 'manual' | 'completion' | 'steps' | 'deduct' | 'threshold';
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly value: number | null;
  /** What was due by the end of the appraisal period. */
  readonly due: number | null;
  readonly completion: number | null;
  readonly met: boolean | null;
  readonly score: number;
  readonly points: number;
}

function judged(facts: RuleFacts, language: Language): string {
  const due = formatValue(facts.due, facts.unit, facts.decimals, language);
  const zh = language === 'zh';
  if (facts.rule === 'completion') {
    const rate = formatPercent(facts.completion, language);
    if (facts.due === null) return zh ? `，完成率${rate}` : `, completion ${rate}`;
    return zh ? `，期末要求${due}，完成率${rate}` : ` against ${due} required by then, completion ${rate}`;
  }
  if (facts.rule === 'threshold') {
    const met = facts.met ? { zh: '已达标', en: 'target met' } : { zh: '未达标', en: 'target not met' };
    if (facts.due === null) return zh ? `，${met.zh}` : `, ${met.en}`;
    return zh ? `，目标${due}，${met.zh}` : ` against a target of ${due}, ${met.en}`;
  }
  if (facts.rule === 'deduct') {
    const off = facts.points - facts.score;
    if (off <= 0) return zh ? '，不扣分' : ', nothing taken off';
    const size = formatTrimmed(off, language, 2);
    return zh ? `，扣${size}分` : `, ${size} off`;
  }
  return zh ? '，按所在档计分' : ', scored by its step';
}

/** How a criterion that rests on an indicator came to its score. */
export function basisOfRule(facts: RuleFacts): Bilingual {
  const result = outOf(facts.score, facts.points);
  const value = (language: Language) => formatValue(facts.value, facts.unit, facts.decimals, language);
  return {
    zh: `${facts.name.zh}${value('zh')}${judged(facts, 'zh')}，${result.zh}。`,
    en: `${facts.name.en}: ${value('en')}${judged(facts, 'en')}; ${result.en}.`,
  };
}

/** Why a criterion has no score. */
export function unscoredBasis(state: 'missing' | 'not_applicable' | 'under_review'): Bilingual {
  switch (state) {
    case 'missing':
      return { zh: '缺少评分或数据，未计分。', en: 'Not scored: no score or no data.' };
    case 'not_applicable':
      return { zh: '不适用，不计入。', en: 'Does not apply and is not counted.' };
    case 'under_review':
      return { zh: '复核中，暂不计分。', en: 'Under review; not scored yet.' };
  }
}

export interface NodeFacts {
  /** Children that are scored, of how many that apply. */
  readonly scored: number;
  readonly applicable: number;
  readonly score: number | null;
  readonly points: number;
}

/** How a criterion with children came to its score. */
export function basisOfNode({ scored, applicable, score, points }: NodeFacts): Bilingual {
  if (score === null) return { zh: '下级均未计分。', en: 'None of its parts is scored.' };
  const result = outOf(score, points);
  const all = scored === applicable;
  return {
    zh: all
      ? `由${formatNumber(scored, 'zh')}个下级考核项汇总，${result.zh}。`
      : `由${scored}个已计分的下级考核项（应计${applicable}个）折算，${result.zh}。`,
    en: all
      ? `From its ${scored === 1 ? 'one part' : `${scored} parts`}: ${result.en}.`
      : `From the ${scored} scored of ${applicable} parts, scaled up: ${result.en}.`,
  };
}
