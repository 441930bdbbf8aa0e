import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import {
  adjustmentLabel,
  criterionRule,
  nodeRule,
  totalRule,
  totalTitle,
  traceLabels,
} from '../../../words/sentences/trace-words.ts';
import type { Trace } from '../../schema/unit-file.ts';
import { nameIn } from '../name-in.ts';
import { slugOf } from '../slug.ts';
import { inputOf, settledInput, type TraceInput } from '../trace-input.ts';
import { shownCriteria } from './criterion-scores.ts';
import type { Criterion } from './scheme.ts';
import type { UnitScore } from './unit-score.ts';

/** Words for the steps of the total, by the names that the measure gives them. */
const TOTAL_STEPS: Readonly<Record<string, { readonly label: Bilingual; readonly expression: string }>> = {
  coverage: { label: traceLabels.coverage, expression: 'Σ P′ ÷ Σ P' },
  base: { label: traceLabels.base, expression: 'B' },
  bonus_claimed: { label: traceLabels.bonusClaimed, expression: 'a = Σ a_{i}' },
  bonus: { label: traceLabels.bonus, expression: 'a′ = min(a, a_{max})' },
  deduction_claimed: { label: traceLabels.deductionClaimed, expression: 'd = Σ d_{i}' },
  deduction: { label: traceLabels.deduction, expression: 'd′ = min(d, d_{max})' },
  total: { label: traceLabels.total, expression: 'B + a′ − d′' },
};

function scoreInputsOf(score: UnitScore, criteria: readonly Criterion[]): TraceInput[] {
  return criteria.map(({ id, name, points }) => {
    const reached = score.nodes.get(id)?.score ?? null;
    const label = { zh: `${name.zh}（满分${points}）`, en: `${name.en} (of ${points})` };
    return settledInput(label, reached);
  });
}

function criterionTrace(
  score: UnitScore,
  criterion: Criterion,
  shown: readonly Criterion[],
  office: Office,
): Trace {
  const { id, name, points } = criterion;
  const value = score.nodes.get(id)?.score ?? null;
  const about = { id: `criterion-${slugOf(id)}`, title: name, value, kind: 'points' as const };
  const leaf = score.leaves.get(id);
  if (leaf) {
    const rule = criterionRule(criterion.row.record.rule);
    return { ...about, rule, inputs: [...leaf.inputs], steps: [...leaf.steps] };
  }
  const children = shown.filter(({ parent }) => parent === id);
  return {
    ...about,
    rule: nodeRule(office.appraisal.missing),
    inputs: scoreInputsOf(score, children),
    steps: [{ label: traceLabels.score, expression: `${points} × Σ ÷ Σ`, value }],
  };
}

function totalTrace(score: UnitScore, period: string, shown: readonly Criterion[], office: Office): Trace {
  const adjustments = score.adjustments.map((row) => {
    const label = adjustmentLabel(row.record.type, nameIn(office, row.record.reason));
    return inputOf(label, row.record.points, [row], 'points');
  });
  return {
    id: 'total',
    title: totalTitle(period),
    rule: totalRule,
    inputs: [
      ...scoreInputsOf(
        score,
        shown.filter(({ depth }) => depth === 0),
      ),
      ...adjustments,
    ],
    steps: score.totals.steps.flatMap(({ name, value }) => {
      const words = TOTAL_STEPS[name];
      return words ? [{ ...words, value }] : [];
    }),
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
