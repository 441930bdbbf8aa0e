import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuotaPlace, quotaAward, quotaPlaces } from '../../src/measures/quota.ts';
import { competitionRanks, denseRanks, fractionalRanks } from '../../src/measures/rank.ts';

describe('ranks', () => {
  it.each([
    { scores: [93, null, 95, 93, 90], competition: [2, null, 1, 2, 4], dense: [2, null, 1, 2, 3] },
    { scores: [0.3, 0.1 + 0.2, 0.2], competition: [1, 1, 3], dense: [1, 1, 2] },
    { scores: [null], competition: [null], dense: [null] },
    { scores: [], competition: [], dense: [] },
    { scores: [-1, 0], competition: [2, 1], dense: [2, 1] },
  ])('$scores', ({ scores, competition, dense }) => {
    expect(competitionRanks(scores)).toEqual(competition);
    expect(denseRanks(scores)).toEqual(dense);
  });

  it('gives a tie the mean of its places', () => {
    expect(fractionalRanks([93, null, 95, 93, 90])).toEqual([2.5, null, 1, 2.5, 4]);
  });

  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 20 });

  it('does not mind the order of the units', () => {
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.nat()), (values, order) => {
        const places = values
          .map((_, i) => ({ i, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key);
        const shuffled = places.map(({ i }) => values[i] ?? null);
        for (const rank of [competitionRanks, denseRanks, fractionalRanks]) {
          const before = rank(values);
          expect(rank(shuffled)).toEqual(places.map(({ i }) => before[i]));
        }
      }),
    );
  });

  it('adds fractional ranks up to the sum of the places', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const ranks = fractionalRanks(values).filter((rank) => rank !== null);
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((ranks.length * (ranks.length + 1)) / 2);
      }),
    );
  });
});

describe('quota', () => {
  it.each([
    [4, 0.2, 0],
    [100, 0.29, 29],
    [13, 0.25, 3],
    [12, 1, 12],
    [0, 0.2, 0],
  ])('of %i at %f is %i', (n, share, places) => {
    expect(quotaPlaces(n, share)).toBe(places);
  });

  it.each<[(number | null)[], number, (QuotaPlace | null)[]]>([
    [[95, 93, 93, 90], 1, ['within', 'outside', 'outside', 'outside']],
    [[95, 93, 93, 90], 2, ['within', 'tied', 'tied', 'outside']],
    [[95, 93, 93, 90], 3, ['within', 'within', 'within', 'outside']],
    [[95, null, 93], 1, ['within', null, 'outside']],
    [[95, 95], 0, ['outside', 'outside']],
    [[95, 95], 1, ['tied', 'tied']],
    [[0.3, 0.1 + 0.2], 1, ['tied', 'tied']],
  ])('%j with %i places', (scores, places, expected) => {
    expect(quotaAward(scores, places)).toEqual(expected);
  });
});
