import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import { startPages } from '../../scripts/publish/build-pages.ts';
import { sitePages } from '../../scripts/publish/site-pages.ts';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { writeBook } from '../../src/book/write-book.ts';
import { smallInput } from '../book/small-office.ts';

const root = mkdtempSync(join(tmpdir(), 'kaoping-pages-'));
afterAll(() => rmSync(root, { recursive: true }));

const book = assembleBook(smallInput());
const units = [...book.keys()].flatMap((path) => /^units\/(.+)\.json$/.exec(path)?.[1] ?? []);

it('makes every page of every unit while the book is written, and the others at the end', async () => {
  const site = join(root, 'whole');
  const pages = startPages(site);
  await writeBook(book, join(site, 'data'), realDisk, pages.written);
  await pages.make();
  await pages.end();
  const made = sitePages(site);
  expect(units.length).toBeGreaterThan(2);
  for (const kind of ['units', 'trace']) {
    const wanted = units.flatMap((unit) => [`${kind}/${unit}/index.html`, `en/${kind}/${unit}/index.html`]);
    expect(made.filter((page) => page.includes(`${kind}/`) && page !== `${kind}/index.html`)).toEqual(
      expect.arrayContaining(wanted),
    );
  }
  expect(made).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'method/index.html']));
  expect(readFileSync(join(site, 'site.css'), 'utf8')).toContain('@page');
});

it('a page that cannot be made is told of, with its address and the cause', async () => {
  const site = join(root, 'failed');
  const pages = startPages(site);
  await writeBook(book, join(site, 'data'), realDisk);
  const [unit = ''] = units;
  writeFileSync(join(site, 'data', 'units', `${unit}.json`), '{');
  pages.written(`traces/${unit}.json`);
  const complaint = await pages.make().then(
    () => '',
    (error) => String(error),
  );
  await pages.end();
  expect(complaint).toContain(`/units/${unit}/ could not be made`);
  expect(complaint).toContain('JSON');
});

it('ends when it is given up before there is a book', async () => {
  const site = join(root, 'given-up');
  await startPages(site).end();
  expect(existsSync(site)).toBe(false);
});
