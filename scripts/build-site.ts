import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sourcePath } from '../src/book/assemble/data-file.ts';
import type { FolderFile } from '../src/ledger/office-folder.ts';
import { beside, mendFolder, putInPlace } from './whole-folder.ts';

/** What a site is made from and where it goes. */
export interface SiteOrder {
  /** Writes the book into a folder that does not exist yet. */
  readonly writeBook: (dir: string) => void;
  /** Makes the pages of a book in a folder that does not exist yet. */
  readonly buildPages: (book: string, out: string) => Promise<void>;
  /** CSV files to publish as they are; none for the public. */
  readonly originals: readonly FolderFile[];
  readonly out: string;
  /** Folder for work under way; it must stand inside the project. */
  readonly work: string;
  /** Where the book stays after the site is built; `null` when only its published copy is wanted. */
  readonly book: string | null;
}

/** What came of it. */
export interface BuiltSite {
  readonly pages: number;
  /** Bytes of every file of the site. */
  readonly bytes: number;
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Publishes the book and the files that it was made from below `data/`. */
function publishData(book: string, originals: readonly FolderFile[], site: string): void {
  const data = join(site, 'data');
  cpSync(book, data, { recursive: true });
  for (const { file, bytes } of originals) {
    const path = join(data, sourcePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function measure(site: string): BuiltSite {
  const files = filesBelow(site);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/**
 * Builds a site whole or not at all: the book and the pages are made in a working folder, and only when both are there
 * do they take the place of the last ones. Whatever fails on the way leaves book and site as they were.
 */
export async function buildSite(order: SiteOrder): Promise<BuiltSite> {
  const stage = beside(resolve(order.work, 'site'), 'next');
  const book = beside(resolve(order.work, 'book'), 'next');
  for (const target of [resolve(order.work, 'site'), resolve(order.work, 'book'), order.out])
    mendFolder(target);
  try {
    order.writeBook(book);
    await order.buildPages(book, stage);
    publishData(book, order.originals, stage);
    const built = measure(stage);
    if (order.book !== null) putInPlace(book, order.book);
    putInPlace(stage, order.out);
    return built;
  } finally {
    for (const rest of [stage, book]) rmSync(rest, { recursive: true, force: true });
  }
}
