import { textWidth } from './text-width.ts';

/** A rectangle that a label takes, in the units of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Anchor = 'start' | 'middle' | 'end';

const SHARE_LEFT: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** The box of one line of text whose baseline begins, is centred or ends at `x`, `y`. */
export function labelBox(text: string, x: number, y: number, size: number, anchor: Anchor): Box {
  const width = textWidth(text, size);
  const left = x - width * SHARE_LEFT[anchor];
  return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.22 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/**
 * Moves labels of given extents along one axis as little as it takes for none to overlap and all to lie between
 * `from` and `to`; `centres` are where they would like to be. Answers the centres in the order given.
 * When there is not enough room the first ones keep the bounds and the last run over.
 */
export function spread(
  centres: readonly number[],
  extents: readonly number[],
  from: number,
  to: number,
): number[] {
  const extent = (index: number) => extents[index] ?? 0;
  const order = centres
    .map((centre, index) => ({ index, centre }))
    .sort((a, b) => a.centre - b.centre || a.index - b.index);
  let floor = from;
  for (const item of order) {
    item.centre = Math.max(item.centre, floor + extent(item.index) / 2);
    floor = item.centre + extent(item.index) / 2;
  }
  let ceiling = to;
  for (const item of order.toReversed()) {
    item.centre = Math.min(item.centre, ceiling - extent(item.index) / 2);
    ceiling = item.centre - extent(item.index) / 2;
  }
  const short = from - ceiling;
  const placed = [...centres];
  for (const { index, centre } of order) placed[index] = short > 0 ? centre + short : centre;
  return placed;
}
