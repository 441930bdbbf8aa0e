import { scaleLinear } from 'd3-scale';
import type { BulletSpec } from './bullet.tsx';

type Span = readonly [number, number];

/** Where the parts of a bullet lie, as shares of its width. */
export interface BulletScale {
  readonly zero: number;
  /** End of the value, at the end of the scale where it is cut. */
  readonly value: number | null;
  readonly bar: Span | null;
  /** The part of the bar beyond a limit that should not be passed. */
  readonly excess: Span | null;
  /** The outlined bar: zero to target, or the range. */
  readonly box: Span | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly expected: number | null;
  /** True where the value is so far beyond every reference that its bar is cut and marked as cut. */
  readonly broken: boolean;
}

/** A bar longer than this many times the largest reference is cut: the reference would be too small to see. */
const LONGEST = 3;

/** Room at both ends, so that the tick at an end is not cut. */
const EDGE = 0.005;

function domainEnd({ value, max }: BulletSpec, references: readonly number[]): number {
  if (max !== null) return max;
  const furthest = Math.max(0, ...references);
  const wanted = Math.max(furthest, value ?? 0);
  return furthest > 0 ? Math.min(wanted, furthest * LONGEST) : wanted;
}

/** Lays a bullet out. The scale begins at zero, or below where a value is negative. */
export function bulletScale(spec: BulletSpec): BulletScale {
  const { value, target, stretch, expected, range, direction } = spec;
  const references = [target, stretch, expected, ...(range ?? [])].filter((item) => item !== null);
  const end = domainEnd(spec, references);
  const start = Math.min(0, ...references, value ?? 0);
  const place = scaleLinear([start, end > start ? end : start + 1], [EDGE, 1 - EDGE]).clamp(true);
  const at = (item: number | null) => (item === null ? null : place(item));
  const span = (from: number, to: number): Span => [place(Math.min(from, to)), place(Math.max(from, to))];
  const limit = direction === 'lower' ? target : null;
  const over = limit !== null && value !== null && value > limit;
  const box = range ?? (target === null ? null : ([0, target] as const));
  return {
    zero: start < 0 ? place(0) : 0,
    value: at(value),
    bar: value === null ? null : span(0, value),
    excess: over ? span(limit, value) : null,
    box: box && span(box[0], box[1]),
    target: at(target),
    stretch: at(stretch),
    expected: at(expected),
    broken: value !== null && value > end,
  };
}
