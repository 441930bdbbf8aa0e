import type { Office } from '../../../contract/office.ts';
import { type AppraisalTotal, appraisalTotal } from '../../../measures/appraisal-total.ts';
import {
  type ChildWeight,
  type LeafScore,
  type NodeScore,
  scoreTree,
  type TreeScore,
} from '../../../measures/criteria-tree.ts';
import type { ScoreSource } from '../../../measures/leaf-score.ts';
import type { AdjustmentRow } from '../material/fact-rows.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { BySource, LeafOutcome } from './leaf-state.ts';
import type { Scheme } from './scheme.ts';
import { withoutSelf } from './source-comparison.ts';

/** What a unit is scored by in one period. */
export interface ScoreCase {
  readonly unit: Unit;
  readonly scheme: Scheme;
  /** Outcome of each leaf, by criterion id. */
  readonly leaves: ReadonlyMap<string, LeafOutcome>;
  readonly adjustments: readonly AdjustmentRow[];
}

/** A unit's score before it is ranked. */
export interface UnitScore extends ScoreCase {
  readonly nodes: ReadonlyMap<string, NodeScore>;
  /** What each area weighed in the whole. */
  readonly weights: readonly ChildWeight[];
  readonly totals: AppraisalTotal;
  readonly coverage: number;
  /** Total by the self-check, and by the median of the other sources; `null` without both. */
  readonly selfCheck: { readonly own: number; readonly others: number } | null;
  /** Total if self-checks did not count; the same total where there is none. */
  readonly totalWithoutSelf: number | null;
}

type Leaves = ReadonlyMap<string, LeafScore>;

/** The scheme's full mark need not be the sum of its points; scores are brought to it. */
function scaled(tree: TreeScore, total: number): number | null {
  return tree.total === null || tree.points <= 0 ? null : (tree.total * total) / tree.points;
}

function leavesBy(subject: ScoreCase, pick: (outcome: LeafOutcome) => LeafScore): Leaves {
  return new Map([...subject.leaves].map(([id, outcome]) => [id, pick(outcome)]));
}

/** Only what one source judged; everything else does not apply. */
function judgedBy(source: ScoreSource): (outcome: LeafOutcome) => LeafScore {
  return ({ sources }) => {
    const score = sources[source];
    return score === null ? { score: null, state: 'not_applicable' } : { score, state: 'scored' };
  };
}

/** Median of the sources other than the self-check; `null` without any. */
function byOthers({ sources: { mutual, special } }: LeafOutcome): number | null {
  if (mutual === null || special === null) return mutual ?? special;
  const low = Math.min(mutual, special);
  return low + (Math.max(mutual, special) - low) / 2;
}

function treeOf(subject: ScoreCase, leaves: Leaves, office: Office): TreeScore {
  return scoreTree(subject.scheme.criteria, leaves, { missing: office.appraisal.missing });
}

/**
 * What the total would be by the self-check, and what by the others. Leaves that both judged differ; all others stand alike on
 * both sides, so the difference is in points of the total.
 */
function selfCheckOf(subject: ScoreCase, office: Office): UnitScore['selfCheck'] {
  const both = (outcome: LeafOutcome) =>
    outcome.sources.self !== null && byOthers(outcome) !== null && outcome.leaf.state === 'scored';
  if (![...subject.leaves.values()].some(both)) return null;
  const as = (score: (outcome: LeafOutcome) => number | null) =>
    scaled(
      treeOf(
        subject,
        leavesBy(subject, (outcome) =>
          both(outcome) ? { score: score(outcome), state: 'scored' } : outcome.leaf,
        ),
        office,
      ),
      office.appraisal.total,
    );
  const own = as(({ sources }) => sources.self);
  const others = as(byOthers);
  return own === null || others === null ? null : { own, others };
}

/** Mean score of each source for every node, in points of the node: what each source alone would have given. */
export function sourceScores(subject: ScoreCase, office: Office): ReadonlyMap<string, BySource> {
  const trees = {
    self: treeOf(subject, leavesBy(subject, judgedBy('self')), office),
    mutual: treeOf(subject, leavesBy(subject, judgedBy('mutual')), office),
    special: treeOf(subject, leavesBy(subject, judgedBy('special')), office),
  };
  const nodeBy = (source: ScoreSource, id: string) => trees[source].nodes.get(id)?.score ?? null;
  return new Map(
    subject.scheme.criteria.map(({ id }) => [
      id,
      { self: nodeBy('self', id), mutual: nodeBy('mutual', id), special: nodeBy('special', id) },
    ]),
  );
}

/** The total that a tree comes to with the unit's adjustments. */
function totalOf(subject: ScoreCase, tree: TreeScore, { appraisal }: Office): AppraisalTotal {
  const pointsOf = (type: 'bonus' | 'deduction') =>
    subject.adjustments.flatMap(({ record }) => (record.type === type ? (record.points ?? []) : []));
  return appraisalTotal({
    base: scaled(tree, appraisal.total),
    coverage: tree.coverage,
    minCoverage: appraisal.min_coverage,
    bonuses: pointsOf('bonus'),
    deductions: pointsOf('deduction'),
    vetoed: subject.adjustments.some(({ record }) => record.type === 'veto'),
    underReview: tree.state === 'under_review',
    bonusCap: appraisal.bonus.cap,
    bonusAbove: appraisal.bonus.above ?? null,
    deductionCap: appraisal.deduction.cap ?? null,
    total: appraisal.total,
  });
}

/** Scores one unit: tree, adjustments, total, and how its self-check compares. */
export function unitScore(subject: ScoreCase, office: Office): UnitScore {
  const treeBy = (pick: (outcome: LeafOutcome) => LeafScore) =>
    treeOf(subject, leavesBy(subject, pick), office);
  const tree = treeBy((outcome) => outcome.leaf);
  const totals = totalOf(subject, tree, office);
  const checked = [...subject.leaves.values()].some(({ sources }) => sources.self !== null);
  const unchecked = checked
    ? totalOf(
        subject,
        treeBy((outcome) => withoutSelf(outcome, office)),
        office,
      )
    : totals;
  return {
    ...subject,
    nodes: tree.nodes,
    weights: tree.weights,
    coverage: tree.coverage,
    totals,
    selfCheck: selfCheckOf(subject, office),
    totalWithoutSelf: unchecked.total,
  };
}
