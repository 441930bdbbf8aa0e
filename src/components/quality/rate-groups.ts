import type { Verdict } from '../../book/schema/parts.ts';
import type { QualityResult } from '../../book/schema/quality-result.ts';
import { type Attention, attentionTo } from '../parts/many-units.ts';

/** Verdicts from what most needs a look to what says nothing. */
const VERDICTS: readonly Verdict[] = ['alarm', 'alert', 'unclear', 'below', 'no_benchmark', 'no_data'];

/** Results of one verdict over the year so far. */
export interface RateGroup {
  readonly verdict: Verdict;
  readonly results: readonly QualityResult[];
}

/** Results by verdict, each group in the order given; verdicts that nobody has are left out. */
export function rateGroups(results: readonly QualityResult[]): RateGroup[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    results: results.filter(({ year }) => year.verdict === verdict),
  })).filter((group) => group.results.length > 0);
}

/** Units surest above the benchmark; where there is none, those with the highest rates, of which no test says that they are high. */
export function ratesToLookAt(results: readonly QualityResult[]): Attention<QualityResult> {
  if (results.some(({ year }) => year.benchmark !== null))
    return attentionTo(results.filter(({ year }) => year.verdict === 'alarm' || year.verdict === 'alert'));
  return { ...attentionTo(results.filter(({ year }) => year.rate !== null)), more: 0 };
}

/** The value in the middle; of an even number the upper one. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Share of the middle number handled below which a unit's interval is too wide to set the scale. */
const TELLING = 0.1;

/**
 * Where the scale of rates ends: at the widest interval of units that handle a fair number, and not before twice the
 * benchmark. A unit with a handful of documents has an interval that would crush all others; it runs to the edge.
 */
export function rateScaleEnd(results: readonly QualityResult[]): number {
  const counted = results.filter(({ year }) => year.handled > 0);
  const least = middle(counted.map(({ year }) => year.handled)) * TELLING;
  const ends = counted
    .filter(({ year }) => year.handled >= least)
    .map(({ year }) => year.interval?.[1] ?? year.rate ?? 0);
  const benchmark = Math.max(0, ...counted.map(({ year }) => year.benchmark ?? 0));
  return Math.min(1, Math.max(2 * benchmark, ...ends)) || 1;
}
