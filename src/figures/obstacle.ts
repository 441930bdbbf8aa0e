import type { Box } from './label-box.ts';

/** A place on a line that a label should not cover. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
}

/** Distance between neighbouring places: closer than any label is high. */
const STEP = 3;

/** Places along a line through the given points; `null` breaks it. */
export function alongLine(points: readonly (Obstacle | null)[]): Obstacle[] {
  return points.flatMap((point, index) => {
    if (point === null) return [];
    const next = points[index + 1];
    if (next === null || next === undefined) return [point];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }));
  });
}

/** How many of the places a box covers. */
export function covered(box: Box, obstacles: readonly Obstacle[]): number {
  return obstacles.filter(
    ({ x, y }) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom + 1,
  ).length;
}
