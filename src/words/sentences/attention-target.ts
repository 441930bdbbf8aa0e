import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent } from '../number.ts';
import { formatPeriodRange } from '../period.ts';
import type { AttentionWords } from './attention-quality.ts';

export interface FarBehindFacts {
  readonly unit: Bilingual;
  readonly indicator: Bilingual;
  /** The target's own sentence. */
  readonly state: Bilingual;
  /** Ratio below which a target is far behind. */
  readonly threshold: number;
  readonly index: number;
}

/** A target far behind its pace. */
export function farBehind({ unit, indicator, state, threshold, index }: FarBehindFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}“${indicator.zh}”：${state.zh}`,
      en: `${unit.en}, ${indicator.en}: ${state.en}`,
    },
    reason: {
      zh: `完成值为应达值的${formatPercent(index, 'zh')}，低于${formatPercent(threshold, 'zh')}即为严重落后。`,
      en: `${formatPercent(index, 'en')} of what was due; below ${formatPercent(threshold, 'en')} is far behind.`,
    },
  };
}

export interface NotMetFacts {
  readonly unit: Bilingual;
  /** Targets of an ended year that were missed, of how many judged. */
  readonly missed: number;
  readonly judged: number;
}

/** A unit that missed targets of a year that has ended. */
export function notMet({ unit, missed, judged }: NotMetFacts): AttentionWords {
  return {
    sentence: {
      zh: `${unit.zh}：${judged}项年度目标中${missed}项未达标。`,
      en: `${unit.en}: ${missed} of ${judged} targets of the year were not met.`,
    },
    reason: {
      zh: '年度数据与目标直接比较。',
      en: 'The figures of the whole year, compared with the targets.',
    },
  };
}

export interface MissingReportFacts {
  readonly unit: Bilingual;
  /** What was not reported: indicators by name, or document counts. */
  readonly subjects: readonly Bilingual[];
  /** First and last period of each stretch without a report. */
  readonly stretches: readonly (readonly [string, string])[];
}

const MOST_NAMED = 3;

function listed(names: readonly Bilingual[], measure: string): Bilingual {
  const first = names.slice(0, MOST_NAMED);
  const more = names.length - first.length;
  const zh = first.map((name) => name.zh).join('、');
  const en = first.map((name) => name.en).join(', ');
  return more > 0 ? { zh: `${zh}等${names.length}${measure}`, en: `${en} and ${more} more` } : { zh, en };
}

/** A unit that did not report for periods of the year that are over. */
export function missingReport({ unit, subjects, stretches }: MissingReportFacts): AttentionWords {
  const what = listed(subjects, '项');
  const when = listed(
    stretches.map(([from, to]) => ({
      zh: formatPeriodRange(from, to, 'zh'),
      en: formatPeriodRange(from, to, 'en'),
    })),
    '段',
  );
  return {
    sentence: {
      zh: `${unit.zh}缺报${when.zh}数据：${what.zh}。`,
      en: `${unit.en} did not report for ${when.en}: ${what.en}.`,
    },
    reason: {
      zh: '该单位本年其他时期有报送；缺报不等于零。',
      en: 'It reported for other periods of the year; what is missing is not zero.',
    },
  };
}
