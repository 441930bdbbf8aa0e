import type { AnyRecord } from '../../../contract/table.ts';
import { Z_95 } from '../../../measures/wilson.ts';
import { countedLabel, shareTraceWords } from '../../../words/sentences/quality-trace-words.ts';
import { type CountedThings, rateName } from '../../../words/sentences/rate-sentence.ts';
import { errorRateTitle, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { RateResult } from '../../schema/quality-result.ts';
import type { Trace, TraceInput, TraceStep } from '../traces/trace.ts';
import { corrections, placeOf, settledInput } from '../traces/trace-input.ts';
import type { CountedColumn, DocumentCount } from './document-counts.ts';

/** One end of Wilson's interval as a formula of `x`, `n` and the quantile `z`. */
function wilsonEnd(sign: '+' | '−'): string {
  return `(x + z × z ÷ 2 ${sign} z × √(x × (n − x) ÷ n + z × z ÷ 4)) ÷ (n + z × z)`;
}

/** Wilson’s interval of `x` in `n` with the quantile `z`. */
export function wilsonSteps(interval: RateResult['interval']): TraceStep[] {
  if (interval === null) return [];
  const [lower, upper] = interval;
  return [
    { label: traceLabels.wilsonLower, expression: `l = ${wilsonEnd('−')}`, value: lower },
    { label: traceLabels.wilsonUpper, expression: `u = ${wilsonEnd('+')}`, value: upper },
  ];
}

/** The sums of counts whose inputs are `x_{1}/n_{1}`, `x_{2}/n_{2}`, …. */
export function countSteps(counted: number, handled: number, things: CountedThings): TraceStep[] {
  const words = shareTraceWords(things);
  return [
    { label: words.counted, expression: 'x = Σ x_{i}', value: counted },
    { label: words.handled, expression: 'n = Σ n_{i}', value: handled },
  ];
}

function stepsOf(year: RateResult, things: CountedThings): TraceStep[] {
  const steps: TraceStep[] = [
    ...countSteps(year.withErrors, year.handled, things),
    { label: shareTraceWords(things).share, expression: 'r = x ÷ n', value: year.rate },
  ];
  steps.push(...wilsonSteps(year.interval));
  if (year.upperTail !== null) {
    steps.push({
      label: traceLabels.upperTail,
      expression: 'p = P(X ≥ x | n, p_{0})',
      value: year.upperTail,
    });
    steps.push({
      label: traceLabels.lowerTail,
      expression: 'q = P(X ≤ x | n, p_{0})',
      value: year.lowerTail,
    });
  }
  return steps;
}

function countText(counted: AnyRecord[string] | undefined, handled: AnyRecord[string] | undefined): string {
  return `${counted}/${handled}`;
}

/** What was counted, period by period, with its rows; each as errors, or what else the column holds, over all. */
export function countInputs(
  counts: readonly DocumentCount[],
  column: CountedColumn,
  things: CountedThings,
): TraceInput[] {
  return counts.map(({ period, withErrors, handled, rows }, i) => ({
    symbol: `x_{${i + 1}}/n_{${i + 1}}`,
    label: countedLabel(period, things),
    value: countText(withErrors, handled),
    rows: rows.map(placeOf),
    revised: rows.flatMap((row) =>
      corrections(row, ({ record }) => countText(record[column], record.handled)),
    ),
    elsewhere: null,
  }));
}

/** What a share is of, and where its trace stands. */
export interface TracedShare {
  readonly id: string;
  readonly column: CountedColumn;
  readonly things: CountedThings;
}

/** How a unit's share of the year came about: its error rate, or its documents returned or overdue. */
export function shareTrace(
  counts: readonly DocumentCount[],
  year: RateResult,
  { id, column, things }: TracedShare,
): Trace {
  const benchmark =
    year.benchmark === null ? [] : [settledInput('p_{0}', traceLabels.benchmark, year.benchmark)];
  return {
    id,
    title: errorRateTitle(year.from, year.to, rateName(things)),
    rule: shareTraceWords(things).rule,
    inputs: [
      ...countInputs(counts, column, things),
      settledInput('z', traceLabels.quantile, Z_95),
      ...benchmark,
    ],
    steps: stepsOf(year, things),
    value: year.rate,
    kind: 'share',
  };
}
