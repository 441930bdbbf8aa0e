import { describe, expect, it } from 'vitest';
import { originalOf, placeText, rowPlace, rowPlaces } from '../../../src/components/parts/row-place.ts';

describe('rowPlaces', () => {
  it('names each file once, in the order of its first row, with its lines in their order', () => {
    const rows = [
      { file: 'drops/2026-02/b.csv', line: 9 },
      { file: 'drops/2026-01/a.csv', line: 4 },
      { file: 'drops/2026-02/b.csv', line: 7 },
      { file: 'drops/2026-02/b.csv', line: 8 },
    ];
    expect(rowPlaces(rows).map((place) => placeText(place, 'en'))).toEqual([
      'drops/2026-02/b.csv lines 7–9',
      'drops/2026-01/a.csv line 4',
    ]);
  });

  it('is empty without rows', () => {
    expect(rowPlaces([])).toEqual([]);
  });
});

it('says in Chinese where a row stands', () => {
  expect(placeText(rowPlace({ file: 'registers/目标.csv', line: 12 }), 'zh')).toBe(
    'registers/目标.csv 第12行',
  );
});

it('finds the published original', () => {
  expect(originalOf('drops/2026-01/a.csv')).toBe('data/source/2026-01/a.csv');
  expect(originalOf('registers/目标.csv')).toBe('data/source/registers/目标.csv');
});
