/** A probability as a fraction of whole numbers, so that sums over it are exact. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/**
 * P(from ≤ X ≤ to) for X binomial with `n` trials of probability p, summed exactly in whole numbers and only then made a
 * double: an oracle that shares nothing with the incomplete beta function.
 */
export function exactBinomial(from: number, to: number, n: number, p: Fraction): number {
  let sum = 0n;
  let choose = 1n;
  const size = BigInt(n);
  for (let k = 0n; k <= size; k += 1n) {
    if (k >= BigInt(from) && k <= BigInt(to)) {
      sum += choose * p.above ** k * (p.below - p.above) ** (size - k);
    }
    choose = (choose * (size - k)) / (k + 1n);
  }
  return toDouble(sum, p.below ** size);
}

/** The quotient of two whole numbers to the precision of a double, however small it is. */
function toDouble(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const gap = below.toString(2).length - above.toString(2).length + 64;
  const scaled = Number((above << BigInt(Math.max(0, gap))) / below);
  return scaled / 2 ** Math.max(0, gap);
}
