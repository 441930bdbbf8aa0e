import { describe, expect, it } from 'vitest';
import { cumulate, type Reading } from '../../src/measures/reading.ts';

describe('cumulate', () => {
  it.each<[Reading, (number | null)[], (number | null)[]]>([
    ['monthly', [null, 3, null, 4, -1], [null, 3, 3, 7, 6]],
    ['cumulative', [null, 3, null, 7, 6], [null, 3, 3, 7, 6]],
    ['latest', [80, null, 79], [80, 80, 79]],
    ['monthly', [0, 0], [0, 0]],
    ['monthly', [], []],
  ])('%s %j', (reading, values, expected) => {
    expect(cumulate(values, reading)).toEqual(expected);
  });
});
