import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Fault } from '../../src/intake/utf8-fault.ts';

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

it('agrees with the decoder on any bytes, and names the first place at which it fails', () => {
  const nearUtf8 = fc
    .tuple(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 4 }), fc.string({ unit: 'binary' }))
    .map(([before, noise, after]) => {
      const encoder = new TextEncoder();
      return Uint8Array.from([...encoder.encode(before), ...noise, ...encoder.encode(after)]);
    });
  fc.assert(
    fc.property(fc.oneof(nearUtf8, fc.uint8Array()), (bytes) => {
      const fault = utf8Fault(bytes);
      expect(fault === -1).toBe(decodes(bytes));
      if (fault !== -1) expect(decodes(bytes.subarray(0, fault))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
