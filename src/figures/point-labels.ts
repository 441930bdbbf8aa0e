import { type Box, boldBox, overlap, within } from './label-box.ts';
import { covered, type Obstacle } from './obstacle.ts';
import { boldWidth } from './text-width.ts';

/** A label that wants to stand beside a point, set bold. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below';
}

export interface PlacedLabel {
  readonly text: string;
  /** Middle of the text. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Leads down or up from a label that stands a line off to its point; `null` for one that stands beside it. */
  readonly leader: Leader | null;
}

/** An upright line at `x`. */
export interface Leader {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

interface Candidate extends Omit<PlacedLabel, 'leader'> {
  readonly box: Box;
}

/** Above and below the point, in the middle or to a side, the wanted side first; then beside it, and then a line further off. */
function candidates({ text, x, y, side }: LabelWish, bounds: Box, size: number): Candidate[] {
  const half = boldWidth(text, size) / 2;
  const inside = (middle: number) => Math.min(bounds.right - half, Math.max(bounds.left + half, middle));
  const above = y - size * 0.75;
  const below = y + size * 1.4;
  const level = y + size * 0.35;
  const rows = side === 'above' ? [above, below] : [below, above];
  const further =
    side === 'above' ? [above - size * 1.3, below + size * 1.3] : [below + size * 1.3, above - size * 1.3];
  const across = (row: number) => [x, x - half, x + half].map((middle) => ({ middle, row }));
  const spots = [
    ...rows.flatMap(across),
    { middle: x + half + size * 0.7, row: level },
    { middle: x - half - size * 0.7, row: level },
    ...further.flatMap(across),
  ];
  return spots
    .map(({ middle, row }) => ({ text, x: inside(middle), y: row }))
    .map((label) => ({ ...label, box: boldBox(text, label.x, label.y, size, 'middle') }))
    .filter(({ box }) => within(box, bounds));
}

/** What a leader keeps free at its point, for the mark there. */
const CLEAR = 5;

/** Without it, a label a line off reads as that of whatever lies between it and its point. */
function leaderOf({ x, y }: LabelWish, { box }: Candidate, size: number): Leader | null {
  if (y - box.bottom > size) return { x, from: box.bottom, to: y - CLEAR };
  if (box.top - y > size) return { x, from: box.top, to: y + CLEAR };
  return null;
}

/** How many places on lines a label may cover: a line that merely crosses it, beneath a gap. */
const TOLERABLE = 5;

/**
 * Places as many labels as fit without touching one another, in the order of their importance, each where it covers the
 * least of the lines; the others are left out, and so are all but the first where they would cover too much.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Box,
  size: number,
  obstacles: readonly Obstacle[],
): PlacedLabel[] {
  const placed: (Candidate & PlacedLabel)[] = [];
  for (const wish of wishes) {
    const [best] = candidates(wish, bounds, size)
      .filter(({ box }) => !placed.some((other) => overlap(box, other.box)))
      .map((candidate) => ({ candidate, cost: covered(candidate.box, obstacles) }))
      .sort((a, b) => a.cost - b.cost);
    if (best !== undefined && (placed.length === 0 || best.cost <= TOLERABLE)) {
      placed.push({ ...best.candidate, leader: leaderOf(wish, best.candidate, size) });
    }
  }
  return placed.map(({ text, x, y, leader }) => ({ text, x, y, leader }));
}
