import type { Office } from '../../../contract/office.ts';
import { lastMonth } from '../../../contract/period.ts';
import { targetRule, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { TargetResult } from '../../schema/target-result.ts';
import type { Material } from '../material/material.ts';
import type { UnitTree } from '../material/unit-tree.ts';
import type { Derivation, Trace, TraceStep } from '../traces/trace.ts';
import { completionFormula } from './completion-formula.ts';
import { courseDerivation } from './course-trace.ts';
import type { UnitTarget } from './indicator-targets.ts';
import { joined, planDerivation, promiseDerivation } from './promise-trace.ts';
import type { TargetCase } from './target-result.ts';

/** Value `A`, target `T` and the edges of a range, `L` and `H`; `trace` as for `courseDerivation`. */
export function valueDerivation(
  { basis, course }: TargetCase,
  units: UnitTree,
  trace: string | null,
): Derivation {
  return joined([promiseDerivation(basis, units), ...(course ? [courseDerivation(course, trace)] : [])]);
}

/** A share of the year as a step: whole months of twelve. */
export function elapsedStep(elapsed: number): TraceStep {
  return { label: traceLabels.elapsed, expression: `s = ${Math.round(elapsed * 12)} ÷ 12`, value: elapsed };
}

function completionStep({ completion, indicator }: TargetResult, office: Office): TraceStep[] {
  if (completion === null) return [];
  const expression = `c = ${completionFormula(indicator.direction, office.targets)}`;
  return [{ label: traceLabels.completion, expression, value: completion }];
}

/** What was due, `E`, and the pace. */
function paceDerivation(
  { plan }: TargetCase,
  result: TargetResult,
  { calendar, units }: Material,
): Derivation {
  const { expected, asOf, elapsed, paceIndex } = result;
  if (expected === null || asOf === null) return { inputs: [], steps: [] };
  const index = { label: traceLabels.paceIndex, expression: 'r = A ÷ E', value: paceIndex };
  const planned = plan.get(lastMonth(asOf, calendar));
  if (planned) return joined([planDerivation(planned, units), { inputs: [], steps: [index] }]);
  const due = { label: traceLabels.expected, expression: 'E = T × s', value: expected };
  return { inputs: [], steps: [...(elapsed === null ? [] : [elapsedStep(elapsed)]), due, index] };
}

/** How a unit's value, completion and pace on one indicator came about; its value is the completion where there is one. */
export function targetTrace({ subject, result }: UnitTarget, material: Material): Trace {
  const { office, units } = material;
  const { direction, reading } = subject.indicator.record;
  const { inputs, steps } = joined([
    valueDerivation(subject, units, result.trace),
    { inputs: [], steps: completionStep(result, office) },
    paceDerivation(subject, result, material),
  ]);
  return {
    id: result.trace,
    title: result.indicator.name,
    rule: targetRule({
      direction,
      reading,
      lowerIsBetter: office.targets.lower_is_better,
      paceBy: result.paceBy,
    }),
    inputs: [...inputs],
    steps: [...steps],
    value: result.completion ?? result.value,
    kind: result.completion === null ? 'amount' : 'share',
  };
}
