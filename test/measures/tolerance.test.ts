import { describe, expect, it } from 'vitest';
import { atLeast, exceeds, wholeBelow } from '../../src/measures/tolerance.ts';

describe('comparison on paper', () => {
  it.each([
    { a: 0.7 + 0.1, b: 0.8, atLeast: true, exceeds: false },
    { a: 0.1 + 0.2, b: 0.3, atLeast: true, exceeds: false },
    { a: 0.8, b: 0.8, atLeast: true, exceeds: false },
    { a: 89.999999, b: 90, atLeast: false, exceeds: false },
    { a: 90.000001, b: 90, atLeast: true, exceeds: true },
    { a: 1e12 + 100, b: 1e12, atLeast: true, exceeds: false },
    { a: -1e12 - 100, b: -1e12, atLeast: true, exceeds: false },
    { a: 0.5 - 1.5e-9, b: 0.5, atLeast: false, exceeds: false },
    { a: -5, b: -4, atLeast: false, exceeds: false },
    { a: 2e-10, b: 1e-10, atLeast: true, exceeds: false },
  ])('$a against $b', ({ a, b, ...expected }) => {
    expect({ atLeast: atLeast(a, b), exceeds: exceeds(a, b) }).toEqual(expected);
  });

  it.each([
    [0.29 * 100, 29],
    [28.999, 28],
    [29.5, 29],
    [29.7, 29],
    [3, 3],
    [0, 0],
  ])('whole below %f is %i', (value, whole) => {
    expect(wholeBelow(value)).toBe(whole);
  });
});
