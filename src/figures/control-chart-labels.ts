import type { Language } from '../contract/bilingual.ts';
import { formatPercent } from '../words/number.ts';
import { formatPeriodShort } from '../words/period.ts';
import type { ControlChartSpec } from './control-chart.tsx';
import { alongLine, type Obstacle } from './obstacle.ts';
import type { PlotArea } from './plot-area.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from './point-labels.ts';

type Point = ControlChartSpec['points'][number];

/** Half the height of a signal's diamond. */
export const DIAMOND = 6;

/** Whether a point is marked as more than chance. */
export function isSignal({ outside, plotted, believed }: Point): boolean {
  return outside !== null && plotted && believed;
}

/**
 * The latest point wants its month and rate written beside it, and so do the signals furthest from the mean on either
 * side: more labels would hide what they name.
 */
function wishes(spec: ControlChartSpec, area: PlotArea, language: Language): LabelWish[] {
  const shown = spec.points.flatMap((point, index) => {
    const { rate, period, outside, plotted } = point;
    if (rate === null || !plotted) return [];
    const side: LabelWish['side'] = outside === 'below' ? 'below' : 'above';
    const text = `${formatPeriodShort(period, language)} ${formatPercent(rate, language)}`;
    return [{ point, rate, text, x: area.x(index), y: area.y(rate), side }];
  });
  const signals = shown.slice(0, -1).filter(({ point }) => isSignal(point));
  const furthest = (outside: Point['outside']) =>
    signals
      .filter(({ point }) => point.outside === outside)
      .sort((a, b) => Math.abs(b.rate - spec.centre) - Math.abs(a.rate - spec.centre))
      .slice(0, 1);
  return [...shown.slice(-1), ...furthest('above'), ...furthest('below')];
}

function corners(x: number, y: number): Obstacle[] {
  return [
    { x: x - DIAMOND, y },
    { x: x + DIAMOND, y },
    { x, y: y - DIAMOND },
    { x, y: y + DIAMOND },
  ];
}

/** What labels at points should not cover: the line, its points, and the levels across. */
function obstacles(spec: ControlChartSpec, area: PlotArea): Obstacle[] {
  const counted = spec.points.flatMap(({ plotted, rate }, index) =>
    plotted ? [rate === null ? null : { x: area.x(index), y: area.y(rate) }] : [],
  );
  const levels = [spec.centre, ...(spec.benchmark === null ? [] : [spec.benchmark])];
  return [
    ...alongLine(counted),
    ...spec.points.flatMap((point, index) =>
      isSignal(point) && point.rate !== null ? corners(area.x(index), area.y(point.rate)) : [],
    ),
    ...levels.flatMap((level) =>
      alongLine([
        { x: area.left, y: area.y(level) },
        { x: area.right, y: area.y(level) },
      ]),
    ),
  ];
}

/** The labels at points of a chart, where they cover least. */
export function pointLabels(
  spec: ControlChartSpec,
  area: PlotArea,
  size: number,
  language: Language,
): PlacedLabel[] {
  return placeLabels(wishes(spec, area, language), area, size, obstacles(spec, area));
}
