import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { bookTexts } from './book-texts.ts';

/** What writing a book does to the disk. */
export interface BookDisk {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, text: string) => void;
}

/**
 * Writes a book with its JSON Schemas into a folder, each file as soon as it is there, and tells so. Every file is first checked
 * by its schema; a file that does not fit is a fault of the program and thrown. The same files give the same bytes.
 */
export async function writeBook(
  files: Iterable<readonly [path: string, value: unknown]>,
  dir: string,
  disk: BookDisk,
  written: (path: string) => void = () => undefined,
): Promise<void> {
  const made = new Set<string>();
  for (const [path, text] of bookTexts(files)) {
    const file = join(dir, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      disk.makeFolder(parent);
      made.add(parent);
    }
    disk.write(file, text);
    written(path);
    // Who was told may have something to do meanwhile.
    await setImmediate();
  }
}
