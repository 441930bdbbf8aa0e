import type { CellContent } from './cells/cell-outcome.ts';

/** A stand-in of 64 bits for an identity, in two halves. Two that differ have the same with chance 1 in 10¹⁹. */
export interface Fingerprint {
  readonly one: number;
  readonly two: number;
}

/** Makes the fingerprint of some of a row's values, those at the places given. */
export type Fingerprints = (values: readonly CellContent[], places: readonly number[]) => Fingerprint;

/** Constants of MurmurHash3 (A. Appleby, public domain). */
const FACTORS = [0xcc9e2d51, 0x1b873593] as const;
/** Stands between values. */
const BETWEEN = 0x1f;

/** Spreads every bit of a half over all of it, as MurmurHash3 does at its end. */
function spread(half: number): number {
  let bits = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Each fingerprint made takes the place of the one before, so that a million cost no memory. */
export function fingerprints(): Fingerprints {
  const made = { one: 0, two: 0 };
  return (values, places) => {
    let one = 1;
    let two = 2;
    for (const place of places) {
      const value = values[place] ?? '';
      const text = typeof value === 'string' ? value : String(value);
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        one = Math.imul(one ^ unit, FACTORS[0]);
        two = Math.imul((two ^ unit) + (two >>> 15), FACTORS[1]);
      }
      one = Math.imul(one ^ BETWEEN, FACTORS[0]);
      two = Math.imul((two ^ BETWEEN) + (two >>> 15), FACTORS[1]);
    }
    made.one = spread(one);
    made.two = spread(two ^ (one >>> 9));
    return made;
  };
}
