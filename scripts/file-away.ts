import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to be put into a folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts files into a folder byte for byte, all or none: each is written under a hidden name first, and only when all are
 * whole do they get their own. Refuses to replace what is there.
 */
export function fileAway(files: readonly NewFile[], folder: string): void {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const hidden = (name: string) => join(folder, `.${name}.${process.pid}`);
  try {
    for (const { name, bytes } of files) {
      if (existsSync(join(folder, name))) throw new Error(`${join(folder, name)} is there already`);
      written.push(hidden(name));
      writeFileSync(hidden(name), bytes);
    }
    for (const { name } of files) {
      renameSync(hidden(name), join(folder, name));
      written.push(join(folder, name));
    }
  } catch (error) {
    for (const path of written.filter((path) => existsSync(path))) rmSync(path);
    if (isNew) rmdirSync(folder);
    throw error;
  }
}
