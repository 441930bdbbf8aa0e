/** A stand-in of 64 bits for a text, in two halves. Two different texts have the same with chance 1 in 10¹⁹. */
export interface Fingerprint {
  readonly one: number;
  readonly two: number;
}

/** Constants of MurmurHash3 (A. Appleby, public domain). */
const FACTORS = [0xcc9e2d51, 0x1b873593] as const;

/** Spreads every bit of a half over all of it, as MurmurHash3 does at its end. */
function spread(half: number): number {
  let bits = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Gives a function that makes fingerprints; each takes the place of the one before, so that a million cost no memory. */
export function fingerprints(): (text: string) => Fingerprint {
  const encoder = new TextEncoder();
  const made = { one: 0, two: 0 };
  let bytes = new Uint8Array(1024);
  return (text) => {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 3);
    const { written } = encoder.encodeInto(text, bytes);
    let one = 1;
    let two = 2;
    for (let at = 0; at < written; at++) {
      const byte = bytes[at] ?? 0;
      one = Math.imul(one ^ byte, FACTORS[0]);
      two = Math.imul((two ^ byte) + (two >>> 15), FACTORS[1]);
    }
    made.one = spread(one);
    made.two = spread(two ^ (one >>> 9));
    return made;
  };
}
