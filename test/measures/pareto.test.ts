import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadTest, pareto } from '../../src/measures/pareto.ts';

const counts = (...each: number[]) => each.map((count, at) => ({ key: `k${at}`, count }));

describe('pareto', () => {
  it('sorts, adds up and leaves out what never occurred; equal ones keep their order', () => {
    const { total, bars } = pareto(counts(2, 0, 5, 2, 1));
    expect(total).toBe(10);
    expect(bars).toEqual([
      { key: 'k2', count: 5, share: 0.5, cumulative: 0.5 },
      { key: 'k0', count: 2, share: 0.2, cumulative: 0.7 },
      { key: 'k3', count: 2, share: 0.2, cumulative: 0.9 },
      { key: 'k4', count: 1, share: 0.1, cumulative: 1 },
    ]);
  });

  it.each<[number[], number]>([
    [[], 0],
    [[0, 0], 0],
    [[7], 1],
    [[8, 2], 1],
    [[79, 21], 2],
    [[5, 3, 2], 2],
    [[5, 2, 2, 1], 3],
    [[1, 1, 1, 1, 1], 4],
  ])('of %j the first %i make up four fifths', (each, vital) => {
    expect(pareto(counts(...each)).vital).toBe(vital);
  });

  it('ends at the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (each) => {
        const { total, bars } = pareto(counts(...each));
        expect(total).toBe(each.reduce((a, b) => a + b, 0));
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        if (total > 0) expect(bars.at(-1)?.cumulative).toBe(1);
      }),
    );
  });
});

it.each<[number, number, number | null]>([
  [0, 0, null],
  [1, 0, 1],
  [5, 0, 0.0625],
  [0, 5, 0.0625],
  [6, 0, 0.03125],
  [4, 4, 1],
  [8, 2, 0.109375],
])('%i documents against %i lead with probability %j', (first, second, p) => {
  const found = leadTest(first, second);
  if (p === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(p, 14);
});
