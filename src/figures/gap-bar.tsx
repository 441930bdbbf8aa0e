import { drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Tick } from './tick.tsx';

/** A difference in a cell of a table, on the scale that all cells of the column have. */
export interface GapBarSpec {
  readonly value: number;
  /** Exact value in words. */
  readonly text: string;
  /** Level drawn through all cells, such as a median; `null` for none. */
  readonly reference: number | null;
  /** Ends of the scale; zero lies between them or at one of them. */
  readonly from: number;
  readonly to: number;
}

/** Draws the difference as a bar from zero to either side. The number stands beside it in the table, so that it is silent. */
export function drawGapBar({ value, text, reference, from, to }: GapBarSpec): string {
  const place = (level: number) => (to > from ? ((level - from) / (to - from)) * 98 + 1 : 1);
  const percent = (level: number) => `${round(place(level))}%`;
  const low = Math.min(0, value);
  return drawOnce(
    <svg className="fig-bar" width="100%" height="16" aria-hidden="true">
      <rect
        className="fig-actual"
        x={percent(low)}
        width={`${round(Math.abs(place(value) - place(0)))}%`}
        y="4"
        height="8"
        data-v={text}
      />
      {from < 0 && <line className="fig-zero" x1={percent(0)} x2={percent(0)} y1="0" y2="16" />}
      {reference !== null && <Tick kind="due" x={percent(reference)} y={8} />}
    </svg>,
  );
}
