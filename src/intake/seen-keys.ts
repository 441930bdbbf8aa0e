/** Fingerprints of keys and the lines on which they first stood. */
export interface SeenKeys {
  /** The line on which the fingerprint, given in halves, stood first, or 0 after taking note that it is this one. */
  meet(one: number, two: number, line: number): number;
}

/** Numbers of a slot: both halves of the key's fingerprint, and the line. Lines count from 1; 0 marks a free slot. */
const WIDTH = 3;
const FIRST_SLOTS = 256;
const FULLEST = 0.6;

/** Keeps fingerprints in one flat array: a million take 24 MB, where a map of texts takes 250. */
export function seenKeys(): SeenKeys {
  let slots = FIRST_SLOTS;
  let table = new Int32Array(slots * WIDTH);
  let count = 0;

  /** Where the slot of the key begins, or the free one where it would stand. */
  const slotOf = (one: number, two: number): number => {
    let slot = one & (slots - 1);
    for (;;) {
      const at = slot * WIDTH;
      if (table[at + 2] === 0 || (table[at] === one && table[at + 1] === two)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  };

  const put = (at: number, one: number, two: number, line: number): void => {
    table[at] = one;
    table[at + 1] = two;
    table[at + 2] = line;
  };

  const grow = (): void => {
    const before = table;
    slots *= 2;
    table = new Int32Array(slots * WIDTH);
    for (let at = 0; at < before.length; at += WIDTH) {
      const one = before[at] ?? 0;
      const two = before[at + 1] ?? 0;
      const line = before[at + 2] ?? 0;
      if (line !== 0) put(slotOf(one, two), one, two, line);
    }
  };

  return {
    meet(one, two, line) {
      const at = slotOf(one, two);
      const known = table[at + 2] ?? 0;
      if (known !== 0) return known;
      put(at, one, two, line);
      count += 1;
      if (count > slots * FULLEST) grow();
      return 0;
    },
  };
}
