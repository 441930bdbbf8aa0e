import type { StatusCounts, TargetResult } from '../../schema/target-result.ts';

/** Counts results by status; a status that nobody has is left out. */
export function countStatuses(results: readonly TargetResult[]): StatusCounts {
  const counts: StatusCounts = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
