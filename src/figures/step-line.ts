import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';

/** Path of a level that holds for each period from its beginning to its end and changes in steps between. */
export function stepLine(values: readonly (number | null)[], area: PlotArea): string {
  let path = '';
  let drawing = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      drawing = false;
      continue;
    }
    const from = round(area.x(index) - area.half);
    const y = round(area.y(value));
    path += drawing ? `V${y}` : `M${from} ${y}`;
    path += `H${round(area.x(index) + area.half)}`;
    drawing = true;
  }
  return path;
}
