import type { LineMark } from '../panel.ts';

/** Shapes of the four series, about their middle, in units of a radius. */
const SHAPES: Readonly<Record<0 | 1 | 2 | 3, readonly (readonly [number, number])[] | null>> = {
  0: null,
  1: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  2: [
    [0, -1.2],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  3: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
};

interface MarkShapeProps {
  readonly mark: LineMark;
  readonly x: number;
  readonly y: number;
  /** Radius of a circle; the other shapes look as large. */
  readonly size: number;
}

/** The mark of a point, so that lines are told apart by shape too. */
export function MarkShape({ mark, x, y, size }: MarkShapeProps) {
  const shape = typeof mark === 'number' ? SHAPES[mark] : null;
  const className = `explore-point explore-${mark}`;
  if (shape === null) return <circle className={className} cx={x} cy={y} r={size} />;
  const points = shape.map(([dx, dy]) => `${x + dx * size},${y + dy * size}`).join(' ');
  return <polygon className={className} points={points} />;
}

/** A piece of a series' line with its mark, to stand before its name. */
export function LineSwatch({ mark }: { readonly mark: LineMark }) {
  return (
    <svg className="explore-swatch" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path className={`explore-line explore-${mark}`} d="M1 7H29" />
      <MarkShape mark={mark} x={15} y={7} size={4} />
    </svg>
  );
}
