import type { Language } from '../contract/bilingual.ts';
import { formatBareValue } from '../words/number.ts';
import { NoData } from './no-data.tsx';
import { alongLine, type Obstacle } from './obstacle.ts';
import { PlacedLabels } from './placed-labels.tsx';
import type { PlotArea } from './plot-area.ts';
import { placeLabels } from './point-labels.ts';
import { round } from './round.ts';
import type { TrajectorySpec } from './trajectory.tsx';
import type { Variant } from './variant.ts';

/** Which way a difference counts, as the class of its colour; `null` where neither way is better. */
function tone(direction: TrajectorySpec['direction'], difference: number): string | null {
  if (direction !== 'higher' && direction !== 'lower') return null;
  return difference > 0 === (direction === 'higher') ? 'fig-good' : 'fig-bad';
}

/** The latest value: its distance from what is expected, and the number itself beside it. */
export function LatestValue({
  spec,
  area,
  variant,
  language,
}: {
  readonly spec: TrajectorySpec;
  readonly area: PlotArea;
  readonly variant: Variant;
  readonly language: Language;
}) {
  const index = spec.points.findLastIndex(({ value }) => value !== null);
  const point = spec.points[index];
  if (!point || point.value === null) return <NoData area={area} language={language} />;
  const { value, expected } = point;
  const x = area.x(index);
  const y = area.y(value);
  const text = formatBareValue(value, spec.unit, spec.decimals, language);
  const side = expected !== null && expected > value ? 'below' : 'above';
  const away = expected === null ? null : tone(spec.direction, value - expected);
  return (
    <>
      {away && expected !== null && (
        <path className={`fig-gap ${away}`} d={`M${round(x)} ${round(area.y(expected))}V${round(y)}`} />
      )}
      <circle className="fig-dot" cx={round(x)} cy={round(y)} r="4" />
      <PlacedLabels labels={placeLabels([{ text, x, y, side }], area, variant.size, obstacles(spec, area))} />
    </>
  );
}

/** What the label at the latest value should not cover: every line and level. */
function obstacles({ points, target, stretch, forecast }: TrajectorySpec, area: PlotArea): Obstacle[] {
  const last = points.findLastIndex(({ value }) => value !== null);
  const from = points[last]?.value ?? null;
  const ahead = (level: number) =>
    from === null
      ? []
      : alongLine([
          { x: area.x(last), y: area.y(from) },
          { x: area.x(points.length - 1), y: area.y(level) },
        ]);
  const course = (key: 'value' | 'expected' | 'lastYear') =>
    alongLine(
      points.map((point, index) =>
        point[key] === null ? null : { x: area.x(index), y: area.y(point[key]) },
      ),
    );
  const level = (value: number | null) =>
    value === null
      ? []
      : alongLine([
          { x: area.left, y: area.y(value) },
          { x: area.right, y: area.y(value) },
        ]);
  return [
    ...course('value'),
    ...course('expected'),
    ...course('lastYear'),
    ...level(target),
    ...level(stretch),
    ...(forecast ? [forecast.total, ...forecast.interval].flatMap(ahead) : []),
  ];
}
