import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answersTogether,
  LEAST_SHOWN,
  satisfaction,
  satisfactionOfUnits,
} from '../../src/measures/satisfaction.ts';
import { wilson } from '../../src/measures/wilson.ts';

type Counts = readonly [number | null, number | null, number | null, number | null];

function answers(
  [verySatisfied, satisfied, neutral, dissatisfied]: Counts,
  sent: number | null = null,
): Answers {
  const counts = [verySatisfied, satisfied, neutral, dissatisfied];
  const returned = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { sent, returned, verySatisfied, satisfied, neutral, dissatisfied };
}

describe('satisfaction', () => {
  it('is the share of both content classes, with its interval and the response', () => {
    const found = satisfaction(answers([102, 61, 15, 8], 200));
    expect(found).toEqual({
      state: 'shown',
      sent: 200,
      returned: 186,
      response: 0.93,
      share: 163 / 186,
      interval: wilson(163, 186),
      classes: [102, 61, 15, 8],
    });
  });

  it.each<[string, Counts, string, (number | null)[]]>([
    ['five on each side', [5, 0, 5, 0], 'shown', [null, null, null, null]],
    ['four content', [4, 0, 50, 50], 'suppressed', [null, null, null, null]],
    ['four not content', [50, 50, 4, 0], 'suppressed', [null, null, null, null]],
    ['all content', [60, 40, 0, 0], 'suppressed', [null, null, null, null]],
    ['a small class hides the one beside it', [50, 40, 20, 4], 'shown', [50, 40, null, null]],
    ['both sides have one', [50, 4, 20, 4], 'shown', [null, null, null, null]],
    ['classes of just five', [5, 5, 5, 5], 'shown', [5, 5, 5, 5]],
    ['a class that was not counted', [50, null, 20, 10], 'uncounted', [null, null, null, null]],
  ])('%s', (_, counts, state, classes) => {
    const found = satisfaction(answers(counts));
    expect([found.state, found.classes]).toEqual([state, classes]);
    expect(found.share === null).toBe(state !== 'shown');
    expect(found.interval === null).toBe(state !== 'shown');
  });

  it.each([
    [null, null],
    [0, null],
    [1, 20],
    [40, 0.5],
  ])('with %s sent has the response %s', (sent, response) => {
    expect(satisfaction(answers([10, 5, 5, 0], sent)).response).toBe(response);
  });
});

describe('answers about several units', () => {
  it('are added up', () => {
    expect(answersTogether([answers([9, 8, 7, 6], 40), answers([1, 2, 3, 4], 10)])).toEqual({
      sent: 50,
      returned: 40,
      verySatisfied: 10,
      satisfied: 10,
      neutral: 10,
      dissatisfied: 10,
    });
  });

  it.each([0, 1])('are not known of all where unit %i did not count them', (at) => {
    const units = [answers([9, 8, 7, 6], 40), answers([1, 2, 3, 4], 10)];
    const other = { ...answers([9, null, 7, 6]), sent: null };
    expect(answersTogether(units.map((each, i) => (i === at ? other : each)))).toMatchObject({
      sent: null,
      satisfied: null,
      verySatisfied: at === 0 ? 10 : 18,
    });
  });
});

describe('satisfaction of units beside their total', () => {
  const states = (units: readonly Counts[]) =>
    satisfactionOfUnits(units.map((counts) => answers(counts))).map(({ state }) => state);

  it('hides no more where two hidden ones are enough together', () => {
    expect(
      states([
        [4, 0, 9, 9],
        [40, 4, 4, 0],
        [50, 9, 9, 9],
      ]),
    ).toEqual(['suppressed', 'suppressed', 'shown']);
  });

  it('hides the smallest other beside a single one', () => {
    expect(
      states([
        [4, 0, 9, 9],
        [40, 40, 9, 9],
        [50, 90, 9, 9],
      ]),
    ).toEqual(['suppressed', 'suppressed', 'shown']);
  });

  it('hides those with the fewest answers first, wherever they stand', () => {
    expect(
      states([
        [50, 90, 9, 9],
        [4, 0, 9, 9],
        [40, 40, 9, 9],
        [60, 90, 9, 9],
      ]),
    ).toEqual(['shown', 'suppressed', 'suppressed', 'shown']);
  });

  it('hides on while what is missing is too little', () => {
    expect(
      states([
        [4, 0, 9, 9],
        [0, 0, 9, 9],
        [40, 40, 9, 9],
        [50, 90, 9, 9],
      ]),
    ).toEqual(['suppressed', 'suppressed', 'suppressed', 'shown']);
  });

  it('hides nothing where nothing is hidden', () => {
    expect(
      states([
        [40, 40, 9, 9],
        [50, 90, 9, 9],
      ]),
    ).toEqual(['shown', 'shown']);
  });

  it('never lets fewer than five people be told, by themselves or as a difference', () => {
    const count = fc.integer({ min: 0, max: 30 });
    const unit = fc.tuple(count, count, count, count).map((counts) => answers(counts));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (units) => {
        const found = satisfactionOfUnits(units);
        const hidden = units.filter((_, at) => found[at]?.state === 'suppressed');
        const total = satisfaction(answersTogether(units));
        for (const [at, { state, classes }] of found.entries()) {
          for (const shown of classes) if (shown !== null) expect(shown).toBeGreaterThanOrEqual(LEAST_SHOWN);
          if (state === 'shown') expect(satisfaction(units[at] ?? answers([0, 0, 0, 0])).state).toBe('shown');
        }
        if (hidden.length === 0 || total.state !== 'shown') return;
        expect(hidden.length).not.toBe(units.length === 1 ? -1 : 1);
        expect(satisfaction(answersTogether(hidden)).state).toBe('shown');
      }),
    );
  });
});
