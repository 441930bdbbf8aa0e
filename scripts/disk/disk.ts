import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Everything by which the commands change a disk; tests pass one that fails, fills up or is cut off at any step. */
export interface Disk {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, bytes: Uint8Array | string) => void;
  /** Writes and waits until the bytes are on the disk itself, so that a power failure cannot take them back. */
  readonly writeDurably: (path: string, bytes: Uint8Array | string) => void;
  /** Writes a file that must not be there yet, else throws EEXIST: of two processes only one succeeds. */
  readonly writeNew: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly copyFolder: (from: string, to: string) => void;
  /** Removes a file or a folder with all in it, if it is there. */
  readonly remove: (path: string) => void;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  write: (path, bytes) => writeFileSync(path, bytes),
  writeDurably: (path, bytes) => writeFileSync(path, bytes, { flush: true }),
  writeNew: (path, text) => writeFileSync(path, text, { flag: 'wx', flush: true }),
  rename: renameSync,
  copyFolder: (from, to) => cpSync(from, to, { recursive: true }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** The code of what a disk threw, such as ENOSPC; `null` of anything else. */
export function diskFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : null;
}
