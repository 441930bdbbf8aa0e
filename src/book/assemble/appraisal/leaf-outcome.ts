import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import { parseParameters, type RuleParameters } from '../../../contract/parameters.ts';
import type { LeafScore } from '../../../measures/criteria-tree.ts';
import {
  completionScore,
  deductScore,
  manualScore,
  type ScoreSource,
  stepScore,
  thresholdScore,
} from '../../../measures/leaf-score.ts';
import { basisOfManual, basisOfRule, unscoredBasis } from '../../../words/sentences/criterion-basis.ts';
import { scoreRowLabel, traceLabels } from '../../../words/sentences/trace-words.ts';
import type { ScoreRow } from '../fact-rows.ts';
import { maybeNameIn } from '../name-in.ts';
import { inputOf, type TraceInput, type TraceStep } from '../trace-input.ts';
import type { LinkedValue } from './linked-value.ts';
import type { Criterion } from './scheme.ts';

export type BySource = Readonly<Record<ScoreSource, number | null>>;

export const NO_SOURCES: BySource = { self: null, mutual: null, special: null };

/** How a leaf was scored. */
export interface LeafOutcome {
  readonly leaf: LeafScore;
  /** Mean of each source, in points of the leaf; of hand-scored leaves only. */
  readonly sources: BySource;
  readonly basis: Bilingual;
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly TraceStep[];
}

type Weights = Readonly<Record<ScoreSource, number>>;

function unscored(
  state: 'missing' | 'not_applicable' | 'under_review',
  inputs: readonly TraceInput[],
): LeafOutcome {
  return {
    leaf: { score: null, state },
    sources: NO_SOURCES,
    basis: unscoredBasis(state),
    inputs,
    steps: [],
  };
}

/** A disputed row puts the whole leaf under review; rows that do not apply count only where there are no others. */
function stateOf(rows: readonly ScoreRow[]): 'scored' | 'missing' | 'not_applicable' | 'under_review' {
  const statuses = rows.map((row) => row.record.status ?? 'normal');
  if (statuses.includes('under_review')) return 'under_review';
  if (statuses.includes('normal')) return 'scored';
  return statuses.length > 0 ? 'not_applicable' : 'missing';
}

function scoreText({ record }: ScoreRow, points: number): string {
  return `${record.score ?? '—'}/${record.full ?? points}`;
}

function scoreInputs(rows: readonly ScoreRow[], points: number, office: Office): TraceInput[] {
  return rows.map((row) => {
    const { source, rater } = row.record;
    return inputOf(scoreRowLabel(source, maybeNameIn(office, rater)), scoreText(row, points), [row], 'score');
  });
}

/** 人工评分: every rater's score as a share of its full mark, sources by their weights. */
function manualOutcome(criterion: Criterion, rows: readonly ScoreRow[], office: Office): LeafOutcome {
  const { points } = criterion;
  const weights: Weights = office.appraisal.sources;
  const inputs = scoreInputs(rows, points, office);
  const state = stateOf(rows);
  if (state !== 'scored') return unscored(state, inputs);
  const shares = (source: ScoreSource) =>
    rows.flatMap(({ record }) => {
      const full = record.full ?? points;
      const counts = record.source === source && (record.status ?? 'normal') === 'normal';
      return counts && record.score !== null && full > 0 ? [record.score / full] : [];
    });
  const { share, sources } = manualScore({
    bySource: { self: shares('self'), mutual: shares('mutual'), special: shares('special') },
    weights,
  });
  if (share === null) return unscored('missing', inputs);
  const inPoints = (value: number | null) => (value === null ? null : value * points);
  const steps: TraceStep[] = (['self', 'mutual', 'special'] as const).flatMap((source) =>
    sources[source] === null
      ? []
      : [{ label: traceLabels[source], expression: `w=${weights[source]}`, value: sources[source] }],
  );
  steps.push({ label: traceLabels.share, expression: 'Σ w_{i}·s_{i} ÷ Σ w_{i}', value: share });
  steps.push({ label: traceLabels.score, expression: `${points} × s`, value: share * points });
  return {
    leaf: { score: share * points, state },
    sources: {
      self: inPoints(sources.self),
      mutual: inPoints(sources.mutual),
      special: inPoints(sources.special),
    },
    basis: basisOfManual({ sources, weights, share, score: share * points, points }),
    inputs,
    steps,
  };
}

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

function ruleExpression(points: number, rule: RuleParameters): string {
  switch (rule.rule) {
    case 'completion':
      return `min(${points}, ${points} × c)`;
    case 'threshold':
      return `${points} | 0`;
    case 'steps':
      return rule.steps
        .map(({ edge, points: given }) => `${rule.holds === 'from' ? '≥' : '≤'}${edge}: ${given}`)
        .join('; ');
    case 'deduct':
      return `${points} − ${rule.minus} × ⌊(A − ${rule.threshold}) ÷ ${rule.per}⌋`;
    case 'manual':
      return '';
  }
}

function linkedSteps(
  criterion: Criterion,
  linked: LinkedValue,
  rule: RuleParameters,
  score: number,
): TraceStep[] {
  const steps: TraceStep[] = [{ label: traceLabels.linkedValue, expression: 'A', value: linked.value }];
  if (rule.rule === 'completion' || rule.rule === 'threshold') {
    steps.push({ label: traceLabels.dueValue, expression: 'E', value: linked.due });
  }
  if (rule.rule === 'completion') {
    steps.push({ label: traceLabels.completion, expression: 'c', value: linked.completion });
  }
  steps.push({ label: traceLabels.score, expression: ruleExpression(criterion.points, rule), value: score });
  return steps;
}

/** A score by rule from the linked indicator. What nothing was asked of by then does not apply. */
function ruleOutcome(criterion: Criterion, linked: LinkedValue | null, rule: RuleParameters): LeafOutcome {
  if (!linked) return unscored('missing', []);
  const asked = rule.rule === 'completion' || rule.rule === 'threshold';
  if (asked && linked.nothingDue) return unscored('not_applicable', linked.inputs);
  const score = ruleScore(criterion.points, linked, rule);
  if (score === null) return unscored('missing', linked.inputs);
  return {
    leaf: { score, state: 'scored' },
    sources: NO_SOURCES,
    basis: basisOfRule({ ...linked, rule: rule.rule, score, points: criterion.points }),
    inputs: linked.inputs,
    steps: linkedSteps(criterion, linked, rule, score),
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
    return unscored(state, scoreInputs(rows, criterion.points, office));
  }
  const reading = parseParameters(rule, parameters);
  return reading.ok ? ruleOutcome(criterion, linked(), reading.parameters) : unscored('missing', []);
}
