import type { Bilingual } from '../../../contract/bilingual.ts';
import { firstMonth, lastMonth } from '../../../contract/period.ts';
import { completion } from '../../../measures/completion.ts';
import { elapsedShare, pace } from '../../../measures/pace.ts';
import { hasPace } from '../../../measures/target-status.ts';
import { atLeast } from '../../../measures/tolerance.ts';
import { rateName } from '../../../words/sentences/rate-sentence.ts';
import { traceLabels } from '../../../words/sentences/trace-words.ts';
import type { Material } from '../material/material.ts';
import type { Unit, UnitTree } from '../material/unit-tree.ts';
import { countedThings } from '../quality/counted-things.ts';
import type { OfficeCounts } from '../quality/document-counts.ts';
import { countInputs, countSteps } from '../quality/share-trace.ts';
import { completionFormula, metFormula } from '../targets/completion-formula.ts';
import type { UnitTarget } from '../targets/indicator-targets.ts';
import { joined, planDerivation } from '../targets/promise-trace.ts';
import { elapsedStep, valueDerivation } from '../targets/target-trace.ts';
import type { Derivation } from '../traces/trace.ts';
import { settledInput } from '../traces/trace-input.ts';

/** What a criterion's rule reads of the indicator it rests on, at the end of the appraisal period. */
export interface LinkedValue {
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly decimals: number;
  /** In the indicator's unit. */
  readonly value: number | null;
  /** What had to be reached (or not exceeded) by then; `null` for a range or without a target. */
  readonly due: number | null;
  readonly completion: number | null;
  /** `null` where it cannot be told. */
  readonly met: boolean | null;
  /** Nothing was asked of the unit by then, so that it can have missed nothing. */
  readonly nothingDue: boolean;
  /** How `A`, `E` and `c` came about, put together when asked. */
  readonly derive: () => Derivation;
  /** Completion and the condition of a target met, as formulas of the derivation's symbols. */
  readonly formulas: { readonly completion: string; readonly met: string };
}

/** By when and how much: the plan or the share of the year for what grows over the year, else the target. */
function dueBy(target: UnitTarget, material: Material, period: string) {
  const { subject, result } = target;
  const { direction, reading } = subject.indicator.record;
  if (!hasPace({ direction, reading, target: result.target })) return null;
  const month = lastMonth(period, material.calendar);
  const planned = subject.plan.get(month) ?? null;
  const elapsed = elapsedShare({ yearStarts: material.calendar.yearStarts, month });
  const at = pace({ value: result.value, target: result.target, elapsed, planned: planned?.value ?? null });
  return { ...at, planned, elapsed };
}

/** How what was due, `E`, came about. */
function dueDerivation(
  { expected, planned, elapsed }: NonNullable<ReturnType<typeof dueBy>>,
  units: UnitTree,
): Derivation {
  if (planned) return planDerivation(planned, units);
  const due = { label: traceLabels.expected, expression: 'E = T × s', value: expected };
  return { inputs: [], steps: expected === null ? [] : [elapsedStep(elapsed), due] };
}

/**
 * An indicator for an appraisal. What grows over the year is held against what was due by the end of the period, so that a
 * first quarter is not marked down for being a quarter; at the end of the year that is the target itself.
 */
export function linkedIndicator(target: UnitTarget, material: Material, period: string): LinkedValue {
  const { result, subject } = target;
  const at = dueBy(target, material, period);
  const common = {
    name: result.indicator.name,
    unit: result.indicator.unit,
    decimals: result.indicator.decimals,
    value: result.value,
  };
  if (at === null) {
    const met = result.status === 'met' || (result.status === 'not_met' ? false : null);
    return {
      ...common,
      due: result.target,
      completion: result.completion,
      met,
      nothingDue: false,
      derive: () => valueDerivation(subject, material.units, null),
      formulas: {
        completion: completionFormula(result.indicator.direction, material.office.targets),
        met: metFormula(result),
      },
    };
  }
  const { expected, index } = at;
  return {
    ...common,
    due: expected,
    completion: index,
    met: result.value === null || expected === null ? null : atLeast(result.value, expected),
    nothingDue: expected !== null && expected <= 0,
    derive: () => joined([valueDerivation(subject, material.units, null), dueDerivation(at, material.units)]),
    formulas: { completion: 'A ÷ E', met: 'A ≥ E' },
  };
}

/** The error rate of an appraisal period, in per cent, against the benchmark. */
export function linkedErrorRate(
  unit: Unit,
  counts: OfficeCounts | null,
  material: Material,
  period: string,
): LinkedValue {
  const { office, calendar } = material;
  const first = firstMonth(period, calendar);
  const last = lastMonth(period, calendar);
  const within = [...(counts?.of(unit).values() ?? [])].filter(
    (count) => firstMonth(count.period, calendar) >= first && lastMonth(count.period, calendar) <= last,
  );
  const handled = within.reduce((sum, count) => sum + count.handled, 0);
  const errors = within.reduce((sum, count) => sum + count.withErrors, 0);
  const value = handled > 0 ? (100 * errors) / handled : null;
  const due = office.quality.benchmark === null ? null : 100 * office.quality.benchmark;
  const things = countedThings(office);
  const name = rateName(things);
  return {
    name,
    unit: { zh: '%', en: '%' },
    decimals: 2,
    value,
    due,
    completion: completion({
      direction: 'lower',
      actual: value,
      target: due,
      low: null,
      high: null,
      lowerIsBetter: office.targets.lower_is_better,
      rangeTolerance: office.targets.range_tolerance,
    }),
    met: value === null || due === null ? null : atLeast(due, value),
    nothingDue: false,
    derive: () => ({
      inputs: [
        ...countInputs(within, 'with_errors', things),
        ...(due === null ? [] : [settledInput('p_{0}', traceLabels.benchmark, office.quality.benchmark)]),
      ],
      steps: [
        ...countSteps(errors, handled, things),
        { label: name, expression: 'A = 100 × x ÷ n', value },
        ...(due === null ? [] : [{ label: traceLabels.target, expression: 'T = 100 × p_{0}', value: due }]),
      ],
    }),
    formulas: { completion: completionFormula('lower', office.targets), met: 'A ≤ T' },
  };
}
