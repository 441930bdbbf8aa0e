import { dirname, join } from 'node:path';
import { bookTexts } from './book-texts.ts';

/** What writing a book does to the disk. */
export interface BookDisk {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, text: string) => void;
}

/**
 * Writes a book with its JSON Schemas into a folder, each file as soon as it is there. Every file is first checked by its
 * schema; a file that does not fit is a fault of the program and thrown. The same files give the same bytes.
 */
export function writeBook(
  files: Iterable<readonly [path: string, value: unknown]>,
  dir: string,
  disk: BookDisk,
): void {
  const made = new Set<string>();
  for (const [path, text] of bookTexts(files)) {
    const file = join(dir, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      disk.makeFolder(parent);
      made.add(parent);
    }
    disk.write(file, text);
  }
}
