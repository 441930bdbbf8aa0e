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
  coverage: { label: traceLabels.coverage, expression: 'Σ scored ÷ Σ applicable' },
  base: { label: traceLabels.base, expression: 'B' },
  bonus_claimed: { label: traceLabels.bonusClaimed, expression: 'Σ +' },
  bonus: { label: traceLabels.bonus, expression: 'min(Σ +, cap)' },
  deduction_claimed: { label: traceLabels.deductionClaimed, expression: 'Σ −' },
  deduction: { label: traceLabels.deduction, expression: 'min(Σ −, cap)' },
  total: { label: traceLabels.total, expression: 'B + bonus − deduction' },
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
  const about = { id: `criterion-${slugOf(id)}`, title: name, value };
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
