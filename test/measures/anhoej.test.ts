import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anhoejRuns, crossingsMin, longestRunMax } from '../../src/measures/anhoej.ts';

function series(text: string): number[] {
  return [...text].map((side) => ({ '+': 1, '-': -1 })[side] ?? 0);
}

describe('anhoejRuns', () => {
  it.each([
    { text: '', usable: 0, longest: 0, crossings: 0, signal: false },
    { text: '000', usable: 0, longest: 0, crossings: 0, signal: false },
    { text: '+', usable: 1, longest: 1, crossings: 0, signal: false },
    { text: '++-+', usable: 4, longest: 2, crossings: 2, signal: false },
    // Points on the line neither break nor lengthen a run.
    { text: '++0+0-', usable: 4, longest: 3, crossings: 1, signal: false },
    { text: '+++++', usable: 5, longest: 5, crossings: 0, signal: false },
    { text: '++++++', usable: 6, longest: 6, crossings: 0, signal: true },
    // Seven of twelve in a row are chance, eight are not.
    { text: '+++++++-+-+-', usable: 12, longest: 7, crossings: 5, signal: false },
    { text: '++++++++-+-+', usable: 12, longest: 8, crossings: 4, signal: true },
    // Three crossings of twelve points are chance, two are not.
    { text: '++++--++----', usable: 12, longest: 4, crossings: 3, signal: false },
    { text: '++++----++++', usable: 12, longest: 4, crossings: 2, signal: true },
  ])('$text', ({ text, ...expected }) => {
    expect(anhoejRuns(series(text), 0)).toMatchObject(expected);
  });

  it('gives the limits it judged by', () => {
    const { longestMax, crossingsMin: fewest } = anhoejRuns(series('+-0+-+-+-+-+-'), 0);
    expect([longestMax, fewest]).toEqual([longestRunMax(12), crossingsMin(12)]);
  });

  it('has limits for hardly any points', () => {
    expect([0, 1, 2].map(longestRunMax)).toEqual([3, 3, 4]);
    expect([0, 1, 2].map(crossingsMin)).toEqual([0, 0, 0]);
  });

  it('does not mind the side, the scale or the direction of time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 40 }), (values) => {
        const runs = anhoejRuns(values, 0);
        expect(
          anhoejRuns(
            values.map((value) => -value),
            0,
          ),
        ).toEqual(runs);
        expect(
          anhoejRuns(
            values.map((value) => 5 * value + 2),
            2,
          ),
        ).toEqual(runs);
        expect(anhoejRuns(values.toReversed(), 0)).toEqual(runs);
        expect(runs.crossings).toBeLessThan(Math.max(1, runs.usable));
      }),
    );
  });
});
