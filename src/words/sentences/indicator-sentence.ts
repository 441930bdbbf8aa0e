import type { Bilingual } from '../../contract/bilingual.ts';
import { type Counted, countedStatuses, targetsSet } from './counted-statuses.ts';

export interface IndicatorFacts {
  /** The sentence of all units together; `null` where they do not add up or there is one unit only. */
  readonly whole: Bilingual | null;
  /** The sentence of the only unit; `null` where there are more. */
  readonly only: Bilingual | null;
  readonly counts: Counted;
  readonly units: number;
}

/** The sentences at the head of an indicator's page: the whole, then how the units stand. */
export function indicatorSentence({ whole, only, counts, units }: IndicatorFacts): Bilingual {
  if (only) return only;
  const set = targetsSet(counts);
  const list = countedStatuses(counts, '个');
  const spread =
    set > 0
      ? { zh: `${units}个单位中${list.zh}。`, en: `Of ${units} units: ${list.en}.` }
      : { zh: `${units}个单位均未设目标。`, en: `None of the ${units} units has a target.` };
  if (!whole) return spread;
  return { zh: `合计${whole.zh}${spread.zh}`, en: `All together: ${whole.en} ${spread.en}` };
}
