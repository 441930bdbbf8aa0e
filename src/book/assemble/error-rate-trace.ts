import type { Office } from '../../contract/office.ts';
import { rateName } from '../../words/sentences/rate-sentence.ts';
import { countedLabel, errorRateRule, errorRateTitle, traceLabels } from '../../words/sentences/trace-words.ts';
import type { RateResult } from '../schema/quality-result.ts';
import type { Trace } from '../schema/unit-file.ts';
import { countedThings } from './counted-things.ts';
import type { DocumentCount } from './document-counts.ts';
import { inputOf, settledInput, type TraceStep } from './trace-input.ts';

function stepsOf(year: RateResult): TraceStep[] {
  const steps: TraceStep[] = [
    { label: traceLabels.withErrors, expression: 'x = Σ xᵢ', value: year.withErrors },
    { label: traceLabels.handled, expression: 'n = Σ nᵢ', value: year.handled },
    { label: traceLabels.errorRate, expression: 'x ÷ n', value: year.rate },
  ];
  if (year.interval) {
    steps.push({ label: traceLabels.wilsonLower, expression: 'Wilson(x, n)', value: year.interval[0] });
    steps.push({ label: traceLabels.wilsonUpper, expression: 'Wilson(x, n)', value: year.interval[1] });
  }
  if (year.upperTail !== null) {
    steps.push({ label: traceLabels.upperTail, expression: 'P(X ≥ x | n, p₀)', value: year.upperTail });
    steps.push({ label: traceLabels.lowerTail, expression: 'P(X ≤ x | n, p₀)', value: year.lowerTail });
  }
  return steps;
}

/** How a unit's error rate of the year came about. */
export function errorRateTrace(counts: readonly DocumentCount[], year: RateResult, office: Office): Trace {
  const periods = counts.map(({ period, withErrors, handled, rows }) =>
    inputOf(countedLabel(period), `${withErrors}/${handled}`, rows, 'with_errors'),
  );
  const benchmark = year.benchmark === null ? [] : [settledInput(traceLabels.benchmark, year.benchmark)];
  return {
    id: 'error-rate',
    title: errorRateTitle(year.from, year.to, rateName(countedThings(office))),
    rule: errorRateRule,
    inputs: [...periods, ...benchmark],
    steps: stepsOf(year),
    value: year.rate,
  };
}
