import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Names of the folders beside `target` that hold it while it is changed over: `dist.next-<pid>` and `dist.old-<pid>`. */
function besides(target: string, role: 'next' | 'old'): { readonly path: string; readonly pid: number }[] {
  const pattern = new RegExp(`\\.${role}-(\\d+)$`);
  const parent = dirname(target);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(`${basename(target)}.${role}-`) && pattern.test(name))
    .map((name) => ({ path: join(parent, name), pid: Number(pattern.exec(name)?.[1]) }));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Mends what a run that was cut off left beside `target`: if it stopped between the two renames the old folder goes back into
 * its place; half-made and superseded folders go. Folders of runs still under way are left alone.
 */
export function mendFolder(target: string): void {
  const path = resolve(target);
  for (const old of besides(path, 'old').filter(({ pid }) => !runs(pid))) {
    if (existsSync(path)) rmSync(old.path, { recursive: true, force: true });
    else renameSync(old.path, path);
  }
  for (const next of besides(path, 'next').filter(({ pid }) => !runs(pid))) {
    rmSync(next.path, { recursive: true, force: true });
  }
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
  const next = `${path}.next-${process.pid}`;
  const old = `${path}.old-${process.pid}`;
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
