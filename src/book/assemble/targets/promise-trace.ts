import type { Bilingual } from '../../../contract/bilingual.ts';
import { partLabel, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { PlanRow, TargetRow } from '../material/fact-rows.ts';
import type { UnitTree } from '../material/unit-tree.ts';
import type { Derivation, TraceInput } from '../traces/trace.ts';
import { inputOf } from '../traces/trace-input.ts';
import type { PlannedValue } from './plan.ts';
import type { TargetBasis } from './target-basis.ts';

type Edge = 'target' | 'low' | 'high';

const EDGES: readonly (readonly [Edge, string, Bilingual])[] = [
  ['target', 'T', traceLabels.target],
  ['low', 'L', traceLabels.low],
  ['high', 'H', traceLabels.high],
];

function formula(letter: string, count: number, by: TargetBasis['pooledBy']): string {
  if (by === 'shared') return `${letter}_{1}`;
  return by === 'mean' ? `Σ ${letter}_{i} ÷ ${count}` : `Σ ${letter}_{i}`;
}

/** Whose number a row of several has: the unit's name before what it is. */
function labelOf({ record }: TargetRow | PlanRow, label: Bilingual, units: UnitTree): Bilingual {
  const unit = units.byId.get(record.unit_id);
  return unit === undefined ? label : partLabel(unit.ref.short, label);
}

/** One number from several rows, as `T_{1}`, `T_{2}`, …; from one row it is that row's. */
function pooled(
  letter: string,
  label: Bilingual,
  value: number,
  inputs: readonly TraceInput[],
  by: TargetBasis['pooledBy'],
): Derivation {
  const [only] = inputs;
  if (inputs.length === 1 && only) return { inputs: [{ ...only, symbol: letter, label }], steps: [] };
  const expression = `${letter} = ${formula(letter, inputs.length, by)}`;
  return { inputs, steps: [{ label, expression, value }] };
}

export function joined(derivations: readonly Derivation[]): Derivation {
  return {
    inputs: derivations.flatMap(({ inputs }) => inputs),
    steps: derivations.flatMap(({ steps }) => steps),
  };
}

/** How target `T` and the edges `L` and `H` of a range came about. */
export function promiseDerivation(basis: TargetBasis, units: UnitTree): Derivation {
  return joined(
    EDGES.flatMap(([column, letter, label]) => {
      const value = basis[column];
      if (value === null) return [];
      const inputs = basis.rows.map((row, i) =>
        inputOf(`${letter}_{${i + 1}}`, labelOf(row, label, units), row.record[column], [row], column),
      );
      return [pooled(letter, label, value, inputs, basis.pooledBy)];
    }),
  );
}

/** How what the monthly plan asks for, `E`, came about. */
export function planDerivation(planned: PlannedValue, units: UnitTree): Derivation {
  const label = traceLabels.planned;
  const inputs = planned.rows.map((row, i) =>
    inputOf(`E_{${i + 1}}`, labelOf(row, label, units), row.record.planned, [row], 'planned'),
  );
  return pooled('E', label, planned.value, inputs, 'sum');
}
