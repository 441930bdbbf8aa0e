import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber, formatPoints, formatTrimmed } from '../number.ts';

/** A deduction rate in plain numbers. */
export interface DeductionFacts {
  readonly points: number;
  /** Instances without a severity. */
  readonly ungraded: number;
  readonly handled: number;
  /** Points a document; `null` where nothing was handled. */
  readonly rate: number | null;
  readonly each: Readonly<Record<'minor' | 'ordinary' | 'serious', number>>;
}

/** Points for every hundred documents, as pages write a deduction rate. */
export function pointsPerHundred(rate: number | null, language: 'zh' | 'en'): string {
  return formatTrimmed(rate === null ? null : rate * 100, language, 2);
}

/** The deduction rate with the points in force; it is not judged, as a sum of points is no count. */
export function deductionSentence({ points, ungraded, handled, rate, each }: DeductionFacts): Bilingual {
  const scale = {
    zh: `每处轻微扣${formatPoints(each.minor, 'zh')}、一般扣${formatPoints(each.ordinary, 'zh')}、严重扣${formatPoints(each.serious, 'zh')}`,
    en: `${formatTrimmed(each.minor, 'en', 2)} for a minor instance, ${formatTrimmed(each.ordinary, 'en', 2)} for an ordinary and ${formatTrimmed(each.serious, 'en', 2)} for a serious one`,
  };
  const left =
    ungraded === 0
      ? { zh: '', en: '' }
      : {
          zh: `另有${formatNumber(ungraded, 'zh')}处未定级，未计扣分。`,
          en: ` ${formatNumber(ungraded, 'en')} instance${ungraded === 1 ? '' : 's'} not graded cost nothing.`,
        };
  if (rate === null) {
    return {
      zh: `没有办理件数，不计算扣分率；共扣${formatPoints(points, 'zh')}（${scale.zh}）。${left.zh}`,
      en: `Nothing was handled, so there is no deduction rate; ${formatPoints(points, 'en')} deducted (${scale.en}).${left.en}`,
    };
  }
  return {
    zh: `扣分率为每百件${pointsPerHundred(rate, 'zh')}分：办理${formatNumber(handled, 'zh')}件，共扣${formatPoints(points, 'zh')}（${scale.zh}）。${left.zh}`,
    en: `The deduction rate is ${pointsPerHundred(rate, 'en')} points per hundred handled: ${formatPoints(points, 'en')} over ${formatNumber(handled, 'en')} handled (${scale.en}).${left.en}`,
  };
}
