import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { officeFile } from '../../src/book/schema/office-file.ts';
import { targetsFile } from '../../src/book/schema/site-files.ts';
import { unitsFile } from '../../src/book/schema/unit-file.ts';
import { acceptedRows, assembledBook, errorsOf } from './assembled-book.ts';

const FOLDER = join(import.meta.dirname, '../../examples/nyc-mmr');

function publishedRows(file: string): Record<string, string>[] {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const rows = publishedRows('drops/2022-10/indicators.csv');
const agencies = publishedRows('published/published_agency_outcomes_all.csv');
const book = assembledBook('examples/nyc-mmr');

/** The verdict of the product in the city's words. */
const WORDS: Readonly<Record<string, string>> = {
  met: 'Met_Goal',
  not_met: 'Did_Not_Meet',
  no_target: 'NA',
};

describe('examples/nyc-mmr', () => {
  it('is read without an error, every row accounted for', () => {
    expect(errorsOf(book.data)).toEqual([]);
    expect(acceptedRows(book.data)).toBe(1139);
  });

  it('has 1,139 indicators of 35 agencies, for the fiscal year that ends in June 2023', () => {
    const office = book.file('office.json', officeFile);
    expect([office.indicators, office.units, office.year]).toEqual([1139, 35, 2023]);
    expect([office.yearMonths[0], office.yearMonths.at(-1)]).toEqual(['2022-07', '2023-06']);
  });

  it('reproduces the published verdict for every indicator', () => {
    const published = new Map(rows.map((row) => [row.ID ?? '', row.Success]));
    const worked = book.indicators.map(({ indicator, results }) => [
      indicator.id,
      WORDS[results[0]?.status ?? ''],
    ]);
    expect(worked).toHaveLength(1139);
    expect(worked.filter(([id, verdict]) => published.get(id ?? '') !== verdict)).toEqual([]);
    expect(book.file('targets.json', targetsFile).counts).toEqual({ met: 183, not_met: 168, no_target: 788 });
  });

  it('reproduces the published counts of every agency', () => {
    const counts = new Map(
      book
        .file('units.json', unitsFile)
        .units.map(({ id, targets }) => [
          id === 'unassigned' ? 'NA' : id,
          [targets.met ?? 0, targets.not_met ?? 0, targets.no_target ?? 0],
        ]),
    );
    expect(agencies).toHaveLength(35);
    for (const row of agencies) {
      const expected = [row.Met_Goal, row.Did_Not_Meet, row['NA.s']].map(Number);
      expect(counts.get(row['Agency.Number'] ?? ''), row['Agency.Name']).toEqual(expected);
    }
  });

  it('keeps the figures of earlier fiscal years', () => {
    const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
    const given = rows.flatMap((row) => years.filter((year) => row[year] !== 'NA')).length;
    const series = book.indicators.flatMap(({ results }) => results.flatMap((result) => result.series));
    expect(series.filter(({ value }) => value !== null)).toHaveLength(given);
  });
});
