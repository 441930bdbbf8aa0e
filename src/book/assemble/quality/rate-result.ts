import { againstBenchmark } from '../../../measures/benchmark.ts';
import { wilson } from '../../../measures/wilson.ts';
import { rateSentence } from '../../../words/sentences/rate-sentence.ts';
import type { RateResult } from '../../schema/quality-result.ts';
import type { DocumentCount } from './document-counts.ts';
import type { ShareRule } from './share-rule.ts';

/** The error rate, or another share, over some periods; `period` names the time where nothing was counted. */
export function rateResult(counts: readonly DocumentCount[], period: string, rule: ShareRule): RateResult {
  const { benchmark, alert, alarm } = rule;
  const handled = counts.reduce((sum, count) => sum + count.handled, 0);
  const withErrors = counts.reduce((sum, count) => sum + count.withErrors, 0);
  const { verdict, upper, lower } = againstBenchmark({ x: withErrors, n: handled, benchmark, alert, alarm });
  const facts = {
    from: counts[0]?.period ?? period,
    to: counts.at(-1)?.period ?? period,
    handled,
    withErrors,
    rate: handled > 0 ? withErrors / handled : null,
    benchmark,
    upperTail: upper,
    lowerTail: lower,
    verdict,
  };
  return {
    ...facts,
    interval: wilson(withErrors, handled),
    sentence: rateSentence({ ...facts, ...rule.things, alert }),
  };
}
