import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';
import { formatPeriodRange } from '../period.ts';

/** How much a list of errors holds, and whether it is whole. */
export interface FindingsFacts {
  readonly from: string;
  readonly to: string;
  readonly instances: number;
  readonly documents: number;
  /** Error instances that the document counts report for the same periods; `null` where they do not say. */
  readonly reported: number | null;
}

function held({ instances, reported }: FindingsFacts): Bilingual {
  if (reported === null) {
    return {
      zh: '；公文质量表没有完整填报差错处数，无法核对明细是否齐全。',
      en: '; the document counts do not all say how many instances there were, so whether the list is whole cannot be told.',
    };
  }
  if (reported === instances) {
    return {
      zh: '，与公文质量表填报的处数一致。',
      en: ', as many as the document counts report.',
    };
  }
  const shown = { zh: formatNumber(reported, 'zh'), en: formatNumber(reported, 'en') };
  if (reported > instances) {
    return {
      zh: `，少于公文质量表填报的${shown.zh}处，明细不全，以下只反映已列明的差错。`,
      en: `, fewer than the ${shown.en} that the document counts report: the list is not whole, and what follows speaks of the errors listed only.`,
    };
  }
  return {
    zh: `，多于公文质量表填报的${shown.zh}处，请核对。`,
    en: `, more than the ${shown.en} that the document counts report; one of the two needs checking.`,
  };
}

/** What the list of errors holds, held against the counts. */
export function findingsSentence(facts: FindingsFacts): Bilingual {
  const rest = held(facts);
  const { from, to, instances, documents } = facts;
  return {
    zh: `${formatPeriodRange(from, to, 'zh')}错情明细列明差错${formatNumber(instances, 'zh')}处，涉及公文${formatNumber(documents, 'zh')}件${rest.zh}`,
    en: `The findings of ${formatPeriodRange(from, to, 'en')} list ${formatNumber(instances, 'en')} error instance${instances === 1 ? '' : 's'} in ${formatNumber(documents, 'en')} document${documents === 1 ? '' : 's'}${rest.en}`,
  };
}
