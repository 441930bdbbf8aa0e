import { atLeast } from './tolerance.ts';

/** One line of a plan: what was planned, and what was ordered so far; `null` where nothing is ordered yet. */
export interface PlanLine {
  readonly planned: number;
  readonly ordered: number | null;
}

export interface PlanExecution {
  readonly planned: number;
  /** Sum of what was ordered; `null` where nothing was. */
  readonly ordered: number | null;
  /** Planned less ordered; below 0 where more was ordered than planned. */
  readonly remaining: number;
  /** Ordered over planned, which may exceed 1; `null` where nothing was planned or nothing ordered. */
  readonly rate: number | null;
  /** More was ordered than planned. */
  readonly over: boolean;
  readonly lines: number;
  /** Lines of which something is ordered. */
  readonly orderedLines: number;
}

/** How far a plan is carried out. A line of which nothing is ordered yet counts in the plan alone. */
export function planExecution(lines: readonly PlanLine[]): PlanExecution {
  const orders = lines.flatMap(({ ordered }) => ordered ?? []);
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const ordered = orders.length === 0 ? null : orders.reduce((sum, amount) => sum + amount, 0);
  return {
    planned,
    ordered,
    remaining: planned - (ordered ?? 0),
    rate: ordered === null || planned <= 0 ? null : ordered / planned,
    over: ordered !== null && !atLeast(planned, ordered),
    lines: lines.length,
    orderedLines: orders.length,
  };
}
