import { describe, expect, it } from 'vitest';
import { againstBenchmark, type Verdict } from '../../src/measures/benchmark.ts';
import { exactBinomial } from './exact-tails.ts';

const OFFICE = { benchmark: 0.005, alert: 0.025, alarm: 0.001 };

describe('againstBenchmark', () => {
  it.each<[number, number, Verdict]>([
    [0, 0, 'no_data'],
    [0, 40, 'unclear'],
    // One document alone never makes an alert, however small the number handled.
    [1, 1, 'unclear'],
    [1, 2, 'unclear'],
    [1, 4, 'unclear'],
    [2, 2, 'alarm'],
    [2, 40, 'alert'],
    [2, 50, 'unclear'],
    [3, 40, 'alert'],
    [4, 40, 'alarm'],
    [0, 735, 'unclear'],
    [0, 736, 'below'],
    [1, 736, 'unclear'],
    [3, 2000, 'below'],
    [4, 2000, 'unclear'],
    [18, 2000, 'alert'],
    [22, 2000, 'alarm'],
  ])('%i of %i is %s', (x, n, verdict) => {
    expect(againstBenchmark({ x, n, ...OFFICE }).verdict).toBe(verdict);
  });

  it('gives both tails', () => {
    const { upper, lower } = againstBenchmark({ x: 3, n: 120, ...OFFICE });
    expect(upper).toBeCloseTo(exactBinomial(3, 120, 120, { above: 1n, below: 200n }), 14);
    expect(lower).toBeCloseTo(exactBinomial(0, 3, 120, { above: 1n, below: 200n }), 14);
  });

  it('says when there is no benchmark or no document', () => {
    const nothing = { upper: null, lower: null };
    expect(againstBenchmark({ ...OFFICE, x: 3, n: 9, benchmark: null })).toEqual({
      verdict: 'no_benchmark',
      ...nothing,
    });
    expect(againstBenchmark({ ...OFFICE, x: 0, n: 0 })).toEqual({ verdict: 'no_data', ...nothing });
    expect(againstBenchmark({ ...OFFICE, x: 0, n: 0, benchmark: null }).verdict).toBe('no_data');
  });

  it('compares strictly', () => {
    // Two of two at ½ have a tail of exactly ¼.
    const at = (alert: number, alarm: number) =>
      againstBenchmark({ x: 2, n: 2, benchmark: 0.5, alert, alarm }).verdict;
    expect([at(0.25, 0.1), at(0.26, 0.25), at(0.26, 0.26)]).toEqual(['unclear', 'alert', 'alarm']);
  });

  it('takes its tails from the settings', () => {
    const at = (alert: number, alarm: number) =>
      againstBenchmark({ x: 2, n: 40, benchmark: 0.005, alert, alarm }).verdict;
    expect([at(0.01, 0.001), at(0.025, 0.001), at(0.025, 0.02)]).toEqual(['unclear', 'alert', 'alarm']);
  });
});
