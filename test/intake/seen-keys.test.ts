import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprints } from '../../src/intake/fingerprint.ts';
import { type SeenKeys, seenKeys } from '../../src/intake/seen-keys.ts';

const made = fingerprints();
const meet = (seen: SeenKeys, key: string, line: number) => {
  const { one, two } = made([key], [0]);
  return seen.meet(one, two, line);
};

it('remembers the first line of every key, as a map does', () => {
  const keys = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '县', '\u001f'), maxLength: 4 }), {
    maxLength: 600,
  });
  fc.assert(
    fc.property(keys, (given) => {
      const seen = seenKeys();
      const known = new Map<string, number>();
      given.forEach((key, index) => {
        expect(meet(seen, key, index + 1)).toBe(known.get(key) ?? 0);
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
    expect(meet(seen, key, index + 1)).toBe(0);
  }
  expect(meet(seen, `${long}甲`, 400_000)).toBe(0);
  expect(meet(seen, `${long}乙`, 400_001)).toBe(0);
  expect(meet(seen, `${long}甲`, 400_002)).toBe(400_000);
});
