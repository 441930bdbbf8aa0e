import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Folders beside a target while it changes over: the new one in the making, and the last one on its way out. */
type Role = 'next' | 'old';

/** Path of this run's folder beside a target: `dist.~next-<pid>`. The tilde keeps clear of names that people give. */
export function beside(target: string, role: Role): string {
  return `${resolve(target)}.~${role}-${process.pid}`;
}

/** Folders beside a target that a run left which is no longer under way. */
function leftBeside(target: string, role: Role): string[] {
  const parent = dirname(target);
  if (!existsSync(parent)) return [];
  const start = `${basename(target)}.~${role}-`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && !runs(Number.parseInt(name.slice(start.length), 10)))
    .map((name) => join(parent, name));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Mends what a run that was cut off left beside `target`: if it stopped between the two renames the old folder goes back into
 * its place; half-made and superseded folders go. Folders of runs still under way are left alone.
 */
export function mendFolder(target: string): void {
  const path = resolve(target);
  for (const old of leftBeside(path, 'old')) {
    if (existsSync(path)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, path);
  }
  for (const next of leftBeside(path, 'next')) rmSync(next, { recursive: true, force: true });
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/**
 * Puts a finished folder into the place of `target`. What stood there stays until the new one is whole beside it, and comes
 * back if the change fails; a reader sees one or the other, never a mixture.
 */
export function putInPlace(finished: string, target: string): void {
  const path = resolve(target);
  const next = beside(path, 'next');
  const old = beside(path, 'old');
  mkdirSync(dirname(path), { recursive: true });
  moveFolder(finished, next);
  const replaces = existsSync(path);
  if (replaces) renameSync(path, old);
  try {
    renameSync(next, path);
  } catch (error) {
    if (replaces) renameSync(old, path);
    throw error;
  }
  if (replaces) rmSync(old, { recursive: true, force: true });
}
