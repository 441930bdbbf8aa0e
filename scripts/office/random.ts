/** A stream of pseudo-random numbers that is the same on every machine. */
export interface Stream {
  /** The next number, 0 ≤ x < 1. */
  next(): number;
  /** A number between two edges. */
  between(low: number, high: number): number;
  /** A number that scatters about a mean roughly as a normal variate does. */
  about(mean: number, spread: number): number;
  /** How many of `n` independent trials succeed with chance `p`. */
  successes(n: number, p: number): number;
}

const SEED = 20_261_031;

/** FNV-1a over the UTF-16 units of a name. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/**
 * A stream of its own for each name (mulberry32), so that a new series never shifts the numbers of the others.
 * Only exact integer and basic floating-point operations are used: `Math.log` and its like may differ
 * in the last digit between engines.
 */
export function stream(name: string): Stream {
  let state = (hash(name) ^ SEED) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    about: (mean, spread) => {
      // The sum of twelve uniforms has mean 6 and variance 1.
      let sum = -6;
      for (let i = 0; i < 12; i += 1) sum += next();
      return mean + spread * sum;
    },
    successes: (n, p) => {
      let count = 0;
      for (let i = 0; i < n; i += 1) if (next() < p) count += 1;
      return count;
    },
  };
}
