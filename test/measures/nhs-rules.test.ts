import { describe, expect, it } from 'vitest';
import { type NhsOptions, nhsRules } from '../../src/measures/nhs-rules.ts';

const BASE = [10, 12, 10, 12, 10, 12, 10, 12];

// Mean 11 and mean moving range 2: limits 5.68 and 16.32, near them beyond 7.4533 and 14.5467.
function signals(tail: readonly number[], options: Partial<NhsOptions> = {}): (string | null)[] {
  const points = nhsRules([...BASE, ...tail], {
    improvement: 'increase',
    screening: 'none',
    baseline: 8,
    ...options,
  });
  return (points ?? []).slice(BASE.length).map(({ signal }) => signal);
}

describe('nhsRules', () => {
  it.each<[string, number[], (string | null)[]]>([
    ['beyond the limits', [17, 5], ['above_limit', 'below_limit']],
    ['within the limits', [16.3, 5.7], [null, null]],
    ['two of three near a limit', [15, 11.5, 15], ['near_upper', null, 'near_upper']],
    ['two of three near the lower limit', [7, 10.5, 7], ['near_lower', null, 'near_lower']],
    ['not near enough', [14.5, 11.5, 15], [null, null, null]],
    ['the third on the other side', [15, 10.5, 15], [null, null, null]],
    ['the third on the mean', [15, 11, 15], [null, null, null]],
    ['three places apart', [15, 11.5, 11.5, 15], [null, null, null, null]],
    ['six on one side after one below', [10, 12, 13, 12, 13, 12, 13], Array(7).fill(null)],
    [
      'seven on one side',
      [10, 12, 13, 12, 13, 12, 13, 12, 10],
      [null, ...Array(7).fill('shift_above'), null],
    ],
    ['seven on the other', [12, 10, 9, 10, 9, 10, 9, 10, 12], [null, ...Array(7).fill('shift_below'), null]],
    ['a point on the mean breaks a shift', [10, 12, 13, 12, 11, 12, 13, 12, 13], Array(9).fill(null)],
    ['seven rising', [8, 9, 10, 11, 12, 13, 14, 9], [...Array(7).fill('trend_up'), null]],
    ['six rising', [9, 10, 11, 12, 13, 14, 9], Array(7).fill(null)],
    ['a standstill breaks a trend', [8, 9, 10, 11, 11, 12, 13, 14, 9], Array(9).fill(null)],
    ['seven falling', [14, 13, 12, 11, 10, 9, 8, 12], [...Array(7).fill('trend_down'), null]],
  ])('%s', (_, tail, expected) => {
    // A last point of the base on the other side keeps it out of the tail's runs.
    expect(signals(tail)).toEqual(expected);
  });

  it('marks a point by its strongest rule', () => {
    const rising = [8, 9, 10, 11, 12, 13, 14, 15, 17];
    expect(signals(rising)).toEqual([...Array(8).fill('trend_up'), 'above_limit']);
    const nearInShift = [12, 12, 12, 12, 12, 15, 15];
    expect(signals([10, ...nearInShift])).toEqual([
      null,
      ...Array(5).fill('shift_above'),
      'near_upper',
      'near_upper',
    ]);
  });

  it('lets a peak belong to the trend it begins', () => {
    const peak = [8, 9, 10, 11, 12, 13, 14, 13, 12, 11, 10, 9, 8];
    expect(signals(peak)).toEqual([...Array(6).fill('trend_up'), ...Array(7).fill('trend_down')]);
  });

  it.each([
    ['increase', 17, 'improvement'],
    ['increase', 5, 'concern'],
    ['decrease', 17, 'concern'],
    ['decrease', 5, 'improvement'],
    ['neutral', 17, 'high'],
    ['neutral', 5, 'low'],
    ['neutral', 11, 'common_cause'],
  ] as const)('where %s is better, %f means %s', (improvement, value, meaning) => {
    const points = nhsRules([...BASE, value], { improvement, screening: 'none', baseline: 8 });
    expect(points?.at(-1)?.meaning).toBe(meaning);
  });

  it('reads a trend by its direction and not by its side', () => {
    const points = nhsRules([...BASE, 6, 6.5, 7, 7.2, 7.3, 8, 8.5], {
      improvement: 'increase',
      screening: 'none',
      baseline: 8,
    });
    expect(points?.slice(8).map(({ meaning }) => meaning)).toEqual(Array(7).fill('improvement'));
  });

  it('starts every rule anew at a re-basing', () => {
    const values = [...BASE, ...[12, 13, 12, 13], ...[12, 13, 12, 13, 12, 13, 12, 13]];
    const options: NhsOptions = { improvement: 'increase', screening: 'none', baseline: 8 };
    const whole = nhsRules(values, options);
    const rebased = nhsRules(values, { ...options, rebaseStarts: [12] });
    expect(whole?.filter(({ signal }) => signal === 'shift_above')).not.toHaveLength(0);
    expect(rebased?.filter(({ signal }) => signal !== null)).toHaveLength(0);
    expect(rebased).toHaveLength(20);
    expect(rebased?.at(-1)?.mean).toBe(12.5);
    expect(rebased?.[0]?.mean).toBe(11);
  });

  it('finds a trend in the very first points', () => {
    const points = nhsRules([1, 2, 3, 4, 5, 6, 7, 1], { improvement: 'neutral', screening: 'none' });
    expect(points?.map(({ signal }) => signal)).toEqual([...Array(7).fill('trend_up'), null]);
  });

  it('warns of stretches under 13 points', () => {
    const short = (length: number) =>
      nhsRules(
        Array.from({ length }, (_, i) => i % 2),
        { improvement: 'neutral', screening: 'none' },
      )?.[0]?.shortStretch;
    expect([short(12), short(13)]).toEqual([true, false]);
  });

  it('has none where a stretch has no limits', () => {
    expect(nhsRules([1, 2, 3], { improvement: 'neutral', screening: 'none', rebaseStarts: [2] })).toBeNull();
  });
});
