import type { TargetResult } from '../../book/schema/target-result.ts';
import type { Language } from '../../contract/bilingual.ts';
import type { SparklineSpec } from '../../figures/sparkline.tsx';
import { formatValue } from '../../words/number.ts';
import { formatPeriod } from '../../words/period.ts';

/** The course of a result through the year: what each period reported, without last year. */
export function sparklineSpec(result: TargetResult, language: Language): SparklineSpec {
  const { indicator, unit, series } = result;
  return {
    title: `${unit.short[language]} · ${indicator.name[language]}`,
    description: '',
    points: series.map(({ period, value }) => ({
      value,
      label: `${formatPeriod(period, language)} ${formatValue(value, indicator.unit, indicator.decimals, language)}`,
    })),
    lastYear: null,
    reference: null,
  };
}
