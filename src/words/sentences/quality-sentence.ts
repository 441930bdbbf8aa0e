import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent } from '../number.ts';

/** What the quality page has to say in one breath. */
export interface QualityFacts {
  /** The whole office's rate of the year, as a sentence. */
  readonly whole: Bilingual;
  readonly benchmark: number | null;
  /** Units tested against the benchmark. */
  readonly units: number;
  /** Units believed to be above it. */
  readonly above: readonly Bilingual[];
  /** Share of false alarms allowed among the units named. */
  readonly rate: number;
  /** Rows not counted because they speak of another length of time. */
  readonly left: number;
}

const MOST_NAMED = 3;

function named(units: readonly Bilingual[]): Bilingual {
  const first = units.slice(0, MOST_NAMED);
  const zh = first.map((unit) => unit.zh).join('、');
  const en = first.map((unit) => unit.en).join(', ');
  if (units.length <= MOST_NAMED) return { zh, en };
  return { zh: `${zh}等`, en: `${en} and ${units.length - MOST_NAMED} more` };
}

function compared(facts: QualityFacts): Bilingual {
  // One unit is the whole, whose sentence has said it.
  if (facts.benchmark === null || facts.units < 2) return { zh: '', en: '' };
  const rate = { zh: formatPercent(facts.rate, 'zh'), en: formatPercent(facts.rate, 'en') };
  if (facts.above.length === 0) {
    return {
      zh: `${facts.units}个单位同时检验（误报率控制在${rate.zh}），没有单位可以断定高于基准。`,
      en: ` Of ${facts.units} units tested together (false alarms held to ${rate.en}), none can be said to be above it.`,
    };
  }
  const units = named(facts.above);
  return {
    zh: `${facts.units}个单位同时检验（误报率控制在${rate.zh}），${facts.above.length}个可以断定高于基准：${units.zh}。`,
    en: ` Of ${facts.units} units tested together (false alarms held to ${rate.en}), ${facts.above.length} can be said to be above it: ${units.en}.`,
  };
}

/** The sentences at the head of the quality page: the whole, then how many units stand out by a test of all together. */
export function qualitySentence(facts: QualityFacts): Bilingual {
  const units = compared(facts);
  const left = facts.left > 0;
  return {
    zh: `${facts.whole.zh}${units.zh}${left ? `另有${facts.left}行按其他期别填报，为免重复未计入。` : ''}`,
    en: `${facts.whole.en}${units.en}${left ? ` ${facts.left} rows for periods of another length are not counted, so that nothing counts twice.` : ''}`,
  };
}
