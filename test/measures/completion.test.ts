import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompletionInput,
  completion,
  milestoneCompletion,
  rangeCompletion,
} from '../../src/measures/completion.ts';

const BLANK: CompletionInput = {
  direction: 'higher',
  actual: null,
  target: null,
  low: null,
  high: null,
  lowerIsBetter: 'ratio',
  rangeTolerance: 0.2,
};

describe('completion', () => {
  it.each<[string, Partial<CompletionInput>, number | null]>([
    ['no value', { target: 10 }, null],
    ['no target', { actual: 10 }, null],
    ['a target of 0', { actual: 10, target: 0 }, null],
    ['a target below 0', { actual: -5, target: -10 }, null],
    ['over 100 %', { actual: 209, target: 100 }, 2.09],
    ['below 0', { actual: -50, target: 100 }, -0.5],
    ['lower, ratio', { direction: 'lower', actual: 4, target: 5 }, 1.25],
    ['lower, ratio, nothing in A', { direction: 'lower', actual: 0, target: 5 }, null],
    ['lower, ratio, A below 0', { direction: 'lower', actual: -1, target: 5 }, null],
    ['lower, linear', { direction: 'lower', actual: 4, target: 5, lowerIsBetter: 'linear' }, 1.2],
    ['lower, linear, far over', { direction: 'lower', actual: 40, target: 5, lowerIsBetter: 'linear' }, 0],
    ['lower, linear, T = 0', { direction: 'lower', actual: 4, target: 0, lowerIsBetter: 'linear' }, null],
    ['inside a range', { direction: 'range', actual: 100, low: 90, high: 110 }, 1],
    ['a quarter of the way out', { direction: 'range', actual: 85, low: 90, high: 110 }, 0.75],
    ['a range with one edge', { direction: 'range', actual: 100, low: 90 }, null],
    ['a range with the other edge', { direction: 'range', actual: 100, high: 90 }, null],
    ['a range below 0', { direction: 'range', actual: -85, low: -110, high: -90 }, 0.75],
    ['a range about 0, inside', { direction: 'range', actual: 1, low: -5, high: 5 }, 1],
    ['a range about 0, outside', { direction: 'range', actual: 6, low: -5, high: 5 }, null],
    ['a milestone', { direction: 'milestone', actual: 0.5, target: 1 }, 0.5],
    ['a watched indicator', { direction: 'monitor', actual: 5, target: 10 }, null],
  ])('%s', (_, input, expected) => {
    const result = completion({ ...BLANK, ...input });
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  });

  it('rises with the actual where higher is better, and falls where lower is', () => {
    const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (direction: 'higher' | 'lower', actual: number, lowerIsBetter: 'ratio' | 'linear') =>
          completion({ ...BLANK, direction, actual, target, lowerIsBetter }) ?? Number.NaN;
        expect(at('higher', more, 'ratio')).toBeGreaterThanOrEqual(at('higher', less, 'ratio'));
        expect(at('lower', more, 'ratio')).toBeLessThanOrEqual(at('lower', less, 'ratio'));
        expect(at('lower', more, 'linear')).toBeLessThanOrEqual(at('lower', less, 'linear'));
        expect(at('lower', target, 'linear')).toBe(1);
      }),
    );
  });
});

describe('rangeCompletion', () => {
  it.each([
    [89, 90, 110, 10, 0.9],
    [112, 90, 110, 10, 0.8],
    [80, 90, 110, 10, 0],
    [79, 90, 110, 10, 0],
    [5, 5, 5, 1, 1],
    [0.75, 1, 2, 0.5, 0.5],
    [90, 90, 110, 0, 1],
    [89, 90, 110, 0, null],
    [100, 110, 90, 10, null],
  ])('%f in %f to %f over %f is %f', (actual, low, high, tolerance, expected) => {
    const result = rangeCompletion(actual, low, high, tolerance);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  });
});

describe('milestoneCompletion', () => {
  it('weighs what is done', () => {
    expect(milestoneCompletion([20, 30, 50], [1, 0.5, 0])).toBeCloseTo(0.35, 12);
    expect(milestoneCompletion([0.2, 0.3], [1, 0])).toBeCloseTo(0.4, 12);
  });
  it('is not computable without weight', () => {
    expect(milestoneCompletion([], [])).toBeNull();
    expect(milestoneCompletion([0, 0], [1, 1])).toBeNull();
  });
  it('refuses a share too few', () => {
    expect(() => milestoneCompletion([1, 2], [1])).toThrow(RangeError);
  });
});
