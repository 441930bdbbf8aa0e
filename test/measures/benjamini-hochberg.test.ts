import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/measures/benjamini-hochberg.ts';

// The fifteen p-values of the example in Benjamini and Hochberg 1995, section 4.1: at 5 % the four smallest are rejected,
// since 0.0095 ≤ 4/15 × 0.05 = 0.013 while 0.0201 > 5/15 × 0.05 = 0.017 and none after it is small enough.
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

describe('benjaminiHochberg', () => {
  it('gives the published example', () => {
    expect(benjaminiHochberg(PUBLISHED, 0.05).filter(Boolean)).toHaveLength(4);
    expect(benjaminiHochberg(PUBLISHED, 0.05).slice(0, 5)).toEqual([true, true, true, true, false]);
  });

  it.each([
    ['no tests', [], []],
    ['one test at the rate', [0.05], [true]],
    ['one test over the rate', [0.051], [false]],
    ['a large p saved by a later one', [0.04, 0.05], [true, true]],
    ['order kept', [0.9, 0.001], [false, true]],
    ['the smallest last', [0.03, 0.04, 0.001], [true, true, true]],
  ])('%s', (_, pValues, believed) => {
    expect(benjaminiHochberg(pValues, 0.05)).toEqual(believed);
  });

  it('never believes more than single tests at the same rate would', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const believed = benjaminiHochberg(pValues, 0.05);
        expect(believed.every((yes, i) => !yes || (pValues[i] ?? 1) <= 0.05)).toBe(true);
      }),
    );
  });
});
