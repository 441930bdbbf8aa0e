interface TickProps {
  readonly kind: 'due' | 'stretch' | 'target';
  /** Place along the bar, such as `62.5%`. */
  readonly x: string;
  /** Middle of the bar. */
  readonly y: number;
  /** Exact value in words; none where it is said elsewhere. */
  readonly value?: string;
}

/** A level across a bar 8 high, parted from a bar that runs past it by a thin gap on either side. */
export function Tick({ kind, x, y, value }: TickProps) {
  return (
    <>
      <line className="fig-halo" x1={x} x2={x} y1={y - 5} y2={y + 5} />
      <line className={`fig-${kind}`} x1={x} x2={x} y1={y - 8} y2={y + 8} data-v={value} />
    </>
  );
}
