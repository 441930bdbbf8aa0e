import { type Box, labelBox, overlap } from './label-box.ts';
import { textWidth } from './text-width.ts';

/** A label that wants to stand beside a point. */
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
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places as many labels as fit without touching one another, in the order of their importance; the others are left out. */
export function placeLabels(wishes: readonly LabelWish[], bounds: Bounds, size: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  for (const { text, x, y, side } of wishes) {
    const half = textWidth(text, size) / 2;
    const middle = Math.min(bounds.right - half, Math.max(bounds.left + half, x));
    const above = y - size * 0.8;
    const below = y + size * 1.5;
    const candidates = (side === 'above' ? [above, below] : [below, above]).filter(
      (baseline) => baseline - size * 0.9 >= bounds.top - size && baseline <= bounds.bottom - 2,
    );
    const free = candidates
      .map((baseline) => ({ baseline, box: labelBox(text, middle, baseline, size, 'middle') }))
      .find(({ box }) => !boxes.some((other) => overlap(box, other)));
    if (free === undefined) continue;
    boxes.push(free.box);
    placed.push({ text, x: middle, y: free.baseline });
  }
  return placed;
}
