/** `under_review`: the score is disputed and being looked at (复核中). */
export type ScoreState = 'scored' | 'missing' | 'not_applicable' | 'under_review';

export interface CriterionNode {
  readonly id: string;
  /** `null` for a root, that is an area. */
  readonly parent: string | null;
  /** Full mark of the criterion; among its siblings also its weight. */
  readonly points: number;
}

export interface LeafScore {
  /** In points of the leaf; read only where the state is `scored`. */
  readonly score: number | null;
  readonly state: ScoreState;
}

export interface NodeScore {
  /**
   * In points of the node. For a node above leaves it rests on the children that are scored; it is provisional where the
   * state is `under_review`, and `null` where no child is scored.
   */
  readonly score: number | null;
  readonly state: ScoreState;
  /** Share of the node's applicable points that are scored, 0 to 1; `null` where nothing in it applies. */
  readonly coverage: number | null;
  /** What each scored child of a node weighed, in points; none of a leaf. */
  readonly weights: readonly ChildWeight[];
}

export interface ChildWeight {
  readonly id: string;
  readonly weight: number;
}

export interface TreeScore {
  readonly nodes: ReadonlyMap<string, NodeScore>;
  /** Sum of the roots' points: the full mark. */
  readonly points: number;
  /** Score of the whole out of `points`; `null` where nothing is scored. */
  readonly total: number | null;
  readonly state: ScoreState;
  /** Share of the applicable points that are scored; 0 where nothing applies. */
  readonly coverage: number;
  /** What each scored root weighed, in points. */
  readonly weights: readonly ChildWeight[];
}

/**
 * What becomes of the points of children that are missing, under review or not applicable. `renormalise`: they go to the
 * scored siblings in proportion to their points. `spread`: they go to the scored siblings in equal parts.
 */
export type MissingPoints = 'renormalise' | 'spread';

/**
 * Scores of a criteria tree of any depth from the scores of its leaves. A node's score is its points times the weighted mean of
 * its scored children's shares of full mark; the whole is scored like a node above the roots. A leaf without an entry in
 * `leafScores` is missing; entries of nodes with children are not read. A missing leaf lowers the coverage, one that does not
 * apply never does. Ids must be unique and parents known, without cycles: the contract refuses other schemes beforehand.
 */
export function scoreTree(
  nodes: readonly CriterionNode[],
  leafScores: ReadonlyMap<string, LeafScore>,
  { missing }: { readonly missing: MissingPoints },
): TreeScore {
  const children = childrenByParent(nodes);
  const scores = new Map<string, NodeScore>();

  function visit(node: CriterionNode): NodeScore {
    const below = children.get(node.id);
    const score =
      below === undefined
        ? leafScore(leafScores.get(node.id))
        : combine(
            node.points,
            below.map((child) => ({ ...child, ...visit(child) })),
            missing,
          );
    scores.set(node.id, score);
    return score;
  }

  const roots = children.get(null) ?? [];
  const points = roots.reduce((sum, root) => sum + root.points, 0);
  const whole = combine(
    points,
    roots.map((root) => ({ ...root, ...visit(root) })),
    missing,
  );
  if (scores.size !== nodes.length) throw new RangeError('criteria form a cycle or share an id');
  return {
    nodes: scores,
    points,
    total: whole.score,
    state: whole.state,
    coverage: whole.coverage ?? 0,
    weights: whole.weights,
  };
}

type Weighted = NodeScore & Pick<CriterionNode, 'id' | 'points'>;

function childrenByParent(nodes: readonly CriterionNode[]): Map<string | null, CriterionNode[]> {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { id, parent } of nodes) {
    if (parent !== null && !ids.has(parent)) throw new RangeError(`criterion ${id} has no parent ${parent}`);
  }
  return Map.groupBy(nodes, ({ parent }) => parent);
}

const NOT_APPLICABLE: NodeScore = { score: null, state: 'not_applicable', coverage: null, weights: [] };

function leafScore(leaf: LeafScore | undefined): NodeScore {
  const { state, score } = leaf ?? { state: 'missing', score: null };
  if (state === 'not_applicable') return NOT_APPLICABLE;
  if (state !== 'scored') return { score: null, state, coverage: 0, weights: [] };
  if (score === null) return { score: null, state: 'missing', coverage: 0, weights: [] };
  return { score, state, coverage: 1, weights: [] };
}

/** One node from its children: `points` is its full mark. */
function combine(points: number, children: readonly Weighted[], missing: MissingPoints): NodeScore {
  const applicable = children.filter(({ state, points }) => state !== 'not_applicable' && points > 0);
  if (applicable.length === 0) return NOT_APPLICABLE;
  const scored = applicable.flatMap(({ id, points, score }) =>
    score === null ? [] : [{ id, points, share: score / points }],
  );
  const weightOf = weighing(children, scored, missing);
  const weights = scored.reduce((sum, child) => sum + weightOf(child.points), 0);
  const weighted = scored.reduce((sum, child) => sum + weightOf(child.points) * child.share, 0);
  return {
    score: scored.length === 0 ? null : (points * weighted) / weights,
    state: stateOf(applicable, scored.length),
    coverage: coverageOf(applicable),
    weights: scored.map((child) => ({ id: child.id, weight: weightOf(child.points) })),
  };
}

function weighing(
  children: readonly Weighted[],
  scored: readonly { readonly points: number }[],
  missing: MissingPoints,
): (points: number) => number {
  if (missing === 'renormalise') return (points) => points;
  const all = children.reduce((sum, child) => sum + child.points, 0);
  const present = scored.reduce((sum, child) => sum + child.points, 0);
  return (points) => points + (all - present) / scored.length;
}

function stateOf(applicable: readonly Weighted[], scored: number): ScoreState {
  if (applicable.some(({ state }) => state === 'under_review')) return 'under_review';
  return scored > 0 ? 'scored' : 'missing';
}

function coverageOf(applicable: readonly Weighted[]): number {
  const points = applicable.reduce((sum, child) => sum + child.points, 0);
  const covered = applicable.reduce((sum, child) => sum + child.points * (child.coverage ?? 0), 0);
  return covered / points;
}
