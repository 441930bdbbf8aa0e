import type { Office } from '../../../contract/office.ts';
import { parseParameters, type RuleParameters } from '../../../contract/parameters.ts';
import { completionScore, deductScore, stepScore, thresholdScore } from '../../../measures/leaf-score.ts';
import { basisOfRule } from '../../../words/sentences/criterion-basis.ts';
import { traceLabels } from '../../../words/sentences/trace-words.ts';
import type { ScoreRow } from '../material/fact-rows.ts';
import type { TraceStep } from '../traces/trace.ts';
import { type LeafOutcome, NO_SOURCES, stateOf, unscored } from './leaf-state.ts';
import type { LinkedValue } from './linked-value.ts';
import { manualOutcome, scoreInputs } from './manual-outcome.ts';
import type { Criterion } from './scheme.ts';

/** A rising step table holds up to its edges, so it is read from the other side. */
function steppedScore(points: number, value: number | null, rule: RuleParameters & { rule: 'steps' }) {
  const sign = rule.holds === 'from' ? 1 : -1;
  const steps = rule.steps.map((step) => ({ from: sign * step.edge, score: step.points }));
  return stepScore(points, value === null ? null : sign * value, steps);
}

function ruleScore(points: number, linked: LinkedValue, rule: RuleParameters): number | null {
  switch (rule.rule) {
    case 'completion':
      return completionScore(points, linked.completion);
    case 'threshold':
      return thresholdScore(points, linked.met);
    case 'steps':
      return steppedScore(points, linked.value, rule);
    case 'deduct':
      return deductScore(points, linked.value, rule);
    case 'manual':
      return null;
  }
}

/** The score as a formula of the linked value's symbols. */
function scoreFormula(points: number, rule: RuleParameters, { formulas }: LinkedValue): string {
  switch (rule.rule) {
    case 'completion':
      return `min(${points}, max(0, ${points} × c))`;
    case 'threshold':
      return `${formulas.met}: ${points}; 0`;
    case 'steps':
      return `${rule.steps
        .map(({ edge, points: given }) => `A ${rule.holds === 'from' ? '≥' : '≤'} ${edge}: ${given}`)
        .join('; ')}; 0`;
    case 'deduct':
      return `max(0, ${points} − ${rule.minus} × ⌊max(0, A − ${rule.threshold}) ÷ ${rule.per}⌋)`;
    case 'manual':
      return '';
  }
}

function linkedSteps(
  criterion: Criterion,
  linked: LinkedValue,
  derived: readonly TraceStep[],
  rule: RuleParameters,
  score: number,
): TraceStep[] {
  const steps = [...derived];
  if (rule.rule === 'completion') {
    const expression = `c = ${linked.formulas.completion}`;
    steps.push({ label: traceLabels.completion, expression, value: linked.completion });
  }
  const expression = `S = ${scoreFormula(criterion.points, rule, linked)}`;
  steps.push({ label: traceLabels.score, expression, value: score });
  return steps;
}

/** A score by rule from the linked indicator. What nothing was asked of by then does not apply. */
function ruleOutcome(criterion: Criterion, linked: LinkedValue | null, rule: RuleParameters): LeafOutcome {
  if (!linked) return unscored('missing', () => []);
  const inputs = () => linked.derive().inputs;
  const asked = rule.rule === 'completion' || rule.rule === 'threshold' || linked.value === null;
  if (asked && linked.nothingDue) return unscored('not_applicable', inputs);
  const score = ruleScore(criterion.points, linked, rule);
  if (score === null) return unscored('missing', inputs);
  return {
    leaf: { score, state: 'scored' },
    sources: NO_SOURCES,
    explain: () => {
      const derived = linked.derive();
      return {
        basis: basisOfRule({ ...linked, rule: rule.rule, score, points: criterion.points }),
        inputs: derived.inputs,
        steps: linkedSteps(criterion, linked, derived.steps, rule, score),
      };
    },
  };
}

/**
 * Scores one leaf of the tree. `rows` are its scores by raters; `linked` is read only where the rule rests on an indicator. A row
 * that says that the criterion does not apply, or is under review, holds for criteria scored by rule as well.
 */
export function leafOutcome(
  criterion: Criterion,
  rows: readonly ScoreRow[],
  linked: () => LinkedValue | null,
  office: Office,
): LeafOutcome {
  const { rule, parameters } = criterion.row.record;
  if (rule === 'manual') return manualOutcome(criterion, rows, office);
  const state = stateOf(rows);
  if (state === 'not_applicable' || state === 'under_review') {
    return unscored(state, () => scoreInputs(rows, criterion.points, office));
  }
  const reading = parseParameters(rule, parameters);
  return reading.ok ? ruleOutcome(criterion, linked(), reading.parameters) : unscored('missing', () => []);
}
