import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { bookFileKind, bookFiles } from '../../src/book/book-files.ts';
import { bookSchemas, bookTexts } from '../../src/book/book-texts.ts';
import { smallInput } from './small-office.ts';

describe('the published schemas', () => {
  it('stand for every kind of file and for the report, and no two share a name', () => {
    expect(bookSchemas().size).toBe(bookFiles.length + 1);
    expect(bookSchemas().has('schemas/report.schema.json')).toBe(true);
  });

  it('accept every file of a book and refuse another', () => {
    const schemas = bookSchemas();
    for (const [path, text] of bookTexts(assembleBook(smallInput()))) {
      const kind = bookFileKind(path);
      if (!kind) continue;
      const published = z.fromJSONSchema(
        schemas.get(`schemas/${kind.name}.schema.json`) as Parameters<typeof z.fromJSONSchema>[0],
      );
      expect(published.safeParse(JSON.parse(text)).success, path).toBe(true);
      expect(published.safeParse({ ...JSON.parse(text), stray: 1 }).success, path).toBe(false);
    }
  });
});

describe('bookFileKind', () => {
  it.each([
    ['office.json', 'office'],
    ['units.json', 'units'],
    ['units/x0123abcd.json', 'unit'],
    ['targets/Z01.json', 'indicator'],
    ['appraisal/2026-Q3.json', 'appraisal'],
    ['drops/registers.json', 'drop'],
    ['units/../office.json', null],
    ['units/A/B.json', null],
    ['other.json', null],
  ])('%s is of kind %s', (path, name) => {
    expect(bookFileKind(path)?.name ?? null).toBe(name);
  });
});
