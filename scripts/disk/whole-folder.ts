import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Disk, diskFault } from './disk.ts';

/** Folders beside a target while it changes over: the new one in the making, and the last one on its way out. */
type Role = 'next' | 'old';

/** Path of a folder beside a target: `dist.~next`. The tilde keeps clear of names that people give. */
export function beside(target: string, role: Role): string {
  return `${resolve(target)}.~${role}`;
}

/**
 * Mends what a run that was cut off left beside `target`: if it stopped between the two renames the old folder goes back into
 * its place; half-made and superseded folders go. Says whether the old folder had to come back. Call it only while holding
 * the target's lock.
 */
export function mendFolder(target: string, disk: Disk): 'restored' | 'as_it_was' {
  const path = resolve(target);
  const old = beside(path, 'old');
  const isLost = existsSync(old) && !existsSync(path);
  if (isLost) disk.rename(old, path);
  for (const rest of [old, beside(path, 'next')]) if (existsSync(rest)) disk.remove(rest);
  return isLost ? 'restored' : 'as_it_was';
}

function moveFolder(from: string, to: string, disk: Disk): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (diskFault(error) !== 'EXDEV') throw error;
    disk.copyFolder(from, to);
    disk.remove(from);
  }
}

/**
 * Puts a finished folder into the place of `target`. What stood there stays until the new one is whole beside it, and comes
 * back if the change fails; a reader sees one or the other, never a mixture.
 */
export function putInPlace(finished: string, target: string, disk: Disk): void {
  const path = resolve(target);
  const next = beside(path, 'next');
  const old = beside(path, 'old');
  disk.makeFolder(dirname(path));
  moveFolder(finished, next, disk);
  const replaces = existsSync(path);
  if (replaces) disk.rename(path, old);
  try {
    disk.rename(next, path);
  } catch (error) {
    if (replaces) disk.rename(old, path);
    throw error;
  }
  if (replaces) disk.remove(old);
}
