import type { Bilingual } from '../../../contract/bilingual.ts';
import type { LeafScore } from '../../../measures/criteria-tree.ts';
import type { ScoreSource } from '../../../measures/leaf-score.ts';
import { unscoredBasis } from '../../../words/sentences/criterion-basis.ts';
import type { ScoreRow } from '../material/fact-rows.ts';
import type { TraceInput, TraceStep } from '../traces/trace.ts';

export type BySource = Readonly<Record<ScoreSource, number | null>>;

export const NO_SOURCES: BySource = { self: null, mutual: null, special: null };

/** How a leaf's score came about. */
export interface LeafExplanation {
  readonly basis: Bilingual;
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly TraceStep[];
}

/** How a leaf was scored. */
export interface LeafOutcome {
  readonly leaf: LeafScore;
  /** Mean of each source, in points of the leaf; of hand-scored leaves only. */
  readonly sources: BySource;
  /** Put into words when asked: of all the periods that are worked out, a scorecard explains the latest. */
  readonly explain: () => LeafExplanation;
}

/** A leaf without a score. */
export function unscored(
  state: 'missing' | 'not_applicable' | 'under_review',
  inputs: () => readonly TraceInput[],
): LeafOutcome {
  return {
    leaf: { score: null, state },
    sources: NO_SOURCES,
    explain: () => ({ basis: unscoredBasis(state), inputs: inputs(), steps: [] }),
  };
}

/** A disputed row puts the whole leaf under review; rows that do not apply count only where there are no others. */
export function stateOf(rows: readonly ScoreRow[]): 'scored' | 'missing' | 'not_applicable' | 'under_review' {
  const statuses = rows.map((row) => row.record.status ?? 'normal');
  if (statuses.includes('under_review')) return 'under_review';
  if (statuses.includes('normal')) return 'scored';
  return statuses.length > 0 ? 'not_applicable' : 'missing';
}
