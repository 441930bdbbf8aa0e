import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from '../../../src/intake/cells/plain-number.ts';

it.each(['0', '-0', '7', '-12', '0.1', '-0.30', '123456789012345', '9007199.25474099', '1234567.12345678'])(
  '%s',
  (text) => {
    expect(plainNumber(text)).toBe(Number(text));
  },
);

it('is the nearest double, as the language has it, for up to 15 digits (20,000 runs)', () => {
  const digits = fc.integer({ min: 0, max: 9_999_999 });
  const written = fc
    .tuple(fc.boolean(), digits, fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 8 }))
    .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`);
  fc.assert(
    fc.property(written, (text) => Object.is(plainNumber(text), Number(text))),
    { numRuns: 20_000 },
  );
});
