import type { IndicatorRef } from '../../book/schema/parts.ts';
import type { Language } from '../../contract/bilingual.ts';
import { formatNumber, formatValue } from '../../words/number.ts';

/** Whether an indicator's unit is a sign that stands close behind every number, so that it is never left out. */
function isSign({ unit }: IndicatorRef): boolean {
  return /^[%‰°]/.test(unit.zh);
}

/** An indicator's value without its unit, for a table whose head names the unit; a percent sign stays. */
export function bareAmount(value: number | null, indicator: IndicatorRef, language: Language): string {
  return isSign(indicator)
    ? formatValue(value, indicator.unit, indicator.decimals, language)
    : formatNumber(value, language, indicator.decimals);
}

/** The unit behind a column's name: `完成值（万元）`, `Actual (10,000 yuan)`; the bare name where numbers carry a sign. */
export function headWithUnit(head: string, indicator: IndicatorRef, language: Language): string {
  const unit = indicator.unit[language];
  if (unit === '' || isSign(indicator)) return head;
  return language === 'zh' ? `${head}（${unit}）` : `${head} (${unit})`;
}
