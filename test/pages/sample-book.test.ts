import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookFileKind, bookFiles } from '../../src/book/book-files.ts';
import { officeFile, pagesFile } from '../../src/book/schema/office-file.ts';
import { qualityFile } from '../../src/book/schema/site-files.ts';

const BOOK = join(import.meta.dirname, 'sample-book');

/** Kinds of files that the sample does without. */
const LEFT_OUT = ['explore', 'explore-slice', 'datapackage', 'check'];

const FILES = readdirSync(BOOK, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

describe('the sample book that pages are tried on', () => {
  it.each(FILES)('%s is what its schema says', (file) => {
    const parsed = bookFileKind(file)?.schema.safeParse(JSON.parse(readFileSync(join(BOOK, file), 'utf8')));
    expect(parsed?.error).toBeUndefined();
    expect(parsed?.success).toBe(true);
  });

  it('has a file for every drop, period and unit that it names', () => {
    const office = officeFile.parse(JSON.parse(readFileSync(join(BOOK, 'office.json'), 'utf8')));
    const { units, indicators } = pagesFile.parse(JSON.parse(readFileSync(join(BOOK, 'pages.json'), 'utf8')));
    const quality = qualityFile.parse(JSON.parse(readFileSync(join(BOOK, 'quality.json'), 'utf8')));
    const { weeks, quarters } = quality;
    const named = [
      ...weeks.map((week) => `quality/weeks/${week}.json`),
      ...quarters.map((quarter) => `quality/quarters/${quarter}.json`),
      ...office.drops.map((drop) => `drops/${drop}.json`),
      ...office.appraisalPeriods.map((period) => `appraisal/${period}.json`),
      ...units.flatMap(({ slug }) => [`units/${slug}.json`, `traces/${slug}.json`]),
      ...indicators.map(({ slug }) => `targets/${slug}.json`),
    ];
    expect(named.filter((file) => !FILES.includes(file))).toEqual([]);
  });

  it('has every other kind of file', () => {
    const lacking = bookFiles.filter(({ pattern }) => !FILES.some((file) => pattern.test(file)));
    expect(lacking.map(({ name }) => name)).toEqual(LEFT_OUT);
  });
});
