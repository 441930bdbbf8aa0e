import type { Office } from '../../../contract/office.ts';
import { weightedMean } from '../../../measures/composite.ts';
import type { LeafScore } from '../../../measures/criteria-tree.ts';
import type { ScoreSource } from '../../../measures/leaf-score.ts';
import { ratioOfSums } from '../../../measures/rollup.ts';
import type { BySource, LeafOutcome } from './leaf-state.ts';
import type { ScoreCase } from './unit-score.ts';

const SOURCES: readonly ScoreSource[] = ['self', 'mutual', 'special'];

/**
 * The share of full mark that each source gave, over the criteria that all of the unit's sources judged: others would compare
 * a strict source on hard criteria with a mild one on easy ones.
 */
export function sourceShares({ leaves, scheme }: ScoreCase): BySource {
  const outcomes = scheme.criteria.flatMap(({ id, points }) => {
    const outcome = leaves.get(id);
    return outcome ? [{ points, sources: outcome.sources }] : [];
  });
  const used = SOURCES.filter((source) => outcomes.some(({ sources }) => sources[source] !== null));
  const common = outcomes.filter(({ sources }) => used.every((source) => sources[source] !== null));
  const shareOf = (source: ScoreSource) =>
    used.includes(source)
      ? ratioOfSums(
          common.map(({ sources }) => sources[source]),
          common.map(({ points }) => points),
        )
      : null;
  return { self: shareOf('self'), mutual: shareOf('mutual'), special: shareOf('special') };
}

/** A leaf scored without its self-check; one that only the unit itself judged is then missing. */
export function withoutSelf({ leaf, sources }: LeafOutcome, { appraisal }: Office): LeafScore {
  if (leaf.state !== 'scored' || sources.self === null) return leaf;
  const { mutual, special } = appraisal.sources;
  const { score } = weightedMean([sources.mutual, sources.special], [mutual, special]);
  return score === null ? { score: null, state: 'missing' } : { score, state: 'scored' };
}
