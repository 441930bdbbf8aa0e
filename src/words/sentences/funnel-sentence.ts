import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent, formatTrimmed } from '../number.ts';

/** What a funnel across units shows, in plain numbers. */
export interface FunnelFacts {
  /** What the share of errors is called. */
  readonly rate: Bilingual;
  /** Units that handled something, and their rate together. */
  readonly units: number;
  readonly target: number;
  /** Units beyond the limits to act, the furthest first. */
  readonly high: readonly Bilingual[];
  readonly low: readonly Bilingual[];
  /** Variance between units in multiples of chance's. */
  readonly phi: number;
  /** Whether units differ by more than chance explains. */
  readonly overdispersed: boolean;
  /** `adjusted`: the limits were widened for that. */
  readonly acting: 'exact' | 'adjusted';
}

const MOST_NAMED = 3;

/** Up to three by name and how many there are: “甲、乙、丙等5个单位”, “A, B, C and 2 more”. */
function named(units: readonly Bilingual[]): Bilingual {
  const first = units.slice(0, MOST_NAMED);
  const more = units.length - first.length;
  const zh = first.map((unit) => unit.zh).join('、');
  const en = first.map((unit) => unit.en).join(', ');
  return { zh: more > 0 ? `${zh}等${units.length}个单位` : zh, en: more > 0 ? `${en} and ${more} more` : en };
}

/** What may be said of the units within the limits: of all, or of those not named. */
function within({ acting }: FunnelFacts, which: 'all' | 'others'): Bilingual {
  const en = which === 'all' ? 'all units are' : 'the others are';
  const zh = which === 'all' ? '各单位' : '其余单位';
  if (acting === 'adjusted') {
    return {
      zh: `${zh}均在放宽后的界限之内，不分高低`,
      en: `${en} within the widened limits and not told apart`,
    };
  }
  return {
    zh: `${zh}与总体的差异均可由偶然解释，不分高低`,
    en: `${en} within what chance explains and not told apart`,
  };
}

function found(facts: FunnelFacts): Bilingual {
  const { rate, units, high, low } = facts;
  const target = { zh: formatPercent(facts.target, 'zh'), en: formatPercent(facts.target, 'en') };
  const heading = {
    zh: `${units}个单位合计${rate.zh}${target.zh}`,
    en: `The ${rate.en} of ${units} units together is ${target.en}`,
  };
  if (high.length + low.length === 0) {
    const all = within(facts, 'all');
    return { zh: `${heading.zh}；${all.zh}。`, en: `${heading.en}; ${all.en}.` };
  }
  const sides = [
    { list: high, zh: '明显偏高', en: 'clearly above it' },
    { list: low, zh: '明显偏低', en: 'clearly below it' },
  ].filter(({ list }) => list.length > 0);
  const zh = sides.map(({ list, zh }) => `${named(list).zh}${zh}`);
  const en = sides.map(({ list, en }) => `${named(list).en} ${list.length === 1 ? 'is' : 'are'} ${en}`);
  if (high.length + low.length < units) {
    const rest = within(facts, 'others');
    zh.push(rest.zh);
    en.push(rest.en);
  }
  return { zh: `${heading.zh}；${zh.join('；')}。`, en: `${heading.en}; ${en.join('; ')}.` };
}

function remark({ phi, overdispersed, acting }: FunnelFacts): Bilingual {
  if (!overdispersed) return { zh: '', en: '' };
  const spread = {
    zh: `单位之间的离散大于偶然（φ=${formatTrimmed(phi, 'zh', phi < 10 ? 2 : 0)}）`,
    en: ` Units spread more than by chance (φ = ${formatTrimmed(phi, 'en', phi < 10 ? 2 : 0)})`,
  };
  if (acting === 'adjusted') {
    return { zh: `${spread.zh}，界限已相应放宽。`, en: `${spread.en}, so the limits are widened.` };
  }
  return {
    zh: `${spread.zh}；不足10个单位，放宽的界限不稳定，仍按精确界限判断。`,
    en: `${spread.en}; with fewer than 10 units widened limits are not stable, so the exact ones are used.`,
  };
}

/** Who stands out among units of different sizes, or that nobody does. No difference within the limits is called one. */
export function funnelSentence(facts: FunnelFacts): Bilingual {
  const main = found(facts);
  const more = remark(facts);
  return { zh: main.zh + more.zh, en: main.en + more.en };
}
