import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import { basisOfNode } from '../../../words/sentences/criterion-basis.ts';
import type { CriterionScore } from '../../schema/appraisal-result.ts';
import { NO_SOURCES } from './leaf-state.ts';
import { criterionTraceId } from './node-trace.ts';
import type { Criterion } from './scheme.ts';
import { sourceScores, type UnitScore } from './unit-score.ts';

/** Criteria that a build may show: for the public only those marked as public, though all count in the scores. */
export function shownCriteria(
  criteria: readonly Criterion[],
  office: Pick<Office, 'audience'>,
): readonly Criterion[] {
  return office.audience === 'public' ? criteria.filter((criterion) => criterion.public) : criteria;
}

function nodeBasis(score: UnitScore, criterion: Criterion): Bilingual {
  const children = score.scheme.criteria.filter(({ parent }) => parent === criterion.id);
  const states = children.map(({ id }) => score.nodes.get(id));
  return basisOfNode({
    scored: states.filter((node) => node !== undefined && node.score !== null).length,
    applicable: states.filter((node) => node?.state !== 'not_applicable').length,
    score: score.nodes.get(criterion.id)?.score ?? null,
    points: criterion.points,
  });
}

/** The criteria tree of one unit with its scores, children after their parent. */
export function criterionScores(score: UnitScore, office: Office): CriterionScore[] {
  const sources = sourceScores(score, office);
  return shownCriteria(score.scheme.criteria, office).map((criterion) => {
    const { id, name, depth, points, leaf, row } = criterion;
    const node = score.nodes.get(id);
    return {
      id,
      name,
      depth,
      points,
      score: node?.score ?? null,
      state: node?.state ?? 'missing',
      rule: leaf ? row.record.rule : null,
      sources: { ...(sources.get(id) ?? NO_SOURCES) },
      basis: score.leaves.get(id)?.explain().basis ?? nodeBasis(score, criterion),
      trace: criterionTraceId(id),
    };
  });
}
