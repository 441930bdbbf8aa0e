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
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPages } from '../../scripts/build-pages.ts';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { writeBook } from '../../src/book/write-book.ts';
import { sha256 } from '../../src/ledger/office-folder.ts';
import { smallInput } from '../book/small-office.ts';

// Pages are made inside the project, where the modules that they import can be found.
const build = resolve(import.meta.dirname, '../../build');
mkdirSync(build, { recursive: true });
const root = mkdtempSync(join(build, 'page-processes-'));
const book = join(root, 'book');
beforeAll(() => writeBook(assembleBook(smallInput()), book));
afterAll(() => rmSync(root, { recursive: true }));

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

it('two processes make the same bytes as one', async () => {
  await buildPages(book, join(root, 'one'));
  await buildPages(book, join(root, 'two'), 'by_language');
  const one = hashes(join(root, 'one'));
  expect(one.size).toBeGreaterThan(20);
  expect(hashes(join(root, 'two'))).toEqual(one);
});

it('a process that fails is told of, and leaves nothing beside the folder that was asked for', async () => {
  const { units } = JSON.parse(readFileSync(join(book, 'pages.json'), 'utf8'));
  writeFileSync(join(book, 'units', `${units[0].slug}.json`), '{');
  const out = join(root, 'failed');
  await expect(buildPages(book, out, 'by_language')).rejects.toThrow('the pages were not made');
  expect(readdirSync(root).filter((name) => name.startsWith('failed.'))).toEqual([]);
  expect(existsSync(join(out, 'en'))).toBe(false);
});
