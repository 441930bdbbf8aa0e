import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { realDisk } from '../../scripts/disk/disk.ts';
import { sharingOf, startPages } from '../../scripts/publish/build-pages.ts';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { writeBook } from '../../src/book/write-book.ts';
import { sha256 } from '../../src/ledger/office-folder.ts';
import { smallInput } from '../book/small-office.ts';

// Pages are made inside the project, where the modules that they import can be found.
const build = resolve(import.meta.dirname, '../../build');
mkdirSync(build, { recursive: true });
const root = mkdtempSync(join(build, 'page-processes-'));
afterAll(() => rmSync(root, { recursive: true }));

const bookInto = (site: string) => writeBook(assembleBook(smallInput()), join(site, 'data'), realDisk);

/** Every file of a folder with the hash of its bytes, by path. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const pairs = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), sha256(readFileSync(path))] as const;
  });
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('two processes make the same bytes as one, and leave nothing beside the site', async () => {
  for (const [name, sharing] of [
    ['one', 'together'],
    ['two', 'by_language'],
  ] as const) {
    const site = join(root, name);
    const pages = startPages(site, sharing);
    bookInto(site);
    await pages.make();
    await pages.end();
  }
  const one = hashes(join(root, 'one'));
  expect(one.size).toBeGreaterThan(20);
  expect(hashes(join(root, 'two'))).toEqual(one);
  expect(readdirSync(root).sort()).toEqual(['one', 'two']);
});

it('a process that fails is told of, and leaves nothing but the book', async () => {
  const site = join(root, 'failed');
  const pages = startPages(site, 'by_language');
  bookInto(site);
  const { units } = JSON.parse(readFileSync(join(site, 'data', 'pages.json'), 'utf8'));
  writeFileSync(join(site, 'data', 'units', `${units[0].slug}.json`), '{');
  await expect(pages.make()).rejects.toThrow('the pages were not made');
  await pages.end();
  expect(readdirSync(site)).toEqual(['data']);
  expect(readdirSync(root).filter((name) => name.startsWith('failed.'))).toEqual([]);
});

it('processes that are ended before there is a book end, and leave nothing', async () => {
  const site = join(root, 'given-up');
  await startPages(site, 'together').end();
  expect(existsSync(site)).toBe(false);
  expect(readdirSync(root).filter((name) => name.startsWith('given-up'))).toEqual([]);
});

it('a process a language is for large offices', () => {
  const file = { bytes: new Uint8Array(500_000) };
  expect(sharingOf([file, file, file])).toBe('together');
  expect(sharingOf([file, file, file, file])).toBe('by_language');
});
