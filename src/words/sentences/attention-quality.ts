import type { Bilingual } from '../../contract/bilingual.ts';
import { formatP, formatPercent, formatTrimmed } from '../number.ts';
import { formatPeriod } from '../period.ts';

/** What is said, and why it deserves a look. */
export interface AttentionWords {
  readonly sentence: Bilingual;
  readonly reason: Bilingual;
}

export interface AboveBenchmarkFacts {
  readonly unit: Bilingual;
  /** The unit's rate of the year, as a sentence. */
  readonly rate: Bilingual;
  readonly upperTail: number;
  /** Units tested together, and the share of false alarms allowed among those named. */
  readonly tested: number;
  readonly falseAlarms: number;
}

/** A unit whose rate of the year is above the benchmark by a test of all units together. */
export function aboveBenchmark(facts: AboveBenchmarkFacts): AttentionWords {
  const { unit, rate, upperTail, tested, falseAlarms } = facts;
  const alone = {
    zh: `精确二项检验（${formatP(upperTail, 'zh')}）。`,
    en: `Exact binomial test (${formatP(upperTail, 'en')}).`,
  };
  const together = {
    zh: `精确二项检验（${formatP(upperTail, 'zh')}）；${tested}个单位同时检验，已按本杰明尼—霍克伯格法将误报率控制在${formatPercent(falseAlarms, 'zh')}。`,
    en: `Exact binomial test (${formatP(upperTail, 'en')}); ${tested} units were tested together and false alarms are held to ${formatPercent(falseAlarms, 'en')} (Benjamini and Hochberg).`,
  };
  return {
    sentence: { zh: `${unit.zh}：${rate.zh}`, en: `${unit.en}: ${rate.en}` },
    reason: tested === 1 ? alone : together,
  };
}

export interface BeyondLimitFacts {
  readonly unit: Bilingual;
  /** What the share of errors is called. */
  readonly name: Bilingual;
  readonly period: string;
  readonly rate: number;
  readonly upper: number;
  /** Units whose latest point is judged at the same time. */
  readonly judged: number;
}

/** A unit whose latest point stands above its upper control limit. */
export function beyondLimit({ unit, name, period, rate, upper, judged }: BeyondLimitFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}：${formatPeriod(period, 'zh')}${name.zh}${formatPercent(rate, 'zh')}，高于控制上限（${formatPercent(upper, 'zh')}）。`,
      en: `${unit.en}: the ${name.en} of ${formatPeriod(period, 'en')}, ${formatPercent(rate, 'en')}, is above its upper control limit of ${formatPercent(upper, 'en')}.`,
    },
    reason: {
      zh: `控制图异常信号：超出三倍标准差，偶然出现约千分之一；同时判断${judged}个单位。`,
      en: `A signal of the control chart: beyond three standard deviations, about one in a thousand by chance; ${judged} units are judged at once.`,
    },
  };
}

export interface RunAboveFacts {
  readonly unit: Bilingual;
  readonly name: Bilingual;
  /** Latest points in a row above the mean, and the longest run that chance explains. */
  readonly run: number;
  readonly longestMax: number;
}

/** A unit whose latest points all stand above its mean, more of them than chance explains. */
export function runAbove({ unit, name, run, longestMax }: RunAboveFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}：${name.zh}最近连续${run}期高于其平均水平。`,
      en: `${unit.en}: the ${name.en} has been above its own mean for the latest ${run} points in a row.`,
    },
    reason: {
      zh: `控制图异常信号：偶然形成的连续一般不超过${longestMax}期。`,
      en: `A signal of the control chart: chance gives runs of at most ${longestMax} as a rule.`,
    },
  };
}

export interface BeyondFunnelFacts {
  readonly unit: Bilingual;
  /** What the share of errors is called. */
  readonly name: Bilingual;
  readonly rate: number;
  /** Widened 99.8 % limit at the unit's size, and the rate of all together. */
  readonly upper: number;
  readonly target: number;
  /** How many times chance's the variance between units is, and how many units there are. */
  readonly phi: number;
  readonly units: number;
}

/** A unit that stands out where all units together are above the benchmark and differ by more than chance. */
export function beyondFunnel(facts: BeyondFunnelFacts): AttentionWords {
  const { unit, name, phi, units } = facts;
  const say = (share: number, language: 'zh' | 'en') => formatPercent(share, language);
  const digits = phi < 10 ? 2 : 0;
  return {
    sentence: {
      zh: `${unit.zh}：本年累计${name.zh}${say(facts.rate, 'zh')}，高于放宽后的99.8%界限（${say(facts.upper, 'zh')}；总体${say(facts.target, 'zh')}）。`,
      en: `${unit.en}: the ${name.en} of the year so far, ${say(facts.rate, 'en')}, is above its widened 99.8% limit of ${say(facts.upper, 'en')} (all together ${say(facts.target, 'en')}).`,
    },
    reason: {
      zh: `漏斗图：${units}个单位相互比较，单位之间的离散（φ=${formatTrimmed(phi, 'zh', digits)}）已计入界限。`,
      en: `Funnel plot: ${units} units compared, the spread between them (φ = ${formatTrimmed(phi, 'en', digits)}) counted into the limits.`,
    },
  };
}

export interface GenerallyAboveFacts {
  /** What the share of errors is called. */
  readonly name: Bilingual;
  /** Units above the benchmark by a test of all together that are not named one by one, of those tested. */
  readonly above: number;
  readonly tested: number;
  readonly falseAlarms: number;
}

/** One line for all units above the benchmark, where the whole is above it. */
export function generallyAbove({ name, above, tested, falseAlarms }: GenerallyAboveFacts): AttentionWords {
  return {
    sentence: {
      zh: `总体${name.zh}高于基准，${tested}个单位中有${above}个可以断定高于基准，属普遍情况，不逐一列出。`,
      en: `All together, the ${name.en} is above the benchmark, and ${above} of ${tested} units can be said to be above it too; being general, it is told once and not unit by unit.`,
    },
    reason: {
      zh: `精确二项检验，误报率控制在${formatPercent(falseAlarms, 'zh')}；总体已高于基准，单位是否突出另按漏斗图判断。`,
      en: `Exact binomial tests, false alarms held to ${formatPercent(falseAlarms, 'en')}; as the whole is above the benchmark, the funnel plot tells which units stand out.`,
    },
  };
}
