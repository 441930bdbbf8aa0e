import type { Office } from '../../contract/office.ts';
import type { AnyRecord } from '../../contract/table.ts';
import { Z_95 } from '../../measures/wilson.ts';
import { rateName } from '../../words/sentences/rate-sentence.ts';
import {
  countedLabel,
  errorRateRule,
  errorRateTitle,
  traceLabels,
} from '../../words/sentences/trace-words.ts';
import type { RateResult } from '../schema/quality-result.ts';
import type { Trace } from '../schema/unit-file.ts';
import { countedThings } from './counted-things.ts';
import type { DocumentCount } from './document-counts.ts';
import { placeOf, settledInput, type TracedRow, type TraceInput, type TraceStep } from './trace-input.ts';

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
export function countSteps(withErrors: number, handled: number): TraceStep[] {
  return [
    { label: traceLabels.withErrors, expression: 'x = Σ x_{i}', value: withErrors },
    { label: traceLabels.handled, expression: 'n = Σ n_{i}', value: handled },
  ];
}

function stepsOf(year: RateResult): TraceStep[] {
  const steps: TraceStep[] = [
    ...countSteps(year.withErrors, year.handled),
    { label: traceLabels.errorRate, expression: 'r = x ÷ n', value: year.rate },
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

function countText(
  withErrors: AnyRecord[string] | undefined,
  handled: AnyRecord[string] | undefined,
): string {
  return `${withErrors}/${handled}`;
}

/** Counts of a row that a later drop corrected, oldest first. */
function correctedCounts({ fact }: TracedRow): TraceInput['revised'] {
  const texts = fact.versions.map(({ record }) => countText(record.with_errors, record.handled));
  return fact.versions.flatMap((version, i) => {
    const next = texts[i + 1];
    const value = texts[i] ?? '';
    return next !== undefined && next !== value ? [{ value, row: version.source }] : [];
  });
}

/** What was counted, period by period, with its rows; each as errors over all. */
export function countInputs(counts: readonly DocumentCount[]): TraceInput[] {
  return counts.map(({ period, withErrors, handled, rows }, i) => ({
    symbol: `x_{${i + 1}}/n_{${i + 1}}`,
    label: countedLabel(period),
    value: countText(withErrors, handled),
    rows: rows.map(placeOf),
    revised: rows.flatMap(correctedCounts),
  }));
}

/** How a unit's error rate of the year came about. */
export function errorRateTrace(counts: readonly DocumentCount[], year: RateResult, office: Office): Trace {
  const benchmark =
    year.benchmark === null ? [] : [settledInput('p_{0}', traceLabels.benchmark, year.benchmark)];
  return {
    id: 'error-rate',
    title: errorRateTitle(year.from, year.to, rateName(countedThings(office))),
    rule: errorRateRule,
    inputs: [...countInputs(counts), settledInput('z', traceLabels.quantile, Z_95), ...benchmark],
    steps: stepsOf(year),
    value: year.rate,
    kind: 'share',
  };
}
