import { boldWidth, textWidth } from './text-width.ts';

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
  return boxAt(textWidth(text, size), x, y, size, anchor);
}

/** As `labelBox` for text set bold. */
export function boldBox(text: string, x: number, y: number, size: number, anchor: Anchor): Box {
  return boxAt(boldWidth(text, size), x, y, size, anchor);
}

function boxAt(width: number, x: number, y: number, size: number, anchor: Anchor): Box {
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

interface Cluster {
  /** Where the cluster would begin if its labels stood alone, averaged over them. */
  readonly start: number;
  readonly labels: number;
}

/** Averages neighbours until starts never fall from one label to the next (pool adjacent violators). */
function pooled(starts: readonly number[]): number[] {
  const clusters: Cluster[] = [];
  for (const start of starts) {
    let cluster: Cluster = { start, labels: 1 };
    let before = clusters.at(-1);
    while (before !== undefined && before.start > cluster.start) {
      clusters.pop();
      const labels = before.labels + cluster.labels;
      cluster = { start: (before.start * before.labels + cluster.start * cluster.labels) / labels, labels };
      before = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ start, labels }) => Array.from({ length: labels }, () => start));
}

/**
 * Moves labels of given extents along one axis so that none overlap and all lie between `from` and `to`, with the least
 * sum of squared moves; `centres` are where they would like to be. Answers the centres in the order given. When there is
 * not enough room the first one keeps `from` and the last run over.
 */
export function spread(
  centres: readonly number[],
  extents: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = centres
    .map((centre, index) => ({ index, centre, extent: extents[index] ?? 0, offset: 0 }))
    .sort((a, b) => a.centre - b.centre || a.index - b.index);
  let total = 0;
  for (const label of order) {
    label.offset = total + label.extent / 2;
    total += label.extent;
  }
  const starts = pooled(order.map(({ centre, offset }) => centre - offset));
  const placed = [...centres];
  for (const [place, { index, offset }] of order.entries()) {
    const start = Math.max(from, Math.min(to - total, starts[place] ?? from));
    placed[index] = start + offset;
  }
  return placed;
}
