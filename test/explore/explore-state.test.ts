import { describe, expect, it } from 'vitest';
import {
  type ChosenSeries,
  EMPTY,
  hasYears,
  MOST_SERIES,
  mayAdd,
  startState,
  toggled,
  withMonths,
  withoutSeries,
  withSeries,
} from '../../src/explore/explore-state.ts';
import { file } from './some-series.ts';

const one = (subject: string): ChosenSeries => ({ subject, unit: 'A', measure: 'total', shown: true });
const full = ['a', 'b', 'c', 'd'].map(one).reduce(withSeries, EMPTY);

it('begins over time where the year has no parts', () => {
  const start = { subject: 'yearly', unit: 'A', measure: 'value' } as const;
  expect(startState({ ...file, start }).view).toBe('time');
  expect(hasYears({ subjects: file.subjects.filter(({ slug }) => slug === 'yearly') })).toBe(false);
});

describe('what is compared', () => {
  it('begins with what the book says, this year beside last', () => {
    const { series, view } = startState(file);
    expect(view).toBe('years');
    expect(series).toEqual([{ subject: 'sum', unit: '_', measure: 'total', shown: true }]);
    expect(startState({ subjects: [], start: null })).toBe(EMPTY);
  });

  it('grows to four series, each once', () => {
    expect(full.series).toHaveLength(MOST_SERIES);
    expect(mayAdd(full, one('e'))).toBe(false);
    expect(withSeries(full, one('e'))).toBe(full);
    const two = withoutSeries(withoutSeries(full, 3), 2);
    expect(mayAdd(two, { ...one('a'), shown: false })).toBe(false);
    expect(mayAdd(two, { ...one('a'), measure: 'value' })).toBe(true);
  });

  it('loses the one that is taken out', () => {
    expect(withoutSeries(full, 1).series.map(({ subject }) => subject)).toEqual(['a', 'c', 'd']);
  });

  it('hides one and shows it again, and leaves the others', () => {
    const hidden = toggled(full, 2);
    expect(hidden.series.map(({ shown }) => shown)).toEqual([true, true, false, true]);
    expect(toggled(hidden, 2)).toEqual(full);
  });

  it.each([
    ['2025-01', '2026-01', '2025-01', '2026-01'],
    ['2026-01', '2025-01', '2025-01', '2026-01'],
    [null, '2025-01', null, '2025-01'],
    [null, null, null, null],
  ])('months %s and %s are shown from %s to %s', (from, to, first, last) => {
    expect(withMonths(full, from, to)).toMatchObject({ from: first, to: last });
  });
});
