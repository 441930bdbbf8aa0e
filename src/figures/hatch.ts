import { round } from './round.ts';

/** A corner of a shape. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where the line x + y = `at` enters and leaves a convex shape; `null` where it passes by. */
function crossing(corners: readonly Corner[], at: number): readonly [Corner, Corner] | null {
  const points = corners.flatMap((corner, i): Corner[] => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    const [from, to] = [corner.x + corner.y - at, next.x + next.y - at];
    if (from === to || from * to > 0) return [];
    const share = from / (from - to);
    return [{ x: corner.x + share * (next.x - corner.x), y: corner.y + share * (next.y - corner.y) }];
  });
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && last.x - first.x > 0.05 ? [first, last] : null;
}

/**
 * Slanting lines, `gap` apart, that fill a convex shape: the mark of a forecast. They are a path of their own, since a pattern
 * would need a name that is unique on its page.
 */
export function hatch(corners: readonly Corner[], gap: number): string {
  const sums = corners.map(({ x, y }) => x + y);
  const [from, to] = [Math.min(...sums), Math.max(...sums)];
  const lines = Math.max(0, Math.ceil((to - from) / gap));
  return Array.from({ length: lines }, (_, i) => crossing(corners, from + (i + 0.5) * gap))
    .flatMap((line) =>
      line ? [`M${round(line[0].x)} ${round(line[0].y)}L${round(line[1].x)} ${round(line[1].y)}`] : [],
    )
    .join('');
}
