import type { ChildWeight, NodeScore } from '../../../measures/criteria-tree.ts';
import { traceLabels } from '../../../words/sentences/trace-words.ts';
import { slugOf } from '../material/slug.ts';
import type { Derivation, TraceInput, TraceStep } from '../traces/trace.ts';
import { settledInput } from '../traces/trace-input.ts';
import type { Criterion } from './scheme.ts';

/** A child of a node, as the audience may see it. */
interface Child {
  readonly criterion: Criterion;
  readonly node: NodeScore;
  /** What its score weighs in the node's; 0 without one. */
  readonly weight: number;
  readonly shown: boolean;
}

export interface NodeCase {
  readonly children: readonly Criterion[];
  readonly nodes: ReadonlyMap<string, NodeScore>;
  readonly weights: readonly ChildWeight[];
  readonly shown: readonly Criterion[];
}

function childrenOf({ children, nodes, weights, shown }: NodeCase): Child[] {
  return children.flatMap((criterion) => {
    const node = nodes.get(criterion.id);
    const weight = weights.find(({ id }) => id === criterion.id)?.weight ?? 0;
    return node ? [{ criterion, node, weight, shown: shown.includes(criterion) }] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Id of a criterion's trace. */
export function criterionTraceId(id: string): string {
  return `criterion-${slugOf(id)}`;
}

/** A child's score, or what it comes to where it weighs other than its own points. */
function scoreTerm({ criterion: { points }, weight }: Child, at: number): string {
  return weight === points ? `s_{${at}}` : `${weight} × s_{${at}} ÷ ${points}`;
}

/**
 * How a node's share of full mark came from its children's scores `s_{1}`, `s_{2}`, …: as inputs, and as a formula. Children
 * that a public build may not name stand together as one input.
 */
export function shareDerivation(node: NodeCase): { readonly inputs: TraceInput[]; readonly formula: string } {
  const children = childrenOf(node);
  const open = children.filter(({ shown }) => shown);
  const inputs = open.map(({ criterion: { id, name, points }, node: { score } }, i) => {
    const label = { zh: `${name.zh}（满分${points}）`, en: `${name.en} (of ${points})` };
    return settledInput(`s_{${i + 1}}`, label, score, { trace: criterionTraceId(id), unit: null });
  });
  const hidden = children.filter(({ shown, weight }) => !shown && weight > 0);
  const terms = open.flatMap((child, i) => (child.weight > 0 ? [scoreTerm(child, i + 1)] : []));
  if (hidden.length > 0) {
    const shares = hidden.map(({ criterion, node: { score }, weight }) =>
      score === null ? 0 : (weight * score) / criterion.points,
    );
    inputs.push(settledInput('s_{0}', traceLabels.hidden, sum(shares)));
    terms.push('s_{0}');
  }
  const weights = [...open.filter(({ weight }) => weight > 0), ...hidden].map(({ weight }) => weight);
  return { inputs, formula: `(${terms.join(' + ')}) ÷ (${weights.join(' + ')})` };
}

/** How much of a node's applicable points is scored: `q_{1}`, `q_{2}`, … are the children's shares that are neither none nor all. */
export function coverageDerivation(node: NodeCase, value: number): Derivation {
  const applicable = childrenOf(node).filter(
    ({ criterion, node: { coverage } }) => coverage !== null && criterion.points > 0,
  );
  const open = applicable.filter(({ shown }) => shown);
  const inputs: TraceInput[] = [];
  const terms = open.map(({ criterion: { name, points }, node: { coverage } }) => {
    if (coverage === 0 || coverage === 1) return `${coverage === 1 ? points : 0}`;
    const symbol = `q_{${inputs.length + 1}}`;
    const label = { zh: `${name.zh}评分覆盖率`, en: `${name.en}, share scored` };
    inputs.push(settledInput(symbol, label, coverage));
    return `${points} × ${symbol}`;
  });
  const hidden = applicable.filter(({ shown }) => !shown);
  if (hidden.length > 0) {
    const covered = hidden.map(({ criterion, node: { coverage } }) => criterion.points * (coverage ?? 0));
    inputs.push(settledInput('q_{0}', traceLabels.hiddenCovered, sum(covered)));
    terms.push('q_{0}');
  }
  const points = [...open, ...hidden].map(({ criterion }) => criterion.points);
  const expression = `Q = (${terms.join(' + ')}) ÷ (${points.join(' + ')})`;
  const step: TraceStep = { label: traceLabels.coverage, expression, value };
  return { inputs, steps: applicable.length === 0 ? [] : [step] };
}
