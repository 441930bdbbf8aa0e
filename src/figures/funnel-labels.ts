import type { Language } from '../contract/bilingual.ts';
import type { FunnelSpec } from './funnel.tsx';
import type { FunnelArea } from './funnel-area.ts';
import { alongLine, type Obstacle } from './obstacle.ts';
import { type PlacedLabel, placeLabels } from './point-labels.ts';

/** More names than these would hide the marks; the table holds all. */
const MOST = 14;

/** How far a unit is from all together, in the standard errors of its size; for the order of labels only. */
function distance({ n, rate }: FunnelSpec['points'][number], target: number): number {
  return Math.abs(rate - target) * Math.sqrt(n);
}

function obstacles(spec: FunnelSpec, area: FunnelArea): Obstacle[] {
  const at = (n: number, rate: number) => ({ x: area.x(n), y: Math.max(area.top, area.y(rate)) });
  const limit = (side: 0 | 1) =>
    alongLine(
      spec.lines.map(({ n, act }) => {
        const place = area.y(act[side]);
        return place < area.top ? null : { x: area.x(n), y: place };
      }),
    );
  return [...spec.points.map(({ n, rate }) => at(n, rate)), ...limit(0), ...limit(1)];
}

/** Names of the units beyond the limits to act, the furthest first, as many as fit without touching. */
export function unitLabels(
  spec: FunnelSpec,
  area: FunnelArea,
  size: number,
  language: Language,
): PlacedLabel[] {
  const wishes = spec.points
    .filter(({ state }) => state !== 'within')
    .toSorted((a, b) => distance(b, spec.target) - distance(a, spec.target))
    .slice(0, MOST)
    .map(({ name, n, rate, state }) => ({
      text: name[language],
      x: area.x(n),
      y: Math.max(area.top, area.y(rate)),
      side: state === 'low' ? ('below' as const) : ('above' as const),
    }));
  return placeLabels(
    wishes,
    { left: area.left, right: area.right, top: 0, bottom: area.bottom },
    size,
    obstacles(spec, area),
  );
}
