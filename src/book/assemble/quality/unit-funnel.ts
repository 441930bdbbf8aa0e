import { type Funnel, type FunnelPoint, funnel } from '../../../measures/funnel.ts';
import {
  type ActingLimits,
  actingLimits,
  funnelLine,
  isOverdispersed,
  sideToActOn,
} from '../../../measures/funnel-decision.ts';
import { funnelSentence } from '../../../words/sentences/funnel-sentence.ts';
import { type CountedThings, rateName } from '../../../words/sentences/rate-sentence.ts';
import type { FunnelResult } from '../../schema/funnel-result.ts';
import type { UnitRef } from '../../schema/parts.ts';

/** What a unit handled over some time. */
export interface UnitCount {
  readonly unit: UnitRef;
  readonly n: number;
  readonly x: number;
}

export interface FunnelSpan {
  readonly from: string;
  readonly to: string;
}

/** With two units each is compared with a whole that is half itself. */
const LEAST_UNITS = 3;

/** Sizes at which limits are worked out. */
const LINES = 48;

/** The limits begin at this share of the largest size at the latest, so that units of one size have a funnel round them too. */
const LATEST_START = 0.1;

/** Whole sizes up to the largest, denser among small ones, where limits bend. */
function sizes(counts: readonly UnitCount[]): number[] {
  const present = counts.flatMap(({ n }) => (n > 0 ? [n] : []));
  const most = Math.max(...present);
  const least = Math.min(...present, Math.ceil(most * LATEST_START));
  const steps = Array.from({ length: LINES }, (_, i) => (i / (LINES - 1)) ** 2);
  return [...new Set(steps.map((share) => Math.round(least + (most - least) * share)))];
}

function pointOf(
  { unit, n, x }: UnitCount,
  point: FunnelPoint | null,
  shape: Funnel,
  acting: ActingLimits,
): FunnelResult['points'][number] {
  if (point === null) {
    return { unit, n, x, rate: null, z: null, lower: null, upper: null, state: 'within', outsideExact: null };
  }
  const [lower, upper] = funnelLine(shape, n, acting).act;
  const { rate, z, outside } = point;
  return {
    unit,
    n,
    x,
    rate,
    z,
    lower,
    upper,
    state: sideToActOn(point, acting) ?? 'within',
    outsideExact: outside,
  };
}

/** The furthest from the whole first. */
function beyond(points: FunnelResult['points'], side: 'high' | 'low'): UnitRef[] {
  return points
    .filter(({ state }) => state === side)
    .toSorted((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0))
    .map(({ unit }) => unit);
}

/**
 * Units against one another, each by limits for its size. `null` with fewer than three units that handled anything, and where
 * no unit or every document had errors.
 */
export function unitFunnel(
  counts: readonly UnitCount[],
  span: FunnelSpan,
  things: CountedThings,
): FunnelResult | null {
  const units = counts.filter(({ n }) => n > 0).length;
  const shape = units < LEAST_UNITS ? null : funnel(counts);
  if (shape === null) return null;
  const acting = actingLimits(shape);
  const points = counts.map((count, i) => pointOf(count, shape.points[i] ?? null, shape, acting));
  const { phi, tau2 } = shape.overdispersion;
  return {
    ...span,
    target: shape.target,
    phi,
    tau2,
    acting,
    points,
    lines: sizes(counts).map((n) => {
      const { alert, exact, act } = funnelLine(shape, n, acting);
      return { n, alert: [...alert], exact: [...exact], act: [...act] };
    }),
    sentence: funnelSentence({
      rate: rateName(things),
      units,
      target: shape.target,
      high: beyond(points, 'high').map(({ short }) => short),
      low: beyond(points, 'low').map(({ short }) => short),
      phi,
      overdispersed: isOverdispersed(shape),
      acting,
    }),
  };
}
