import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sourcePath } from '../../src/book/source-path.ts';
import type { FolderFile } from '../../src/ledger/office-folder.ts';
import type { Disk } from '../disk/disk.ts';
import { putInPlace } from '../disk/whole-folder.ts';
import type { PageRun } from './build-pages.ts';
import { type SiteFile, siteFiles } from './site-pages.ts';

/** Where a site goes, and where it is made. */
export interface SitePlace {
  readonly out: string;
  /** Folder for work under way. */
  readonly work: string;
}

/** A site in the making: its folder, and its pages, which are begun and want its book in `data/`. */
export interface SiteInMaking {
  readonly dir: string;
  readonly pages: PageRun;
}

/** What a site is made from and what becomes of it. */
export interface SiteOrder {
  /** Writes the book into a folder, and tells of each file that is there. */
  readonly writeBook: (dir: string, written: (path: string) => void) => Promise<void>;
  /** CSV files to publish as they are; none for the public. */
  readonly originals: readonly FolderFile[];
  readonly out: string;
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
function workshopOf({ work, out }: SitePlace): string {
  const place = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 8);
  return resolve(work, `${basename(out)}-${place}.~work`);
}

/**
 * Has a site made in a working folder, its pages begun at once. Whatever comes of it, the folder is gone at the end and so is all
 * that ran for it. Call it only while holding the lock of `out`, after mending it.
 */
export async function makingSite<Outcome>(
  place: SitePlace,
  startPages: (site: string) => PageRun,
  disk: Disk,
  make: (site: SiteInMaking) => Promise<Outcome>,
): Promise<Outcome> {
  const work = workshopOf(place);
  const dir = join(work, 'site');
  if (existsSync(work)) disk.remove(work);
  const pages = startPages(dir);
  try {
    return await make({ dir, pages });
  } finally {
    await pages.end();
    disk.remove(work);
  }
}

/**
 * Builds a site whole or not at all: only when the book and the pages are there does it take the place of the last one.
 * Whatever fails on the way leaves that as it was; so does a site that is not accepted, for which the answer is `null`.
 */
export async function buildSite(
  { dir, pages }: SiteInMaking,
  order: SiteOrder,
  disk: Disk,
): Promise<BuiltSite | null> {
  const data = join(dir, 'data');
  await order.writeBook(data, pages.written);
  publishOriginals(order.originals, data, disk);
  await pages.make();
  const files = siteFiles(dir);
  if (!order.accepts(dir, files)) return null;
  order.commit();
  putInPlace(dir, order.out, disk);
  return totalOf(files);
}
