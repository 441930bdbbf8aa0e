import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  judgedCounts,
  judgedTotal,
  statusTally,
  tallyAll,
} from '../../../src/components/parts/status-tally.ts';

describe('statusTally', () => {
  it.each([
    [{}, { good: 0, bad: 0, silent: 0 }],
    [
      { ahead: 2, on_pace: 1, met: 4 },
      { good: 7, bad: 0, silent: 0 },
    ],
    [
      { behind: 1, far_behind: 1, not_met: 3, no_data: 5 },
      { good: 0, bad: 5, silent: 5 },
    ],
    [
      { no_target: 9, not_applicable: 9 },
      { good: 0, bad: 0, silent: 0 },
    ],
  ])('%j', (counts, tally) => {
    expect(statusTally(counts)).toEqual(tally);
  });

  it('adds up over units', () => {
    expect(tallyAll([{ ahead: 1 }, { behind: 2 }, { no_data: 3, met: 1 }])).toEqual({
      good: 2,
      bad: 2,
      silent: 3,
    });
  });
});

describe('judgedCounts', () => {
  it('leaves out what has no target', () => {
    const counts = { met: 5, behind: 1, no_target: 3, not_applicable: 2 };
    expect(judgedCounts(counts)).toEqual({ met: 5, behind: 1 });
    expect(judgedTotal(counts)).toBe(6);
    expect(judgedTotal({ not_applicable: 2 })).toBe(0);
  });
});

describe('byUrgency', () => {
  it('puts what needs a look first', () => {
    const sorted = (['met', 'behind', 'no_data', 'far_behind', 'ahead'] as const).toSorted(byUrgency);
    expect(sorted).toEqual(['far_behind', 'behind', 'no_data', 'ahead', 'met']);
  });
});
