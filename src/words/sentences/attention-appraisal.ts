import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber, formatPoints } from '../number.ts';
import { formatPeriod } from '../period.ts';
import type { AttentionWords } from './attention-quality.ts';

export interface VetoFacts {
  readonly unit: Bilingual;
  readonly period: string;
  readonly reason: Bilingual;
}

/** A unit whose appraisal is vetoed. */
export function vetoed({ unit, period, reason }: VetoFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}${formatPeriod(period, 'zh')}考核被一票否决：${reason.zh}。`,
      en: `${unit.en} is vetoed in the appraisal for ${formatPeriod(period, 'en')}: ${reason.en}.`,
    },
    reason: { zh: '一票否决，不计总分。', en: 'A veto; there is no total.' },
  };
}

export interface InflatedFacts {
  readonly unit: Bilingual;
  readonly period: string;
  /** Self-check less the median of the others, in points of the total. */
  readonly difference: number;
  readonly robustZ: number;
  /** Units compared. */
  readonly units: number;
}

/** A unit whose self-check lies further above the other sources than its peers' do. */
export function inflatedSelfCheck({
  unit,
  period,
  difference,
  robustZ,
  units,
}: InflatedFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}${formatPeriod(period, 'zh')}自检得分比互检、专门检查高${formatPoints(difference, 'zh')}，明显偏离其他单位的情况。`,
      en: `${unit.en}: its self-check for ${formatPeriod(period, 'en')} is ${formatPoints(difference, 'en')} above the other sources, unlike its peers.`,
    },
    reason: {
      zh: `与同组${units}个单位相比，稳健z值为${formatNumber(robustZ, 'zh', 1)}，超过3.5。`,
      en: `Among ${units} units of the group its robust z is ${formatNumber(robustZ, 'en', 1)}, above 3.5.`,
    },
  };
}
