import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overruns, readBudgets } from '../../scripts/publish/budgets.ts';
import { startPages } from '../../scripts/publish/build-pages.ts';
import { pageTyping, siteFiles, sitePages } from '../../scripts/publish/site-pages.ts';
import { writeLargeBook } from './many-units/large-book.ts';

const UNITS = 1000;
const root = resolve(import.meta.dirname, '../..');
const site = join(root, 'build/test-many-units');

beforeAll(async () => {
  rmSync(site, { recursive: true, force: true });
  await writeLargeBook(join(site, 'data'), UNITS);
  const run = startPages(site);
  try {
    await run.make();
  } finally {
    await run.end();
  }
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const typeOf = pageTyping();
const text = (page: string) => readFileSync(join(site, page), 'utf8');
const pagesOfType = (type: string) => sitePages(site).filter((page) => typeOf(page) === type);

/** Units that pages lead to the scorecards of. */
function unitsNamed(pages: readonly string[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap((page) =>
      [...text(page).matchAll(/href="(?:[./]*units\/)?(M\d{4})\/index\.html"/g)].map(([, id = '']) => id),
    ),
  );
}

const heads = Array.from({ length: UNITS / 25 }, (_, group) => `M${String(group * 25).padStart(4, '0')}`);

describe('a site of a thousand units', () => {
  it('keeps every page within its budget', () => {
    expect(overruns(site, siteFiles(site), readBudgets(root))).toEqual([]);
  });

  it.each([
    ['units', 2, UNITS],
    ['targets/*/units', 4, UNITS],
    ['quality/units', 2, UNITS],
    ['appraisal/*/*', 2 * heads.length, UNITS - heads.length],
    ['supervision', 2, UNITS],
    ['satisfaction', 2, UNITS],
  ])('lists every unit on pages of the type %s, in both languages', (type, pages, units) => {
    const found = pagesOfType(type);
    expect(found.length).toBe(pages);
    for (const language of [true, false]) {
      expect(unitsNamed(found.filter((page) => page.startsWith('en/') === language)).size).toBe(units);
    }
  });

  it.each([
    ['targets/*', 'targets/*/units'],
    ['quality', 'quality/units'],
    ['appraisal/*', 'appraisal/*/*'],
    ['appraisal', 'appraisal/*/*'],
  ])('leads from %s to %s, by links that are not broken', (from, to) => {
    for (const page of pagesOfType(from)) {
      const links = [...text(page).matchAll(/\shref="([^"#?]+\.html)/g)].map(([, href = '']) =>
        normalize(join(dirname(page), href)),
      );
      const onward = links.filter((path) => typeOf(path) === to);
      expect(onward.length, page).toBeGreaterThan(0);
      expect(onward.filter((path) => !existsSync(join(site, path)))).toEqual([]);
    }
  });

  it.each(['targets/*/units', 'quality/units', 'appraisal/*/*'])(
    '%s has a trace for its numbers and the way up',
    (type) => {
      const [page = ''] = pagesOfType(type);
      expect(text(page)).toMatch(/class="trace" href="[^"]*trace\/M\d{4}\/index\.html#/);
      expect(text(page)).toMatch(/class="breadcrumbs/);
    },
  );

  it('says by which rule pages are compact', () => {
    for (const type of ['targets/*', 'quality', 'appraisal', 'units', 'supervision', 'satisfaction']) {
      const zh = pagesOfType(type).filter((page) => !page.startsWith('en/'));
      for (const page of zh) expect(text(page), page).toContain('超过60个');
    }
  });

  it('finds peer groups in the search', () => {
    expect(text('search.js')).toContain('第40考核组');
    expect(text('search.js')).toContain('appraisal/2026-Q3/g40/');
  });
});
