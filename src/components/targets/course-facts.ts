import type { IndicatorFile } from '../../book/schema/site-files.ts';
import type { TargetResult } from '../../book/schema/target-result.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import { grainOf } from '../../contract/period.ts';
import { formatValue } from '../../words/number.ts';
import type { CourseFacts, YearlyChange } from '../../words/pages/indicator.ts';
import { formatPeriod, formatPeriodRange } from '../../words/period.ts';

/** Whether a result is reported once a year, so that its course runs over years. */
export function isYearly(result: TargetResult): boolean {
  return result.series.some(({ period }) => grainOf(period) === 'year');
}

/** Value a year earlier than the latest one; `null` where it is not known. */
export function valueBefore(result: TargetResult): number | null {
  return result.series.find(({ period }) => period === result.asOf)?.lastYear ?? null;
}

/** Change on a year earlier; `null` where there is nothing to compare, or nothing was there before. */
export function yearlyChange(result: TargetResult): YearlyChange | null {
  const before = valueBefore(result);
  if (result.value === null || before === null) return null;
  if (/^[%‰]$/.test(result.indicator.unit.zh)) {
    const scale = result.indicator.unit.zh === '%' ? 100 : 1000;
    return { by: (result.value - before) / scale, as: 'points' };
  }
  return result.yearOnYear === null ? null : { by: result.yearOnYear, as: 'share' };
}

/** What the headline over a result's course says; `null` without a value. */
export function courseFacts(
  result: TargetResult,
  reading: IndicatorFile['reading'],
  firstMonth: string | null,
): CourseFacts | null {
  const { asOf, value, indicator } = result;
  if (asOf === null || value === null) return null;
  const adds = reading !== 'latest' && firstMonth !== null && grainOf(asOf) === 'month';
  const say = (amount: number): Bilingual => ({
    zh: formatValue(amount, indicator.unit, indicator.decimals, 'zh'),
    en: formatValue(amount, indicator.unit, indicator.decimals, 'en'),
  });
  const before = valueBefore(result);
  return {
    at: adds
      ? { zh: formatPeriodRange(firstMonth, asOf, 'zh'), en: formatPeriodRange(firstMonth, asOf, 'en') }
      : { zh: formatPeriod(asOf, 'zh'), en: formatPeriod(asOf, 'en') },
    value: say(value),
    span: isYearly(result) ? 'year' : 'part',
    before: before === null ? null : say(before),
    change: yearlyChange(result),
  };
}
