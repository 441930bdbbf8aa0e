import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprints } from '../../src/intake/fingerprint.ts';
import { seenKeys } from '../../src/intake/seen-keys.ts';

const made = fingerprints();
const fingerprint = (key: string) => made([key], [0]);

it('remembers the first line of every key, as a map does', () => {
  const keys = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '县', '\u001f'), maxLength: 4 }), {
    maxLength: 600,
  });
  fc.assert(
    fc.property(keys, (given) => {
      const seen = seenKeys();
      const known = new Map<string, number>();
      given.forEach((key, index) => {
        expect(seen.meet(fingerprint(key), index + 1)).toBe(known.get(key) ?? 0);
        if (!known.has(key)) known.set(key, index + 1);
      });
    }),
    { numRuns: 200 },
  );
});

it('takes 300,000 keys that differ in one character for different ones, long keys too', () => {
  const seen = seenKeys();
  const keys = Array.from({ length: 100_000 }, (_, index) => String(index));
  const long = '县'.repeat(2_000);
  for (const [index, key] of [
    ...keys,
    ...keys.map((key) => `${key}县`),
    ...keys.map((key) => `县${key}`),
  ].entries()) {
    expect(seen.meet(fingerprint(key), index + 1)).toBe(0);
  }
  expect(seen.meet(fingerprint(`${long}甲`), 400_000)).toBe(0);
  expect(seen.meet(fingerprint(`${long}乙`), 400_001)).toBe(0);
  expect(seen.meet(fingerprint(`${long}甲`), 400_002)).toBe(400_000);
});
