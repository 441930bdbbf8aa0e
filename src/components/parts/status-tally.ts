import type { TargetStatus } from '../../book/schema/parts.ts';
import type { StatusCounts } from '../../book/schema/target-result.ts';

const GOOD: readonly TargetStatus[] = ['ahead', 'on_pace', 'met'];
const BAD: readonly TargetStatus[] = ['behind', 'far_behind', 'not_met'];

function total(counts: StatusCounts, statuses: readonly TargetStatus[]): number {
  return statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** Targets that are on or ahead of pace or met; behind or not met; and without data. */
export interface StatusTally {
  readonly good: number;
  readonly bad: number;
  readonly silent: number;
}

/** Tally of a unit's targets. */
export function statusTally(counts: StatusCounts): StatusTally {
  return { good: total(counts, GOOD), bad: total(counts, BAD), silent: counts.no_data ?? 0 };
}

/** Tally over several units. */
export function tallyAll(all: readonly StatusCounts[]): StatusTally {
  return all
    .map(statusTally)
    .reduce(
      (sum, one) => ({ good: sum.good + one.good, bad: sum.bad + one.bad, silent: sum.silent + one.silent }),
      { good: 0, bad: 0, silent: 0 },
    );
}

/** Whether a status asks for a look: a promise that is not kept so far, or of which nothing is known. */
export function needsLook(status: TargetStatus): boolean {
  return BAD.includes(status) || status === 'no_data';
}

/** How many of the counted results ask for a look. */
export function lookTotal(counts: StatusCounts): number {
  return total(counts, [...BAD, 'no_data']);
}

const UNJUDGED: readonly TargetStatus[] = ['no_target', 'not_applicable'];

/** Whether a status says how a promise is kept; without a target there is nothing to keep. */
export function isJudged(status: TargetStatus): boolean {
  return !UNJUDGED.includes(status);
}

/** Counts of the statuses that say how a promise is kept. */
export function judgedCounts(counts: StatusCounts): StatusCounts {
  return Object.fromEntries(
    Object.entries(counts).filter(([status]) => isJudged(status as TargetStatus)),
  ) as StatusCounts;
}

/** How many of the counted results have a target to be held against. */
export function judgedTotal(counts: StatusCounts): number {
  return Object.values(judgedCounts(counts)).reduce((sum, count) => sum + (count ?? 0), 0);
}

/** How urgently a status asks to be looked at; the smaller the more. */
const URGENCY: readonly TargetStatus[] = [
  'far_behind',
  'not_met',
  'behind',
  'no_data',
  'on_pace',
  'ahead',
  'met',
  'no_target',
  'not_applicable',
];

/** Orders statuses by how urgently they ask to be looked at. */
export function byUrgency(a: TargetStatus, b: TargetStatus): number {
  return URGENCY.indexOf(a) - URGENCY.indexOf(b);
}
