import { describe, expect, it } from 'vitest';
import { officeFile } from '../../src/book/schema/office-file.ts';
import { dataFile, qualityFile } from '../../src/book/schema/site-files.ts';
import { acceptedRows, assembledBook, errorsOf } from './assembled-book.ts';

const book = assembledBook('examples/nhs-ae');
const quality = book.file('quality.json', qualityFile);

function totals(points: readonly { readonly n: number; readonly x: number }[]) {
  return points.reduce((sum, point) => ({ n: sum.n + point.n, x: sum.x + point.x }), { n: 0, x: 0 });
}

describe('examples/nhs-ae', () => {
  it('is read without an error, every row accounted for', () => {
    expect(errorsOf(book.data)).toEqual([]);
    expect(acceptedRows(book.data)).toBe(12_765);
    for (const { file, rows } of book.data.readings) {
      expect(rows.accepted + rows.setAside + rows.refused, file).toBe(rows.read);
    }
  });

  it('has 36 drops and 274 organisations that exist because they report', () => {
    const office = book.file('office.json', officeFile);
    expect(office.units).toBe(274);
    expect(book.units).toHaveLength(274);
    expect(office.drops).toHaveLength(36);
    expect(book.file('data.json', dataFile).drops.filter(({ drop }) => drop !== 'registers')).toHaveLength(
      36,
    );
  });

  it('has the totals of attendances and breaches, together and over organisations', () => {
    const published = { n: 72_019_402, x: 8_295_237 };
    expect(totals(quality.whole.chart?.points ?? [])).toEqual(published);
    expect(totals(quality.units.flatMap((unit) => unit.chart?.points ?? []))).toEqual(published);
  });

  it('runs its year from April', () => {
    const { year, yearMonths, cutoff } = book.file('office.json', officeFile);
    expect([year, yearMonths[0], yearMonths.at(-1), cutoff]).toEqual([2018, '2018-04', '2019-03', '2019-03']);
    expect([quality.whole.year.from, quality.whole.year.to]).toEqual(['2018-04', '2019-03']);
  });

  it('holds every rate against the four-hour standard', () => {
    expect(quality.whole.year.benchmark).toBe(0.05);
    expect(quality.whole.year.verdict).toBe('alarm');
  });

  it('speaks of attendances, not of documents', () => {
    expect(quality.whole.year.sentence.en).toContain('attendances over four hours');
    expect(quality.whole.year.sentence.en).not.toContain('document');
  });
});
