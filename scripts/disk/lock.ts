import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type Disk, diskFault } from './disk.ts';

const holder = z.object({ pid: z.number().int(), host: z.string(), command: z.string(), since: z.string() });

/** Who holds a lock: a process of a machine, what it was started as, and when. */
export type LockHolder = z.infer<typeof holder>;

/** A lock that was taken, or who has it. `by` is `null` where the lock file cannot be read as one. */
export type Locking =
  | { readonly kind: 'taken'; readonly release: () => void; readonly leftBy: LockHolder | null }
  | { readonly kind: 'busy'; readonly by: LockHolder | null; readonly path: string };

/** Times that a lock file without readable contents is looked at again: its owner may be about to write it. */
const LOOKS = 5;
const PAUSE = 40;

/** The lock of an office's drops. Readers of the folder pass hidden files over. */
export function officeLock(office: string): string {
  return resolve(office, '.~lock');
}

/** The lock of a site, beside it. */
export function siteLock(out: string): string {
  return `${resolve(out)}.~lock`;
}

/** This process, as a lock names it. */
export function thisProcess(command: string): LockHolder {
  const since = new Date().toISOString().slice(0, 19).replace('T', ' ');
  return { pid: process.pid, host: hostname(), command, since: `${since} UTC` };
}

/** Whether a process of this machine is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return diskFault(error) === 'EPERM';
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function holderIn(text: string): LockHolder | null {
  try {
    return holder.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

/** The text of a lock file once it is whole; `null` when there is none. */
function settledText(path: string): string | null {
  for (let look = 1; look < LOOKS; look += 1) {
    const text = textOf(path);
    if (text === null || holderIn(text) !== null) return text;
    pause();
  }
  return textOf(path);
}

/**
 * Whether the process that took a lock is gone. That can be told only of this machine's; a process with this one's own id
 * is an earlier one, since nobody takes a lock twice. A file that no process finished writing was left by one that is gone.
 */
function isLeft(by: LockHolder | null, self: LockHolder): boolean {
  if (by === null) return true;
  return by.host === self.host && (by.pid === self.pid || !isRunning(by.pid));
}

/** Who holds a lock at the moment, other than `self`; `null` when nobody does. */
export function heldBy(path: string, self: LockHolder): LockHolder | null {
  const text = settledText(path);
  const by = text === null ? null : holderIn(text);
  return isLeft(by, self) ? null : by;
}

function release(path: string, own: string, disk: Disk): void {
  if (textOf(path) === own) disk.remove(path);
}

/** Clears away a lock file that was left, if it is still the one that was read; says whether it was. */
function movedAside(path: string, text: string, self: LockHolder, disk: Disk): boolean {
  const aside = `${path}.${self.pid}`;
  try {
    disk.rename(path, aside);
  } catch (error) {
    // Another process was quicker.
    if (diskFault(error) === 'ENOENT') return false;
    throw error;
  }
  if (textOf(aside) !== text) {
    disk.rename(aside, path);
    return false;
  }
  disk.remove(aside);
  return true;
}

/**
 * Takes a lock, or says who has it. A lock that was left by a process that is gone is taken over. The file is first moved
 * aside, so that of two that find it only one goes on with it.
 */
export function takeLock(path: string, self: LockHolder, disk: Disk): Locking {
  const own = `${JSON.stringify(self)}\n`;
  disk.makeFolder(dirname(path));
  let leftBy: LockHolder | null = null;
  for (let attempt = 0; attempt < LOOKS; attempt += 1) {
    try {
      disk.writeNew(path, own);
      return { kind: 'taken', release: () => release(path, own, disk), leftBy };
    } catch (error) {
      if (diskFault(error) !== 'EEXIST') {
        // What was begun and not finished is this process's own.
        const begun = textOf(path);
        if (begun !== null && own.startsWith(begun)) disk.remove(path);
        throw error;
      }
    }
    const text = settledText(path);
    if (text === null) continue;
    const by = holderIn(text);
    if (!isLeft(by, self)) return { kind: 'busy', by, path };
    if (movedAside(path, text, self, disk)) leftBy = by;
  }
  return { kind: 'busy', by: heldBy(path, self), path };
}
