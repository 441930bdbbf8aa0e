import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sourcePath } from '../../src/book/assemble/data-file.ts';
import type { FolderFile } from '../../src/ledger/office-folder.ts';
import type { Disk } from '../disk/disk.ts';
import { putInPlace } from '../disk/whole-folder.ts';
import type { PageRun } from './build-pages.ts';
import { type SiteFile, siteFiles } from './site-pages.ts';

/** What a site is made from and where it goes. */
export interface SiteOrder {
  /** Writes the book into a folder. */
  readonly writeBook: (dir: string) => void;
  /** Begins making the pages of a site whose book stands in `data/` when they are wanted. */
  readonly startPages: (site: string) => PageRun;
  /** CSV files to publish as they are; none for the public. */
  readonly originals: readonly FolderFile[];
  readonly out: string;
  /** Folder for work under way; it must stand inside the project. */
  readonly work: string;
  /** Whether the finished site may take its place, given all its files. */
  readonly accepts: (site: string, files: readonly SiteFile[]) => boolean;
  /** What is to be done once everything is made and before any of it takes its place. */
  readonly commit: () => void;
}

/** What came of it. */
export interface BuiltSite {
  readonly pages: number;
  /** Bytes of every file of the site. */
  readonly bytes: number;
}

/** Publishes the files that the book was made from. */
function publishOriginals(originals: readonly FolderFile[], data: string, disk: Disk): void {
  for (const { file, bytes } of originals) {
    const path = join(data, sourcePath(file));
    disk.makeFolder(dirname(path));
    disk.write(path, bytes);
  }
}

function totalOf(files: readonly SiteFile[]): BuiltSite {
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** The working folder of a site: one for each place that sites go to, so that two of them do not meet. */
function workshopOf({ work, out }: SiteOrder): string {
  const place = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 8);
  return resolve(work, `${basename(out)}-${place}.~work`);
}

/**
 * Builds a site whole or not at all: the book and the pages are made in a working folder, and only when both are there
 * do they take the place of the last ones. Whatever fails on the way leaves the site as it was; so does a site that is
 * not accepted, for which the answer is `null`. Call it only while
 * holding the lock of `out`, after mending it.
 */
export async function buildSite(order: SiteOrder, disk: Disk): Promise<BuiltSite | null> {
  const work = workshopOf(order);
  const site = join(work, 'site');
  const data = join(site, 'data');
  if (existsSync(work)) disk.remove(work);
  const pages = order.startPages(site);
  try {
    order.writeBook(data);
    publishOriginals(order.originals, data, disk);
    await pages.make();
    const files = siteFiles(site);
    if (!order.accepts(site, files)) return null;
    order.commit();
    putInPlace(site, order.out, disk);
    return totalOf(files);
  } finally {
    await pages.end();
    disk.remove(work);
  }
}
