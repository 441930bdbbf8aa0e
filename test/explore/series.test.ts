import { describe, expect, it } from 'vitest';
import { EMPTY } from '../../src/explore/explore-state.ts';
import { findSeries } from '../../src/explore/series.ts';
import { file, slices } from './some-series.ts';

const chosen = (subject: string, unit: string) => ({
  subject,
  unit,
  measure: 'value' as const,
  shown: true,
});

describe('findSeries', () => {
  it('tells series that are there from those awaited and those unknown', () => {
    const series = [
      chosen('sum', 'A'),
      chosen('sum', 'nobody'),
      chosen('nothing', 'A'),
      chosen('level', 'A'),
      chosen('bare', 'A'),
    ];
    const some = new Map([...slices, ['bare', null] as const].filter(([slug]) => slug !== 'level'));
    const found = findSeries({ ...EMPTY, series }, { ...file, listed: true, slices: some });
    expect(found.ready.map(({ place }) => place)).toEqual([0]);
    expect(found.awaited).toEqual([3]);
    expect(found.unknown).toEqual([1, 2, 4]);
    const unlisted = findSeries({ ...EMPTY, series }, { ...file, listed: false, slices: some });
    expect(unlisted.awaited).toEqual([2, 3]);
  });
});
