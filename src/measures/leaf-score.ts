import { atLeast, wholeBelow } from './tolerance.ts';

/** Who gave a score: the unit itself, its peers, or the inspectors (自检、互检、专门检查). */
export type ScoreSource = 'self' | 'mutual' | 'special';

const SOURCES: readonly ScoreSource[] = ['self', 'mutual', 'special'];

export interface ManualInput {
  /** Every rater's score as a share of full mark. */
  readonly bySource: Readonly<Record<ScoreSource, readonly number[]>>;
  readonly weights: Readonly<Record<ScoreSource, number>>;
}

export interface ManualScore {
  /** Share of full mark; `null` without a score from a source that has weight. */
  readonly share: number | null;
  /** Mean over the raters of each source, as a share of full mark. */
  readonly sources: Readonly<Record<ScoreSource, number | null>>;
}

/**
 * 人工评分: the mean over raters within each source, then the sources by their weights, renormalised over those that gave a
 * score, so that two self-checks do not weigh more than one inspection.
 */
export function manualScore({ bySource, weights }: ManualInput): ManualScore {
  const sources = {
    self: meanOf(bySource.self),
    mutual: meanOf(bySource.mutual),
    special: meanOf(bySource.special),
  };
  let weighted = 0;
  let weight = 0;
  for (const source of SOURCES) {
    const mean = sources[source];
    if (mean === null) continue;
    weighted += weights[source] * mean;
    weight += weights[source];
  }
  return { share: weight > 0 ? weighted / weight : null, sources };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 按完成率: points × completion, not above the points and not below 0. `null` if completion is not computable. */
export function completionScore(points: number, completion: number | null): number | null {
  return completion === null ? null : within(points, points * completion);
}

/** One step of a step table: `score`, in points, holds for values from `from` up to the next step. */
export interface ScoreStep {
  readonly from: number;
  readonly score: number;
}

/**
 * 阶梯: the score of the step on which the value stands, not above the points. Steps are half-open on the unrounded value and
 * may be given in any order; below the lowest the score is 0. Where less is better the scores fall as `from` rises.
 */
export function stepScore(points: number, value: number | null, steps: readonly ScoreStep[]): number | null {
  if (value === null) return null;
  const reached = steps.filter(({ from }) => atLeast(value, from));
  const step = reached.reduce<ScoreStep | null>(
    (best, next) => (best === null || next.from > best.from ? next : best),
    null,
  );
  return within(points, step?.score ?? 0);
}

export interface DeductRule {
  /** Value up to which nothing is deducted. */
  readonly threshold: number;
  /** Size of one unit over the threshold, above 0. */
  readonly per: number;
  /** Points less for each full unit; a part of a unit costs nothing. */
  readonly minus: number;
}

/** 扣分: full mark less `minus` for each full `per` over the threshold; never below 0, so capped at the criterion's points. */
export function deductScore(points: number, value: number | null, rule: DeductRule): number | null {
  if (value === null || rule.per <= 0) return null;
  const units = wholeBelow(Math.max(0, value - rule.threshold) / rule.per);
  return within(points, points - rule.minus * units);
}

/** 达标得分: all points where the condition is met, none where it is not, `null` where that is not known. */
export function thresholdScore(points: number, met: boolean | null): number | null {
  if (met === null) return null;
  return met ? points : 0;
}

function within(points: number, score: number): number {
  return Math.min(points, Math.max(0, score));
}
