import { drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Tick } from './tick.tsx';

/** A share with its interval in a cell of a table, on the scale that all cells of the column have. */
export interface IntervalBarSpec {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  /** Level drawn through all cells, such as a benchmark; `null` for none. */
  readonly reference: number | null;
  /** Where the scale ends; it begins at zero. What lies beyond is drawn to the edge. */
  readonly end: number;
}

/** Draws the share as a dot on its interval. The numbers stand beside it in the table, so that it is silent. */
export function drawIntervalBar({ value, interval, reference, end }: IntervalBarSpec): string {
  const percent = (share: number) =>
    `${round(Math.min(1, Math.max(0, end > 0 ? share / end : 0)) * 98 + 1)}%`;
  return drawOnce(
    <svg className="fig-bar" width="100%" height="16" aria-hidden="true">
      {interval && (
        <line className="fig-interval" x1={percent(interval[0])} x2={percent(interval[1])} y1="8" y2="8" />
      )}
      {reference !== null && <Tick kind="target" x={percent(reference)} y={8} />}
      <circle className="fig-dot" cx={percent(value)} cy="8" r="3.5" />
    </svg>,
  );
}
