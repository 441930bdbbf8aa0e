import type { TargetResult } from '../../book/schema/target-result.ts';
import { figureWords } from '../../words/figure.ts';
import { scorecardWords } from '../../words/pages/scorecard.ts';
import { type Attention, attentionTo } from '../parts/many-units.ts';
import { byUrgency, needsLook } from '../parts/status-tally.ts';
import type { Spread } from '../specs/histogram-spec.ts';

/** Results that need a look, the most urgent first, among those given in the order of their completion, the highest first. */
export function resultsToLookAt(results: readonly TargetResult[]): Attention<TargetResult> {
  return attentionTo(
    results
      .filter(({ status }) => needsLook(status))
      .toReversed()
      .toSorted((a, b) => byUrgency(a.status, b.status)),
  );
}

/** The share of the year gone, where pace is by time and the same for all. */
function commonPace(results: readonly TargetResult[]): number | null {
  const paces = new Set(results.map(({ paceBy, elapsed }) => (paceBy === 'time' ? elapsed : null)));
  const [pace] = paces;
  return paces.size === 1 && pace !== undefined ? pace : null;
}

/** How completion is spread over units; `null` where no unit has a completion. */
export function completionSpread(results: readonly TargetResult[]): Spread | null {
  const judged = results.filter(({ completion }) => completion !== null);
  if (judged.length === 0) return null;
  const pace = commonPace(judged);
  return {
    values: judged.flatMap(({ completion }) => completion ?? []),
    measure: scorecardWords.completion,
    format: 'share',
    marks: [
      ...(pace === null ? [] : [{ value: pace, name: figureWords.expected }]),
      { value: 1, name: figureWords.target },
    ],
  };
}
