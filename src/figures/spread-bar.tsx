import { quantileSorted } from 'd3-array';
import { drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Tick } from './tick.tsx';

/** How the values of a group are spread, in a cell of a table, on the scale that all cells of the column have. */
export interface SpreadBarSpec {
  readonly values: readonly number[];
  /** Level drawn through all cells, such as the median of all groups; `null` for none. */
  readonly reference: number | null;
  /** Ends of the scale: these are places, not bars, and need no zero. */
  readonly from: number;
  readonly to: number;
}

/** Draws least to greatest as a line, the middle half as a bar on it, the median as a dot. It is silent: numbers stand beside it. */
export function drawSpreadBar({ values, reference, from, to }: SpreadBarSpec): string {
  const sorted = values.toSorted((a, b) => a - b);
  const percent = (value: number) =>
    `${round(Math.min(1, Math.max(0, to > from ? (value - from) / (to - from) : 0.5)) * 96 + 2)}%`;
  const at = (share: number) => percent(quantileSorted(sorted, share) ?? from);
  return drawOnce(
    <svg className="fig-bar" width="100%" height="16" aria-hidden="true">
      {reference !== null && <Tick kind="target" x={percent(reference)} y={8} />}
      {sorted.length > 0 && (
        <>
          <line className="fig-reference" x1={at(0)} x2={at(1)} y1="8" y2="8" />
          <line className="fig-interval" x1={at(0.25)} x2={at(0.75)} y1="8" y2="8" />
          <circle className="fig-dot" cx={at(0.5)} cy="8" r="3" />
        </>
      )}
    </svg>,
  );
}
