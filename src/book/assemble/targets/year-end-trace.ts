import { tQuantile } from '../../../measures/distribution.ts';
import type { Reading } from '../../../measures/reading.ts';
import { yearEndLabels, yearEndRule, yearEndTitle } from '../../../words/sentences/year-end-trace-words.ts';
import type { YearEnd } from '../../schema/target-result.ts';
import type { Trace, TraceInput, TraceStep } from '../traces/trace.ts';
import { placeOf, settledInput } from '../traces/trace-input.ts';
import type { Course } from './course.ts';
import type { UnitTarget } from './indicator-targets.ts';
import type { YearEndBasis } from './year-end.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a month brought, as `v_{1}`, `v_{2}`, …, with the rows that reported it; of running totals those of the month before too. */
function monthInputs({ soFar }: YearEndBasis, { periods, rows }: Course, reading: Reading) {
  return soFar.map((value, i): TraceInput => {
    const differs = reading === 'cumulative' && i > 0;
    const own = rows[i] ?? [];
    return {
      ...settledInput(`v_{${i + 1}}`, yearEndLabels.month(periods[i] ?? '', differs), value),
      rows: (differs ? [...(rows[i - 1] ?? []), ...own] : own).map(placeOf),
    };
  });
}

/** As the months so far: their mean goes on for the months to come. */
function runRateSteps({ soFar }: YearEndBasis, { total, low, high, months }: YearEnd): TraceStep[] {
  const left = 12 - months;
  const mean = sum(soFar) / months;
  const variance = sum(soFar.map((value) => (value - mean) ** 2)) / (months - 1);
  const error = Math.sqrt(variance) * Math.sqrt(left + left ** 2 / months);
  const spread = `√(Σ ((v_{i} − m) × (v_{i} − m)) ÷ ${months - 1})`;
  return [
    { label: yearEndLabels.mean, expression: `m = A ÷ ${months}`, value: mean },
    { label: yearEndLabels.total, expression: `Y = A + ${left} × m`, value: total },
    {
      label: yearEndLabels.error,
      expression: `e = ${spread} × √(${left} + ${left} × ${left} ÷ ${months})`,
      value: error,
    },
    { label: yearEndLabels.low, expression: `l = ${floored(soFar, 'Y − t × e')}`, value: low },
    { label: yearEndLabels.high, expression: 'u = Y + t × e', value: high },
  ];
}

/** The end of an interval that does not lie below what is reached, where no month took anything away. */
function floored(soFar: readonly number[], formula: string): string {
  return soFar.every((value) => value >= 0) ? `max(A, ${formula})` : formula;
}

/** By the share of the year that earlier years had reached; each as part over whole, `p_{1}/w_{1}`, …. */
function shareDerivation({ soFar, years, spread }: YearEndBasis, { total, low, high, months }: YearEnd) {
  const usable = years.filter((year) => sum(year.months.slice(0, months)) > 0 && sum(year.months) > 0);
  const count = usable.length;
  const inputs = usable.map((year, i) =>
    settledInput(
      `p_{${i + 1}}/w_{${i + 1}}`,
      yearEndLabels.shareOf(year.year, months),
      `${sum(year.months.slice(0, months))}/${sum(year.months)}`,
    ),
  );
  const share = sum(soFar) / total;
  const width = `exp(t × g × √(1 + 1 ÷ ${count}))`;
  return {
    inputs: [...inputs, settledInput('g', yearEndLabels.spread, spread?.sd ?? null)],
    steps: [
      { label: yearEndLabels.share, expression: `S = exp(Σ ln(p_{i} ÷ w_{i}) ÷ ${count})`, value: share },
      { label: yearEndLabels.total, expression: 'Y = A ÷ S', value: total },
      { label: yearEndLabels.low, expression: `l = ${floored(soFar, `Y ÷ ${width}`)}`, value: low },
      { label: yearEndLabels.high, expression: `u = Y × ${width}`, value: high },
    ],
  };
}

/** How the projection of a unit's year came about. */
export function yearEndTraces({ subject, result, yearEnd: basis }: UnitTarget): Trace[] {
  const { yearEnd, indicator } = result;
  const { course } = subject;
  if (yearEnd === null || basis === null || course === null) return [];
  const byShare = yearEnd.method === 'share_of_year';
  const freedom = byShare ? (basis.spread?.freedom ?? 0) : yearEnd.months - 1;
  const { inputs, steps } = byShare
    ? shareDerivation(basis, yearEnd)
    : { inputs: [], steps: runRateSteps(basis, yearEnd) };
  return [
    {
      id: yearEnd.trace,
      title: yearEndTitle(indicator.name),
      rule: yearEndRule[yearEnd.method],
      inputs: [
        ...monthInputs(basis, course, subject.indicator.record.reading),
        ...inputs,
        settledInput('t', yearEndLabels.quantile(freedom), tQuantile(0.975, freedom)),
      ],
      steps: [{ label: yearEndLabels.soFar, expression: 'A = Σ v_{i}', value: sum(basis.soFar) }, ...steps],
      value: yearEnd.total,
      kind: 'amount',
    },
  ];
}
