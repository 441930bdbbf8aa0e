import type { WithoutDue } from '../../../measures/on-time-rate.ts';
import type { ItemState } from '../../../measures/supervision-item.ts';
import { Z_95 } from '../../../measures/wilson.ts';
import {
  supervisionTraceLabels as labels,
  onTimeRule,
  onTimeTitle,
} from '../../../words/sentences/supervision-trace.ts';
import { traceLabels } from '../../../words/sentences/trace-words.ts';
import { itemStateWords } from '../../../words/status.ts';
import type { SupervisionResult } from '../../schema/supervision-file.ts';
import type { Material } from '../material/material.ts';
import { wilsonSteps } from '../quality/share-trace.ts';
import type { Trace, TraceInput, TraceStep } from '../traces/trace.ts';
import { placeOf, settledInput } from '../traces/trace-input.ts';
import type { Item } from './item.ts';
import { ON_TIME_TRACE } from './office-supervision.ts';
import { judgedThisYear } from './supervision-result.ts';

const JUDGED: readonly ItemState[] = ['on_time', 'late', 'overdue'];

/** How many items were judged as what, `k_{1}`, `k_{2}`, …, with the rows in force. No titles, so that the public may see it. */
export function itemInputs(items: readonly Item[], withoutDue: WithoutDue): TraceInput[] {
  const states: ItemState[] = withoutDue === 'counted' ? [...JUDGED, 'closed_undated'] : [...JUDGED];
  return states.map((state, at) => {
    const rows = items.filter(({ standing }) => standing.state === state).map(({ row }) => row);
    return {
      symbol: `k_{${at + 1}}`,
      label: itemStateWords[state],
      value: rows.length,
      rows: rows.map(placeOf),
      revised: [],
      elsewhere: null,
    };
  });
}

/** Items closed in time, `x`, and all that were judged, `n`. */
export function itemSteps(onTime: number, due: number, withoutDue: WithoutDue): TraceStep[] {
  const inTime = withoutDue === 'counted' ? 'x = k_{1} + k_{4}' : 'x = k_{1}';
  return [
    { label: labels.onTime, expression: inTime, value: onTime },
    { label: labels.due, expression: 'n = x + k_{2} + k_{3}', value: due },
  ];
}

/** How a unit's on-time rate of the year came about. */
export function onTimeTrace(items: readonly Item[], result: SupervisionResult, material: Material): Trace {
  const { without_due: withoutDue } = material.office.supervision;
  const { from, to, due, onTime, rate, interval } = result;
  const judged = judgedThisYear(items, material);
  return {
    id: ON_TIME_TRACE,
    title: onTimeTitle(from, to),
    rule: onTimeRule(withoutDue),
    inputs: [...itemInputs(judged, withoutDue), settledInput('z', traceLabels.quantile, Z_95)],
    steps: [
      ...itemSteps(onTime, due, withoutDue),
      ...(rate === null ? [] : [{ label: labels.rate, expression: 'r = x ÷ n', value: rate }]),
      ...wilsonSteps(interval),
    ],
    value: rate,
    kind: 'share',
  };
}
