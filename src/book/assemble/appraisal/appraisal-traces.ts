import type { Office } from '../../../contract/office.ts';
import {
  adjustmentLabel,
  criterionRule,
  nodeRule,
  totalRule,
  totalTitle,
  traceLabels,
} from '../../../words/sentences/trace-words.ts';
import { nameIn } from '../material/name-in.ts';
import type { Trace, TraceInput, TraceStep } from '../traces/trace.ts';
import { inputOf } from '../traces/trace-input.ts';
import { shownCriteria } from './criterion-scores.ts';
import { coverageDerivation, criterionTraceId, shareDerivation } from './node-trace.ts';
import type { Criterion } from './scheme.ts';
import type { UnitScore } from './unit-score.ts';

function criterionTrace(
  score: UnitScore,
  criterion: Criterion,
  shown: readonly Criterion[],
  office: Office,
): Trace {
  const { id, name, points } = criterion;
  const node = score.nodes.get(id);
  const value = node?.score ?? null;
  const about = { id: criterionTraceId(id), title: name, value, kind: 'points' as const };
  const leaf = score.leaves.get(id);
  if (leaf) {
    const rule = criterionRule(criterion.row.record.rule);
    const { inputs, steps } = leaf.explain();
    return { ...about, rule, inputs, steps };
  }
  const children = score.scheme.criteria.filter(({ parent }) => parent === id);
  const { inputs, formula } = shareDerivation({
    children,
    nodes: score.nodes,
    weights: node?.weights ?? [],
    shown,
  });
  const steps = [{ label: traceLabels.score, expression: `S = ${points} × ${formula}`, value }];
  return { ...about, rule: nodeRule(office.appraisal.missing), inputs, steps: value === null ? [] : steps };
}

/** Bonuses as `a_{1}`, `a_{2}`, … and deductions as `d_{1}`, `d_{2}`, …; a veto has no symbol. */
function adjustmentInputs({ adjustments }: UnitScore, office: Office): TraceInput[] {
  const letters = { bonus: 'a', deduction: 'd', veto: '' } as const;
  const numbers = { bonus: 0, deduction: 0, veto: 0 };
  return adjustments.map((row) => {
    const { type, reason, points } = row.record;
    numbers[type] += 1;
    const symbol = type === 'veto' || points === null ? '' : `${letters[type]}_{${numbers[type]}}`;
    return inputOf(symbol, adjustmentLabel(type, nameIn(office, reason)), points, [row], 'points');
  });
}

/** The bonus counted, as a formula: up to its cap, and only from a base if one is asked for. */
function bonusFormula({ cap, above }: Office['appraisal']['bonus']): string {
  return above === undefined ? `min(a, ${cap})` : `B ≥ ${above}: min(a, ${cap}); 0`;
}

/** From the base to the total; none where nothing is scored, since then no adjustment counts for anything. */
function totalSteps(score: UnitScore, share: string, { appraisal }: Office): TraceStep[] {
  if (score.totals.base === null) return [];
  const formulas: Readonly<Record<string, TraceStep['expression']>> = {
    base: `B = min(${appraisal.total}, ${appraisal.total} × ${share})`,
    bonus_claimed: 'a = Σ a_{i}',
    bonus: `a′ = ${bonusFormula(appraisal.bonus)}`,
    deduction_claimed: 'd = Σ d_{i}',
    deduction: `d′ = ${appraisal.deduction.cap === undefined ? 'd' : `min(d, ${appraisal.deduction.cap})`}`,
    total: 'S = max(0, B + a′ − d′)',
  };
  const labels = {
    base: traceLabels.base,
    bonus_claimed: traceLabels.bonusClaimed,
    bonus: traceLabels.bonus,
    deduction_claimed: traceLabels.deductionClaimed,
    deduction: traceLabels.deduction,
    total: traceLabels.total,
  } as const;
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => {
    const value = score.totals.steps.find((step) => step.name === name)?.value ?? null;
    const expression = formulas[name];
    return value === null || expression === undefined ? [] : [{ label: labels[name], expression, value }];
  });
}

function totalTrace(score: UnitScore, period: string, shown: readonly Criterion[], office: Office): Trace {
  const node = { children: score.scheme.areas, nodes: score.nodes, weights: score.weights, shown };
  const share = shareDerivation(node);
  const coverage = coverageDerivation(node, score.coverage);
  return {
    id: 'total',
    title: totalTitle(period),
    rule: totalRule,
    inputs: [...share.inputs, ...coverage.inputs, ...adjustmentInputs(score, office)],
    steps: [...coverage.steps, ...totalSteps(score, share.formula, office)],
    value: score.totals.total,
    kind: 'points',
  };
}

/** How a unit's appraisal came about: the total, then every criterion. */
export function appraisalTraces(score: UnitScore, period: string, office: Office): Trace[] {
  const shown = shownCriteria(score.scheme.criteria, office);
  return [
    totalTrace(score, period, shown, office),
    ...shown.map((criterion) => criterionTrace(score, criterion, shown, office)),
  ];
}
