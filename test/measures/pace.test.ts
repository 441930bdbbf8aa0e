import { describe, expect, it } from 'vitest';
import { elapsedByDay, elapsedShare, pace } from '../../src/measures/pace.ts';

describe('elapsedShare', () => {
  it.each([
    [1, '2026-01', 1 / 12],
    [1, '2026-12', 1],
    [4, '2026-04', 1 / 12],
    [4, '2027-03', 1],
    [7, '2026-06', 1],
    [7, '2026-10', 4 / 12],
  ])('a year from month %i at %s', (yearStarts, month, expected) => {
    expect(elapsedShare({ yearStarts, month })).toBe(expected);
  });
  it.each(['2026-13', '2026', '2026-00', '2026-1', 'x2026-01', '2026-011'])('refuses %s', (month) => {
    expect(() => elapsedShare({ yearStarts: 1, month })).toThrow(RangeError);
  });
});

describe('elapsedByDay', () => {
  it.each([
    ['2026-01-01', 1, 1 / 365],
    ['2024-12-31', 1, 1],
    ['2024-02-29', 1, 60 / 366],
    ['2026-04-01', 4, 1 / 365],
    ['2027-03-31', 4, 1],
    ['2024-03-31', 4, 1],
    ['2023-04-01', 4, 1 / 366],
  ])('%s in a year from month %i', (date, yearStarts, expected) => {
    expect(elapsedByDay(date, yearStarts)).toBeCloseTo(expected, 15);
  });
  it('refuses a month', () => {
    expect(() => elapsedByDay('2026-03')).toThrow(RangeError);
  });
});

describe('pace', () => {
  it.each([
    {
      input: { value: 30, target: 60, elapsed: 0.75, planned: null },
      expected: { expected: 45, index: 2 / 3, gapPoints: -25, by: 'time' },
    },
    {
      input: { value: 30, target: 60, elapsed: 0.75, planned: 24 },
      expected: { expected: 24, index: 1.25, gapPoints: 10, by: 'plan' },
    },
    {
      input: { value: 3, target: 60, elapsed: 0.75, planned: 0 },
      expected: { expected: 0, index: null, gapPoints: 5, by: 'plan' },
    },
    {
      input: { value: 0.25, target: 0.5, elapsed: 0.25, planned: null },
      expected: { expected: 0.125, index: 2, gapPoints: 25, by: 'time' },
    },
    {
      input: { value: null, target: 60, elapsed: 0.75, planned: null },
      expected: { expected: 45, index: null, gapPoints: null, by: 'time' },
    },
    {
      input: { value: 30, target: null, elapsed: 0.75, planned: null },
      expected: { expected: null, index: null, gapPoints: null, by: 'time' },
    },
    {
      input: { value: 30, target: 0, elapsed: 0.75, planned: null },
      expected: { expected: null, index: null, gapPoints: null, by: 'time' },
    },
    {
      input: { value: 30, target: null, elapsed: 0.75, planned: 20 },
      expected: { expected: 20, index: 1.5, gapPoints: null, by: 'plan' },
    },
    {
      input: { value: 30, target: 60, elapsed: null, planned: null },
      expected: { expected: null, index: null, gapPoints: null, by: 'time' },
    },
  ])('$input', ({ input, expected }) => {
    expect(pace(input)).toEqual(expected);
  });
});
