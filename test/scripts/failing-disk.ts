import { type Disk, realDisk } from '../../scripts/disk/disk.ts';

/** The bytes of what is written. */
const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a disk does at each step before the step is done; it may throw or end the process. */
type Watch = (step: number, writeHalf: (() => void) | null) => void;

function watched(watch: Watch): Disk {
  let step = 0;
  const before = (writeHalf: (() => void) | null = null) => {
    step += 1;
    watch(step, writeHalf);
  };
  const half = (path: string, content: Uint8Array | string) => () =>
    realDisk.write(path, bytesOf(content).slice(0, Math.floor(bytesOf(content).length / 2)));
  return {
    makeFolder: (path) => {
      before();
      realDisk.makeFolder(path);
    },
    write: (path, bytes) => {
      before(half(path, bytes));
      realDisk.write(path, bytes);
    },
    writeDurably: (path, bytes) => {
      before(half(path, bytes));
      realDisk.writeDurably(path, bytes);
    },
    // Where the file is there already nothing is written, not even half.
    writeNew: (path, text) => {
      before(() => realDisk.writeNew(path, text.slice(0, text.length / 2)));
      realDisk.writeNew(path, text);
    },
    rename: (from, to) => {
      before();
      realDisk.rename(from, to);
    },
    copyFolder: (from, to) => {
      before(() => realDisk.makeFolder(to));
      realDisk.copyFolder(from, to);
    },
    remove: (path) => {
      before();
      realDisk.remove(path);
    },
  };
}

/** Thrown in the place of a process that ends at once. */
export class CutOff extends Error {}

/**
 * A disk whose process ends before its n-th step, or half-way through it where it writes: from then on nothing more is done,
 * whatever the program still tries to tidy up.
 */
export function cutOffDisk(n: number, at: 'before' | 'half_way'): Disk {
  return watched((step, writeHalf) => {
    if (step < n) return;
    if (step === n && at === 'half_way') writeHalf?.();
    throw new CutOff(`cut off at step ${n}`);
  });
}

/** A disk that ends this very process with SIGKILL before its n-th step. */
export function killingDisk(n: number): Disk {
  return watched((step) => {
    if (step === n) process.kill(process.pid, 'SIGKILL');
  });
}

/** A disk that takes so many bytes and then is full; folders, renames and removals still work. */
export function fullDisk(room: number): Disk {
  let left = room;
  const take = (path: string, content: Uint8Array | string, write: (bytes: Uint8Array) => void) => {
    const bytes = bytesOf(content);
    if (bytes.length > left) {
      write(bytes.slice(0, left));
      left = 0;
      throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), { code: 'ENOSPC' });
    }
    left -= bytes.length;
    write(bytes);
  };
  return {
    ...realDisk,
    write: (path, content) => take(path, content, (bytes) => realDisk.write(path, bytes)),
    writeDurably: (path, content) => take(path, content, (bytes) => realDisk.writeDurably(path, bytes)),
    writeNew: (path, text) =>
      take(path, text, (bytes) => realDisk.writeNew(path, new TextDecoder().decode(bytes))),
  };
}

/** Counts the steps of a run. */
export function countingDisk(): { readonly disk: Disk; readonly steps: () => number } {
  let steps = 0;
  const disk = watched((step) => {
    steps = step;
  });
  return { disk, steps: () => steps };
}
