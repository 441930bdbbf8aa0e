import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { formatPeriod } from '../period.ts';

/** What a control chart shows, in plain numbers. */
export interface ChartFacts {
  /** What the share of errors is called. */
  readonly rate: Bilingual;
  /** Points that are drawn, and points left out because too little was counted. */
  readonly plotted: number;
  readonly omitted: number;
  /** Nothing had errors in any period, so that there is no rate to vary about. */
  readonly spotless: boolean;
  /** Fewer than 12 points. */
  readonly trial: boolean;
  /** Laney's σ_z where the limits were widened by it; else `null`. */
  readonly widenedBy: number | null;
  /** Months were added up to quarters. */
  readonly pooled: boolean;
  /** The recorded decision by which limits were last computed anew; `null` without one. */
  readonly rebased: { readonly from: string; readonly cause: Bilingual; readonly by: string } | null;
  /** Periods of believed points beyond a limit. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly runs: {
    readonly longest: number;
    readonly longestMax: number;
    readonly crossings: number;
    readonly crossingsMin: number;
  };
}

const MOST_NAMED = 3;

/** Up to three periods by name, the latest ones, and how many there are if there are more. */
function periods(list: readonly string[], language: Language): string {
  const named = list.slice(-MOST_NAMED).map((period) => formatPeriod(period, language));
  const joined = named.join(language === 'zh' ? '、' : ', ');
  if (list.length <= MOST_NAMED) return joined;
  return language === 'zh' ? `${joined}等${list.length}期` : `${list.length} periods, last ${joined}`;
}

function outside(facts: ChartFacts): Bilingual[] {
  const found: Bilingual[] = [];
  if (facts.above.length > 0) {
    found.push({
      zh: `${periods(facts.above, 'zh')}高于控制上限`,
      en: `above the upper limit in ${periods(facts.above, 'en')}`,
    });
  }
  if (facts.below.length > 0) {
    found.push({
      zh: `${periods(facts.below, 'zh')}低于控制下限`,
      en: `below the lower limit in ${periods(facts.below, 'en')}`,
    });
  }
  return found;
}

/** What run tests find: `points` is what stands in a run, `centre` the line about which runs are told. */
export function runSignals(runs: ChartFacts['runs'], points: Bilingual, centre: Bilingual): Bilingual[] {
  const { longest, longestMax, crossings, crossingsMin } = runs;
  if (longest > longestMax) {
    return [
      {
        zh: `连续${longest}${points.zh}在${centre.zh}同侧（偶然一般不超过${longestMax}${points.zh}）`,
        en: `${longest} ${points.en} in a row on one side of the ${centre.en} (chance gives at most ${longestMax} as a rule)`,
      },
    ];
  }
  if (crossings < crossingsMin) {
    return [
      {
        zh: `只有${crossings}次穿过${centre.zh}（偶然一般不少于${crossingsMin}次）`,
        en: `the ${centre.en} is crossed ${crossings === 1 ? 'once' : `${crossings} times`} only (chance gives at least ${crossingsMin} as a rule)`,
      },
    ];
  }
  return [];
}

function remarks(facts: ChartFacts): Bilingual {
  const zh: string[] = [];
  const en: string[] = [];
  if (facts.pooled) {
    zh.push('每月件数过少，按季合并。');
    en.push(' Months hold too few and are added up to quarters.');
  }
  if (facts.rebased !== null) {
    const { from, cause, by } = facts.rebased;
    zh.push(`${formatPeriod(from, 'zh')}起因“${cause.zh}”重定控制限（${by}决定），此前的控制限照旧保留。`);
    en.push(
      ` Limits are computed anew from ${formatPeriod(from, 'en')}: ${cause.en} (decided by ${by}); earlier limits are kept as they were.`,
    );
  }
  if (facts.trial) {
    zh.push('不足12期，为试用控制限。');
    en.push(' Fewer than 12 points, so these are trial limits.');
  }
  if (facts.widenedBy !== null) {
    zh.push(`各期离散大于偶然（σz=${formatNumber(facts.widenedBy, 'zh', 2)}），控制限已相应放宽。`);
    en.push(
      ` Points spread more than by chance (σz = ${formatNumber(facts.widenedBy, 'en', 2)}), so the limits are widened.`,
    );
  }
  if (facts.omitted > 0) {
    zh.push(`${facts.omitted}期件数过少，未计入。`);
    const left =
      facts.omitted === 1
        ? 'One period with too few counted is'
        : `${facts.omitted} periods with too few counted are`;
    en.push(` ${left} left out.`);
  }
  return { zh: zh.join(''), en: en.join('') };
}

/** One or two sentences on a control chart: ordinary variation, or which signal there is. */
export function chartSentence(facts: ChartFacts): Bilingual {
  const more = remarks(facts);
  if (facts.spotless) {
    return {
      zh: `${facts.rate.zh}各期均为0，不必绘制控制图。`,
      en: `The ${facts.rate.en} was 0 in every period, so no control chart is drawn.`,
    };
  }
  if (facts.plotted === 0) {
    return { zh: '件数过少，不足以绘制控制图。', en: 'Too little was counted for a control chart.' };
  }
  if (facts.plotted === 1) {
    return {
      zh: `只有1期可以绘制，尚不能判断波动是否正常。${more.zh}`,
      en: `Only one period can be drawn, so whether the ${facts.rate.en} varies as usual cannot be told yet.${more.en}`,
    };
  }
  const signals = [
    ...outside(facts),
    ...runSignals(facts.runs, { zh: '期', en: 'points' }, { zh: '平均线', en: 'mean' }),
  ];
  if (signals.length === 0) {
    return {
      zh: `${facts.rate.zh}各期均在正常波动范围内，不必追查个案。${more.zh}`,
      en: `The ${facts.rate.en} varies as chance would have it; there is no need to look into single cases.${more.en}`,
    };
  }
  return {
    zh: `${facts.rate.zh}出现异常信号：${signals.map((signal) => signal.zh).join('；')}。${more.zh}`,
    en: `The ${facts.rate.en} shows a signal: ${signals.map((signal) => signal.en).join('; ')}.${more.en}`,
  };
}
