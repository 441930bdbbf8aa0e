import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bookTexts } from './book-texts.ts';

/** What writing a book does to the disk; a test hands in others. */
export interface BookDisk {
  readonly makeFolder: (path: string) => void;
  readonly writeText: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly exists: (path: string) => boolean;
  readonly remove: (path: string) => void;
}

const realDisk: BookDisk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  writeText: (path, text) => writeFileSync(path, text),
  rename: renameSync,
  exists: existsSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

function writeAll(texts: Iterable<readonly [string, string]>, folder: string, disk: BookDisk): void {
  const made = new Set<string>();
  for (const [path, text] of texts) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      disk.makeFolder(parent);
      made.add(parent);
    }
    disk.writeText(file, text);
  }
}

/** Puts the finished folder in the place of the old one, which comes back if that fails. */
function change(next: string, target: string, old: string, disk: BookDisk): void {
  const replaces = disk.exists(target);
  if (replaces) disk.rename(target, old);
  try {
    disk.rename(next, target);
  } catch (error) {
    if (replaces) disk.rename(old, target);
    throw error;
  }
  if (replaces) disk.remove(old);
}

/**
 * Writes a book whole or not at all, each file as soon as it is there. Every file is first checked by its schema; a file
 * that does not fit is a fault of the program and thrown. The files and the JSON Schemas go into a new folder beside `dir`,
 * which takes its place when it is whole; whatever goes wrong before leaves the old book as it was. The same files give the
 * same bytes.
 */
export function writeBook(
  files: Iterable<readonly [path: string, value: unknown]>,
  dir: string,
  disk: BookDisk = realDisk,
): void {
  const target = resolve(dir);
  const next = `${target}.next-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  disk.remove(next);
  try {
    writeAll(bookTexts(files), next, disk);
    change(next, target, old, disk);
  } catch (error) {
    disk.remove(next);
    throw error;
  }
}
