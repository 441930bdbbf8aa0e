import type { Office } from '../../../contract/office.ts';
import { firstMonth } from '../../../contract/period.ts';
import type { Calendar } from '../material/calendar.ts';
import type { PointCount } from './chart-counts.ts';

/** A recorded decision to compute control limits anew from a month on. */
export type RebaseDecision = Office['quality']['rebase'][number];

/** Points that share their limits, and the decision with which they begin. */
export interface ChartSegment {
  readonly points: readonly PointCount[];
  readonly decision: RebaseDecision | null;
}

/** The decisions that concern a unit, or of the whole office (`null`) those that name no unit; in the order of time. */
export function decisionsFor(unit: string | null, office: Office): RebaseDecision[] {
  return office.quality.rebase
    .filter((decision) => decision.unit === undefined || decision.unit === unit)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function isCounted(points: readonly PointCount[]): boolean {
  return points.some(({ n }) => n > 0);
}

/**
 * Parts a course at each decision: from the first period that begins in its month or later. A decision with nothing counted before
 * or after it changes no limits and is passed over.
 */
export function chartSegments(
  points: readonly PointCount[],
  decisions: readonly RebaseDecision[],
  calendar: Calendar,
): ChartSegment[] {
  const segments: ChartSegment[] = [];
  let rest: ChartSegment = { points, decision: null };
  for (const decision of decisions) {
    const at = rest.points.findIndex(({ period }) => firstMonth(period, calendar) >= decision.month);
    const [before, after] = at < 0 ? [rest.points, []] : [rest.points.slice(0, at), rest.points.slice(at)];
    if (!isCounted(before) || !isCounted(after)) continue;
    segments.push({ ...rest, points: before });
    rest = { points: after, decision };
  }
  return [...segments, rest];
}
