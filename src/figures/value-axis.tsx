import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';
import type { Variant } from './variant.ts';

/** Horizontal lines at round values, with the values on the left. */
export function ValueAxis({ area, variant }: { readonly area: PlotArea; readonly variant: Variant }) {
  return (
    <g className="fig-soft" textAnchor="end">
      {area.ticks.map(({ y, text }) => (
        <g key={text}>
          <path className="fig-grid" d={`M${round(area.left)} ${round(y)}H${round(area.right)}`} />
          <text x={round(area.left - 5)} y={round(y + variant.size * 0.35)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
