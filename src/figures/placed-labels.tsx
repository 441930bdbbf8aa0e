import type { PlacedLabel } from './point-labels.ts';
import { round } from './round.ts';

/** Labels at points, with the lines that lead to their points. */
export function PlacedLabels({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return labels.map(({ text, x, y, leader }) => (
    <g key={text + x}>
      {leader && (
        <path className="fig-leader" d={`M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`} />
      )}
      <text className="fig-strong fig-over" x={round(x)} y={round(y)} textAnchor="middle">
        {text}
      </text>
    </g>
  ));
}
