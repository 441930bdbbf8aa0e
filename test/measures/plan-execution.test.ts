import { describe, expect, it } from 'vitest';
import { planExecution } from '../../src/measures/plan-execution.ts';

describe('the execution of a plan', () => {
  it.each([
    [
      'part of it',
      [
        [100, 40],
        [50, null],
      ],
      { planned: 150, ordered: 40, remaining: 110, rate: 40 / 150, over: false },
    ],
    ['nothing yet', [[100, null]], { planned: 100, ordered: null, remaining: 100, rate: null, over: false }],
    ['nothing for nothing', [[100, 0]], { planned: 100, ordered: 0, remaining: 100, rate: 0, over: false }],
    [
      'all of it',
      [
        [0.1, 0.1],
        [0.2, 0.2],
      ],
      { rate: 1, over: false },
    ],
    ['more than all', [[100, 101]], { planned: 100, ordered: 101, remaining: -1, rate: 1.01, over: true }],
    ['without a plan', [[0, 5]], { planned: 0, ordered: 5, remaining: -5, rate: null, over: true }],
    ['no lines', [], { planned: 0, ordered: null, remaining: 0, rate: null, over: false, lines: 0 }],
  ] as const)('%s', (_, lines, expected) => {
    const found = planExecution(lines.map(([planned, ordered]) => ({ planned, ordered })));
    expect(found).toMatchObject(expected);
  });

  it('counts the lines of which something is ordered', () => {
    const lines = [
      { planned: 1, ordered: null },
      { planned: 1, ordered: 0 },
      { planned: 1, ordered: 1 },
    ];
    expect(planExecution(lines)).toMatchObject({ lines: 3, orderedLines: 2 });
  });
});
