import type { Bilingual } from '../../contract/bilingual.ts';
import { numberText } from './row-name.ts';
import { type Wording, wording } from './wording.ts';

export function overPlan(what: Bilingual, bought: number, planned: number): Wording {
  return wording(
    `${what.zh} ${numberText(bought)} 超过计划 ${numberText(planned)}。`,
    `${what.en} ${numberText(bought)} is above the planned ${numberText(planned)}.`,
    '采购不得突破计划；计划已调整的，请先更正计划。',
    'Nothing may be bought beyond the plan; if the plan was changed, correct it first.',
  );
}

export function amountMismatch(what: Bilingual, amount: number, product: number): Wording {
  return wording(
    `${what.zh} ${numberText(amount)} 与数量乘单价 ${numberText(product)} 不符。`,
    `${what.en} ${numberText(amount)} is not quantity times unit price, ${numberText(product)}.`,
    '请核对数量、单价和金额的单位。',
    'Check quantity, unit price and the unit of the amount.',
  );
}
