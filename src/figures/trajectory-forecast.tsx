import { hatch } from './hatch.ts';
import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';
import type { TrajectorySpec } from './trajectory.tsx';

/** Distance between the lines of the hatching. */
const GAP = 4;

/** The year's end as a hatched wedge from the latest value to the interval of the total, with its middle dashed. */
export function Forecast({ spec, area }: { readonly spec: TrajectorySpec; readonly area: PlotArea }) {
  const { forecast, points } = spec;
  const index = points.findLastIndex(({ value }) => value !== null);
  const value = points[index]?.value ?? null;
  if (forecast === null || value === null || index >= points.length - 1) return null;
  const start = { x: area.x(index), y: area.y(value) };
  const end = area.x(points.length - 1);
  const edge = (level: number) => ({ x: end, y: area.y(level) });
  const [low, high] = forecast.interval;
  const line = (to: { readonly x: number; readonly y: number }) =>
    `M${round(start.x)} ${round(start.y)}L${round(to.x)} ${round(to.y)}`;
  return (
    <>
      <path className="fig-hatch" d={hatch([start, edge(high), edge(low)], GAP)} />
      <path
        className="fig-forecast-edge"
        d={`${line(edge(high))}V${round(area.y(low))}L${round(start.x)} ${round(start.y)}`}
      />
      <path className="fig-forecast" d={line(edge(forecast.total))} />
    </>
  );
}
