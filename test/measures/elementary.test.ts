import { describe, expect, it } from 'vitest';
import { asin, exp, ln, log1p, sin } from '../../src/measures/elementary.ts';

// Closed forms, decimal expansions to seventeen digits, and the first terms of the series at small arguments.
describe.each<[string, (x: number) => number, readonly (readonly [number, number])[]]>([
  [
    'exp',
    exp,
    [
      [0, 1],
      [1, Math.E],
      [-1, 0.36787944117144233],
      [10, 22026.465794806718],
      [-700, 9.85967654375977e-305],
    ],
  ],
  [
    'ln',
    ln,
    [
      [1, 0],
      [2, Math.LN2],
      [10, Math.LN10],
      [0.5, -Math.LN2],
      [1e-300, -690.7755278982137],
    ],
  ],
  [
    'log1p',
    log1p,
    [
      [0, 0],
      [1, Math.LN2],
      [-0.5, -Math.LN2],
      [1e-20, 1e-20],
      [-1e-8, -1.000000005e-8],
    ],
  ],
  [
    'asin',
    asin,
    [
      [0, 0],
      [0.5, Math.PI / 6],
      [1, Math.PI / 2],
      [-1, -Math.PI / 2],
    ],
  ],
  [
    'sin',
    sin,
    [
      [0, 0],
      [Math.PI / 6, 0.5],
      [Math.PI / 2, 1],
      [-Math.PI / 2, -1],
      [1e-9, 1e-9],
    ],
  ],
])('%s', (_, of, values) => {
  it.each(values)('of %d', (x, value) => {
    const slack = 1e-15 * Math.abs(value);
    expect(Math.abs(of(x) - value)).toBeLessThanOrEqual(slack);
  });
});
