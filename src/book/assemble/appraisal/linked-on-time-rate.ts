import { daysOf } from '../../../contract/period.ts';
import { onTimeRate } from '../../../measures/on-time-rate.ts';
import { atLeast } from '../../../measures/tolerance.ts';
import { onTimeName, supervisionTraceLabels } from '../../../words/sentences/supervision-trace.ts';
import { traceLabels } from '../../../words/sentences/trace-words.ts';
import type { Material } from '../material/material.ts';
import type { Unit } from '../material/unit-tree.ts';
import { judgedWithin } from '../supervision/item.ts';
import type { OfficeSupervision } from '../supervision/office-supervision.ts';
import { itemInputs, itemSteps } from '../supervision/on-time-trace.ts';
import { settledInput } from '../traces/trace-input.ts';
import type { LinkedValue } from './linked-value.ts';

/** The on-time rate of an appraisal period, in per cent, against the target that the office sets. */
export function linkedOnTimeRate(
  unit: Unit,
  supervision: OfficeSupervision | null,
  { office, calendar }: Material,
  period: string,
): LinkedValue {
  const { without_due: withoutDue, target } = office.supervision;
  const items = judgedWithin(supervision?.of(unit) ?? [], ...daysOf(period, calendar));
  const states = items.map(({ standing }) => standing.state);
  const { due: judged, onTime, rate } = onTimeRate(states, withoutDue);
  const value = rate === null ? null : 100 * rate;
  const due = 100 * target;
  return {
    name: onTimeName,
    unit: { zh: '%', en: '%' },
    decimals: 1,
    value,
    due,
    completion: rate === null ? null : rate / target,
    met: rate === null ? null : atLeast(rate, target),
    nothingDue: supervision !== null && judged === 0,
    derive: () => ({
      inputs: [...itemInputs(items, withoutDue), settledInput('t', supervisionTraceLabels.target, target)],
      steps: [
        ...itemSteps(onTime, judged, withoutDue),
        { label: onTimeName, expression: 'A = 100 × x ÷ n', value },
        { label: traceLabels.target, expression: 'T = 100 × t', value: due },
      ],
    }),
    formulas: { completion: 'A ÷ T', met: 'A ≥ T' },
  };
}
