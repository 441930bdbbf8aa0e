import type { Direction } from './completion.ts';
import type { Reading } from './reading.ts';
import { atLeast } from './tolerance.ts';

export type TargetStatus =
  | 'ahead'
  | 'on_pace'
  | 'behind'
  | 'far_behind'
  | 'met'
  | 'not_met'
  | 'no_target'
  | 'no_data'
  | 'not_applicable';

/** Ratios of actual to expected progress from which a pace is ahead, on pace, behind; below the last it is far behind. */
export interface PaceThresholds {
  readonly ahead: number;
  readonly onPace: number;
  readonly behind: number;
}

/** Where a target stands at the data cut-off: all that its status depends on. */
export interface TargetStanding {
  readonly direction: Direction;
  readonly reading: Reading;
  readonly target: number | null;
  /** Edges of a range target, both included; one may be open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Year so far, in the indicator's unit. */
  readonly value: number | null;
  /** Value over expected, from `pace`; `null` where pace does not apply or nothing was expected yet. */
  readonly paceIndex: number | null;
  readonly thresholds: PaceThresholds;
  /** Whether the cut-off is the year's last month: then a target is met or not, and no longer on any pace. */
  readonly yearEnded?: boolean;
}

interface Rule {
  readonly status: TargetStatus;
  readonly holds: (standing: TargetStanding) => boolean;
}

/**
 * Whether pace applies: more is better, the reading grows over the year, the year is not over and the target is above 0.
 * Latest values, lower-is-better, ranges and milestones have no share that should be reached by a month.
 */
export function hasPace(
  standing: Pick<TargetStanding, 'direction' | 'reading' | 'target' | 'yearEnded'>,
): boolean {
  const grows = standing.direction === 'higher' && standing.reading !== 'latest';
  return grows && standing.yearEnded !== true && standing.target !== null && standing.target > 0;
}

function lacksTarget({ direction, target, low, high }: TargetStanding): boolean {
  return direction === 'range' ? low === null && high === null : target === null;
}

function isMet({ direction, target, low, high, value }: TargetStanding): boolean {
  if (value === null) return false;
  if (direction === 'range') {
    return (low === null || atLeast(value, low)) && (high === null || atLeast(high, value));
  }
  if (target === null) return false;
  return direction === 'lower' ? atLeast(target, value) : atLeast(value, target);
}

function indexFrom(standing: TargetStanding, threshold: number): boolean {
  return hasPace(standing) && standing.paceIndex !== null && atLeast(standing.paceIndex, threshold);
}

/** In this order; the first that holds names the status. */
const RULES: readonly Rule[] = [
  { status: 'not_applicable', holds: ({ direction }) => direction === 'monitor' },
  { status: 'no_target', holds: lacksTarget },
  { status: 'no_data', holds: ({ value }) => value === null },
  { status: 'ahead', holds: (standing) => indexFrom(standing, standing.thresholds.ahead) },
  { status: 'on_pace', holds: (standing) => indexFrom(standing, standing.thresholds.onPace) },
  { status: 'behind', holds: (standing) => indexFrom(standing, standing.thresholds.behind) },
  { status: 'far_behind', holds: (standing) => hasPace(standing) && standing.paceIndex !== null },
  { status: 'met', holds: isMet },
  // The plan asks for nothing yet, so a target above 0 cannot have been missed.
  { status: 'on_pace', holds: hasPace },
];

/**
 * Status of a target. Watched indicators: not applicable; then no target, no data; then the pace states where pace applies
 * (`hasPace`); everything else is met or not met by comparing the value with the target itself, never by a completion, so
 * that it holds for targets of 0 and below as well.
 */
export function targetStatus(standing: TargetStanding): TargetStatus {
  return RULES.find(({ holds }) => holds(standing))?.status ?? 'not_met';
}
