import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sourcePath } from '../src/book/assemble/data-file.ts';
import type { FolderFile } from '../src/ledger/office-folder.ts';
import type { Disk } from './disk.ts';
import { putInPlace } from './whole-folder.ts';

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
  /** Whether the finished site may take its place. */
  readonly accepts: (site: string) => boolean;
  /** What is to be done once everything is made and before any of it takes its place. */
  readonly commit: () => void;
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
function publishData(book: string, originals: readonly FolderFile[], site: string, disk: Disk): void {
  const data = join(site, 'data');
  disk.copyFolder(book, data);
  for (const { file, bytes } of originals) {
    const path = join(data, sourcePath(file));
    disk.makeFolder(dirname(path));
    disk.write(path, bytes);
  }
}

function measure(site: string): BuiltSite {
  const files = filesBelow(site);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** The working folder of a site: one for each place that sites go to, so that two of them do not meet. */
function workshopOf({ work, out }: SiteOrder): string {
  const place = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 8);
  return resolve(work, `${basename(out)}-${place}.~work`);
}

/**
 * Builds a site whole or not at all: the book and the pages are made in a working folder, and only when both are there
 * do they take the place of the last ones. Whatever fails on the way leaves book and site as they were; so does a site that is
 * not accepted, for which the answer is `null`. Call it only while
 * holding the lock of `out`, after mending it.
 */
export async function buildSite(order: SiteOrder, disk: Disk): Promise<BuiltSite | null> {
  const work = workshopOf(order);
  const [book, stage] = [join(work, 'book'), join(work, 'site')];
  if (existsSync(work)) disk.remove(work);
  try {
    order.writeBook(book);
    await order.buildPages(book, stage);
    publishData(book, order.originals, stage, disk);
    if (!order.accepts(stage)) return null;
    const built = measure(stage);
    order.commit();
    if (order.book !== null) putInPlace(book, order.book, disk);
    putInPlace(stage, order.out, disk);
    return built;
  } finally {
    disk.remove(work);
  }
}
