import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { bookTexts } from '../../src/book/book-texts.ts';
import type { OverviewFile } from '../../src/book/schema/site-files.ts';
import type { UnitFile } from '../../src/book/schema/unit-file.ts';
import { sourceSheets } from '../../src/intake/source-sheets.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { hasErrors, readOfficeData } from '../../src/ledger/read-office.ts';
import { ODD_OFFICES, writeOddOffice } from '../cases/odd-offices.ts';

const root = mkdtempSync(join(tmpdir(), 'kaoping-'));
afterAll(() => rmSync(root, { recursive: true }));

function bookOf(name: string): ReadonlyMap<string, unknown> {
  const folder = join(root, name);
  writeOddOffice(ODD_OFFICES[name] ?? {}, folder);
  const read = readOfficeFolder(folder);
  const { office, readings, problems, fingerprint } = readOfficeData(read);
  if (office === null) throw new Error(`${name}: settings cannot be read`);
  expect(hasErrors(problems), name).toBe(false);
  const sheetOf = sourceSheets(read.files, office);
  return assembleBook({ office, ledger: buildLedger(readings), readings, problems, fingerprint, sheetOf });
}

describe('odd offices', () => {
  it.each(Object.keys(ODD_OFFICES))('%s: every file fits its schema, and no sentence has a hole', (name) => {
    for (const [path, text] of bookTexts(bookOf(name))) {
      if (path.startsWith('schemas/')) continue;
      expect(text, `${name} ${path}`).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('keeps every digit of a number of fifteen', () => {
    const unit = bookOf('large-numbers').get('units/A1.json') as UnitFile;
    expect(unit.results[0]?.value).toBe(4 * 123_456_789_012_345 + (0 + 1 + 2 + 0));
  });

  it('shows no matrix of 300 units, which nobody could read', () => {
    const overview = bookOf('many-units').get('overview.json') as OverviewFile;
    expect(overview.matrix).toBeNull();
    expect(overview.counts).toHaveLength(300);
  });

  it('says of one month no trend and of one unit no comparison', () => {
    const one = bookOf('one-month').get('units/A1.json') as UnitFile;
    expect(one.documents?.chart?.signal).toBe(false);
    const alone = bookOf('one-unit').get('quality.json') as { readonly funnel: unknown };
    expect(alone.funnel).toBeNull();
  });
});
