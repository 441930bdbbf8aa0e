import { describe, expect, it } from 'vitest';
import { deductionRate, type GradedErrors } from '../../src/measures/deduction-rate.ts';

const POINTS = { minor: 0.5, ordinary: 1, serious: 3 };

describe('deductionRate', () => {
  it.each<[string, GradedErrors[], number, object]>([
    [
      'weighs instances by their severity',
      [
        { severity: 'minor', count: 3 },
        { severity: 'ordinary', count: 2 },
        { severity: 'serious', count: 2 },
      ],
      380,
      { points: 9.5, ungraded: 0, rate: 0.025 },
    ],
    [
      'tells ungraded instances apart and deducts nothing for them',
      [
        { severity: null, count: 4 },
        { severity: 'minor', count: 1 },
        { severity: null, count: 1 },
      ],
      50,
      { points: 0.5, ungraded: 5, rate: 0.01 },
    ],
    ['is 0 where nothing was wrong', [], 50, { points: 0, ungraded: 0, rate: 0 }],
    ['has no rate without documents', [{ severity: 'minor', count: 2 }], 0, { points: 1, rate: null }],
    ['may exceed one', [{ severity: 'serious', count: 2 }], 1, { points: 6, rate: 6 }],
  ])('%s', (_, errors, documents, found) => {
    expect(deductionRate(errors, documents, POINTS)).toMatchObject(found);
  });
});
