import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentOf, stateOf } from '../../src/explore/address.ts';
import { EMPTY, type ExploreState, MOST_SERIES } from '../../src/explore/explore-state.ts';

const slug = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,12}$/);
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const series = fc.record({
  subject: slug,
  unit: slug,
  measure: fc.constantFrom('value', 'total', 'completion'),
  shown: fc.boolean(),
});
const months = fc
  .tuple(fc.option(month), fc.option(month))
  .map(([from, to]) => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }));
const state: fc.Arbitrary<ExploreState> = fc
  .record({
    series: fc.uniqueArray(series, {
      maxLength: MOST_SERIES,
      selector: (each) => `${each.subject} ${each.unit} ${each.measure}`,
    }),
    months,
    year: fc.option(fc.integer({ min: 1000, max: 9999 })),
    view: fc.constantFrom('time', 'index', 'years'),
    form: fc.constantFrom('chart', 'table'),
  })
  .map(({ months: range, ...rest }) => ({ ...rest, ...range }) as ExploreState);

describe('a state in an address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(stateOf(fragmentOf(each))).toEqual(each);
      }),
    );
  });

  it('is readable', () => {
    const series = [{ subject: 'XX01', unit: '_', measure: 'total', shown: true }] as const;
    const start: ExploreState = { ...EMPTY, series, view: 'years' };
    expect(fragmentOf(start)).toBe('#s=XX01._.total&view=years');
    const more = { ...start, view: 'time', from: '2025-01', to: '2026-10', form: 'table' } as const;
    expect(fragmentOf(more)).toBe('#s=XX01._.total&view=time&from=2025-01&to=2026-10&form=table');
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = stateOf(`#s=${text}&view=${text}&from=${text}&year=${text}`);
        expect(read === null || read.series.length <= MOST_SERIES).toBe(true);
      }),
    );
  });

  it.each([['#content'], [''], ['#'], ['#view=gauge'], ['#from=2025-01']])('is not in %s', (fragment) => {
    expect(stateOf(fragment)).toBeNull();
  });

  it.each([
    ['a slug that is no file name', 's=..%2Fx.A.total&s=X.A.total', ['X']],
    ['an unknown measure', 's=X.A.rank&s=Y.A.total', ['Y']],
    ['a series twice', 's=X.A.total&s=X.A.total.off', ['X']],
    ['a fifth series', 's=A.A.total&s=B.A.total&s=C.A.total&s=D.A.total&s=E.A.total', ['A', 'B', 'C', 'D']],
    ['an end that was cut off', 's=X.A.total&s=Y.A.to', ['X']],
  ])('passes over %s', (_, fragment, subjects) => {
    expect(stateOf(fragment)?.series.map(({ subject }) => subject)).toEqual(subjects);
  });

  it('puts months in their order and passes over what is no month', () => {
    expect(stateOf('s=X.A.total&from=2026-05&to=2025-02')).toMatchObject({ from: '2025-02', to: '2026-05' });
    expect(stateOf('s=X.A.total&from=2026-13&to=soon')).toMatchObject({ from: null, to: null });
  });
});
