import { describe, expect, it } from 'vitest';
import { assembleBook } from '../../../../src/book/assemble-book.ts';
import type { ExploreFile, ExploreSlice } from '../../../../src/book/schema/explore-file.ts';
import { reading, smallInput, smallReadings } from '../../small-office.ts';

const actual = (month: string, unit_id: string, indicator_id: string, value: number) => ({
  month,
  unit_id,
  indicator_id,
  value,
});

/** The small office with November and December of the year before, and a yearly figure among the months. */
const book = assembleBook(
  smallInput({}, [
    ...smallReadings,
    reading('drops/2026-02/earlier.csv', 'actuals', [
      actual('2025-11', 'A', 'N', 7),
      actual('2025-12', 'A', 'N', 0),
      actual('2025-12', 'A', 'D', 4),
      actual('2025', '丙', 'N', 90),
    ]),
  ]),
);
const file = <T>(path: string): T => book.get(path) as T;
const slice = (slug: string) => file<ExploreSlice>(`explore/${slug}.json`);
const row = (slug: string, key: string) => slice(slug).units.find((unit) => unit.key === key);
const head = (values: readonly (number | null)[] | undefined, count: number) => values?.slice(0, count);

describe('explore.json', () => {
  it('names every indicator with a value and the error rate, each with what may be drawn of it', () => {
    const { subjects } = file<ExploreFile>('explore.json');
    expect(subjects.map(({ slug, measures }) => [slug, ...measures])).toEqual([
      ['I1', 'total', 'completion'],
      ['I2', 'value', 'completion'],
      ['I3', 'value'],
      ['N', 'value', 'total'],
      ['D', 'value', 'total'],
      ['S', 'value', 'total'],
      ['_rate', 'value'],
    ]);
  });

  it('says what of each is drawn first', () => {
    const { subjects } = file<ExploreFile>('explore.json');
    expect(subjects.map(({ slug, first }) => [slug, first.unit, first.measure])).toEqual([
      ['I1', '_', 'total'],
      ['I2', '_', 'value'],
      ['I3', '_', 'value'],
      ['N', 'A', 'total'],
      ['D', '_', 'total'],
      ['S', '_', 'total'],
      ['_rate', '_', 'value'],
    ]);
  });

  it('begins with the indicator that heads the overview', () => {
    expect(file<ExploreFile>('explore.json').start).toEqual({ subject: 'I1', unit: '_', measure: 'total' });
  });

  it('begins with nothing where nothing was reported', () => {
    const registers = smallReadings.filter(({ file: name }) => name.startsWith('registers/'));
    const empty = assembleBook(smallInput({}, registers));
    expect(empty.get('explore.json')).toMatchObject({ subjects: [], start: null });
  });

  it('names nothing that the public may not see', () => {
    const open = assembleBook(smallInput({ audience: 'public' }));
    const text = JSON.stringify([...open].filter(([path]) => path.startsWith('explore')));
    expect(open.has('explore/S.json')).toBe(false);
    expect(text).toContain('甲科');
    expect(text).not.toContain('丙科');
  });
});

describe('the file of an indicator', () => {
  it('runs from the first period reported to the end of the year on show', () => {
    const { periods, grain } = slice('N');
    expect(grain).toBe('month');
    expect(periods).toHaveLength(14);
    expect(periods[0]).toEqual({ period: '2025-11', month: '2025-11', year: 2025 });
    expect(periods.at(-1)).toEqual({ period: '2026-12', month: '2026-12', year: 2026 });
  });

  it('adds up each year by itself, and takes 0 for a value and a gap for none', () => {
    expect(head(row('N', 'A')?.measures.value, 6)).toEqual([7, 0, 4, 5, 6, null]);
    expect(head(row('N', 'A')?.measures.total, 6)).toEqual([7, 7, 4, 9, 15, null]);
    expect(head(row('N', 'B')?.measures.total, 5)).toEqual([null, null, 10, null, null]);
  });

  it('forms a ratio of earlier months from their sums', () => {
    expect(head(row('I3', 'A')?.measures.value, 2)).toEqual([0, 80]);
    expect(slice('I3').periods[0]?.period).toBe('2025-12');
  });

  it('holds completion and what is due against the target of the year', () => {
    // Of 120: 10, 20 and 33; a twelfth of the year asks for 10.
    expect(head(row('I1', 'A')?.measures.completion, 4)).toEqual([10 / 120, 20 / 120, 33 / 120, null]);
    expect(head(row('I1', 'A')?.due ?? undefined, 2)).toEqual([10, 20]);
    expect(row('N', 'A')?.due).toBeNull();
  });

  it('puts all units first where there are several', () => {
    expect(slice('I1').units.map(({ key }) => key)).toEqual(['_', 'H', 'A', 'B']);
    expect(head(row('I1', '_')?.measures.total, 3)).toEqual([15, 29, 45]);
  });

  it('counts units that report in periods of another length, and leaves them out', () => {
    expect(slice('N').left).toBe(1);
    expect(row('N', 'xc680a614')).toBeUndefined();
  });
});

describe('the file of the error rate', () => {
  it('is the share of documents with errors, and nothing where none were handled', () => {
    expect(head(row('_rate', 'B')?.measures.value, 3)).toEqual([0.02, null, 0.06]);
    expect(head(row('_rate', '_')?.measures.value, 3)).toEqual([0.015, 0, 7 / 300]);
  });
});
