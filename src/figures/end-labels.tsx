import { spread } from './label-box.ts';
import type { PlotArea } from './plot-area.ts';
import { round } from './round.ts';
import { widestText } from './text-width.ts';
import type { Variant } from './variant.ts';

/** A label at the right end of a line, led by a piece of that line so that it is known even when moved. */
export interface EndLabel {
  /** Class of the line it names. */
  readonly line: string;
  readonly y: number;
  /** A line break parts the rows of a long one. */
  readonly name: string;
  /** Value at the end; `''` for none. */
  readonly value: string;
}

const SWATCH = 14;
const GAP = 5;
/** Browsers without fractional advances make every character up to half a pixel wider. */
const EDGE = 2;

/** In a narrow drawing the value stands under the name, in a wide one beside it. */
function rowsOf({ name, value }: EndLabel, variant: Variant): string[] {
  if (value === '') return name.split('\n');
  return (variant.name === 'narrow' ? `${name}\n${value}` : `${name} ${value}`).split('\n');
}

/** Room that labels need to the right of a plot. */
export function endLabelRoom(labels: readonly EndLabel[], variant: Variant): number {
  if (labels.length === 0) return variant.size;
  const texts = labels.flatMap((label) => rowsOf(label, variant));
  return Math.ceil(widestText(texts, variant.size)) + SWATCH + GAP * 2 + EDGE;
}

/** The labels beside their lines, moved apart where they would touch. */
export function EndLabels({
  labels,
  area,
  variant,
}: {
  readonly labels: readonly EndLabel[];
  readonly area: PlotArea;
  readonly variant: Variant;
}) {
  const line = variant.size * 1.15;
  const extents = labels.map((label) => rowsOf(label, variant).length * line + 3);
  const places = spread(
    labels.map(({ y }) => y),
    extents,
    area.top - variant.size * 1.5,
    area.bottom + variant.size * 1.2,
  );
  const left = area.right + GAP;
  return (
    <g className="fig-soft">
      {labels.map((label, index) => {
        const rows = rowsOf(label, variant);
        const centre = places[index] ?? label.y;
        const first = centre - ((rows.length - 1) * line) / 2;
        return (
          <g key={label.name}>
            <path className={label.line} d={`M${round(left)} ${round(first)}h${SWATCH}`} />
            {rows.map((text, row) => (
              <text
                key={text}
                x={round(left + SWATCH + GAP)}
                y={round(first + variant.size * 0.35 + row * line)}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
