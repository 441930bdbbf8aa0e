import type { Office } from '../../contract/office.ts';
import { lastMonth } from '../../contract/period.ts';
import { pooledLabel, reportedLabel, targetRule, traceLabels } from '../../words/sentences/trace-words.ts';
import type { TargetResult } from '../schema/target-result.ts';
import type { Trace } from '../schema/unit-file.ts';
import type { Calendar } from './calendar.ts';
import type { UnitTarget } from './indicator-targets.ts';
import type { TargetCase } from './target-result.ts';
import { inputOf, type TraceInput, type TraceStep } from './trace-input.ts';

/** What was promised, with its rows. */
export function promiseInputs({ basis }: TargetCase): TraceInput[] {
  if (basis.rows.length === 0) return [];
  const inputs = [inputOf(traceLabels.target, basis.target, basis.rows, 'target')];
  if (basis.low !== null) inputs.push(inputOf(traceLabels.low, basis.low, basis.rows, 'low'));
  if (basis.high !== null) inputs.push(inputOf(traceLabels.high, basis.high, basis.rows, 'high'));
  return inputs;
}

/** What was reported, period by period, with its rows. */
export function reportInputs({ course }: TargetCase): TraceInput[] {
  if (!course) return [];
  return course.periods.flatMap((period, i) => {
    const rows = course.rows[i] ?? [];
    if (rows.length === 0) return [];
    const label = rows.length === 1 ? reportedLabel(period) : pooledLabel(period, rows.length);
    return [inputOf(label, course.values[i] ?? null, rows, 'value')];
  });
}

function planInputs({ plan }: TargetCase, { asOf }: TargetResult, calendar: Calendar): TraceInput[] {
  const planned = asOf === null ? undefined : plan.get(lastMonth(asOf, calendar));
  return planned ? [inputOf(traceLabels.planned, planned.value, planned.rows, 'planned')] : [];
}

const LOWER = { ratio: 'T ÷ A', linear: 'max(0, 2 − A ÷ T)' } as const;

function completionExpression(direction: TargetResult['indicator']['direction'], office: Office): string {
  if (direction === 'lower') return LOWER[office.targets.lower_is_better];
  return direction === 'range' ? 'L ≤ A ≤ H' : 'A ÷ T';
}

/** Sum of the reported values where the reading is of single months; else the last of them. */
function valueStep({ indicator, course }: TargetCase, result: TargetResult): TraceStep {
  const summed = indicator.record.reading === 'monthly' && course?.grain !== 'year';
  const label = indicator.record.reading === 'latest' ? traceLabels.latestValue : traceLabels.yearToDate;
  return { label, expression: summed ? 'A = Σ a_{i}' : 'A', value: result.value };
}

function stepsOf(subject: TargetCase, result: TargetResult, office: Office): TraceStep[] {
  const steps = [valueStep(subject, result)];
  if (result.completion !== null) {
    steps.push({
      label: traceLabels.completion,
      expression: completionExpression(result.indicator.direction, office),
      value: result.completion,
    });
  }
  if (result.expected !== null) {
    if (result.paceBy === 'time') {
      steps.push({ label: traceLabels.elapsed, expression: 's', value: result.elapsed });
    }
    const expression = result.paceBy === 'plan' ? 'E' : 'T × s';
    steps.push({ label: traceLabels.expected, expression, value: result.expected });
    steps.push({ label: traceLabels.paceIndex, expression: 'A ÷ E', value: result.paceIndex });
  }
  return steps;
}

/** How a unit's value, completion and pace on one indicator came about; its value is the completion where there is one. */
export function targetTrace({ subject, result }: UnitTarget, office: Office, calendar: Calendar): Trace {
  const { direction, reading } = subject.indicator.record;
  return {
    id: result.trace,
    title: result.indicator.name,
    rule: targetRule({
      direction,
      reading,
      lowerIsBetter: office.targets.lower_is_better,
      paceBy: result.paceBy,
    }),
    inputs: [...promiseInputs(subject), ...reportInputs(subject), ...planInputs(subject, result, calendar)],
    steps: stepsOf(subject, result, office),
    value: result.completion ?? result.value,
    kind: result.completion === null ? 'amount' : 'share',
  };
}
