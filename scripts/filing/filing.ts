import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../disk/disk.ts';

/** A file to be put into a folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a filing that was cut off came to when it was found again. */
export interface SettledFiling {
  readonly outcome: 'finished' | 'undone';
  /** Paths below the office folder; empty for one that was undone. */
  readonly files: readonly string[];
}

const journal = z.object({ month: z.string(), names: z.array(z.string()) });

const STAGE = '.filing';
const JOURNAL = 'journal.json';

/** Where files wait for their filing. It stands among the drops, so that each is filed by a rename; readers pass it over. */
function stageOf(office: string): string {
  return join(office, 'drops', STAGE);
}

/** Whether a filing is under way in an office folder or was cut off there. */
export function hasFiling(office: string): boolean {
  return existsSync(stageOf(office));
}

function moveAll(office: string, month: string, names: readonly string[], disk: Disk): void {
  const folder = join(office, 'drops', month);
  disk.makeFolder(folder);
  for (const [index, name] of names.entries()) {
    const staged = join(stageOf(office), String(index));
    // A filing that is taken up again finds some of its files moved already.
    if (!existsSync(staged)) continue;
    if (existsSync(join(folder, name))) throw new Error(`${join(folder, name)} is there already`);
    disk.rename(staged, join(folder, name));
  }
}

/** Takes a filing back that failed half-way while the program still runs. */
function takeBack(office: string, month: string, names: readonly string[], disk: Disk): void {
  const folder = join(office, 'drops', month);
  for (const [index, name] of names.entries()) {
    const staged = join(stageOf(office), String(index));
    if (!existsSync(staged) && existsSync(join(folder, name))) disk.rename(join(folder, name), staged);
  }
  disk.remove(stageOf(office));
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Files as one: all files are first written whole where nobody reads them; then a journal says what is to become of them,
 * and with its rename the filing is settled; then each gets its name by a rename. A run that is cut off before leaves
 * nothing that anybody reads, and one that is cut off after is finished by `settleFiling`. Replaces nothing that is there.
 */
export function fileAway(files: readonly NewFile[], office: string, month: string, disk: Disk): void {
  const stage = stageOf(office);
  const names = files.map(({ name }) => name);
  for (const name of names) {
    const path = join(office, 'drops', month, name);
    if (existsSync(path)) throw new Error(`${path} is there already`);
  }
  try {
    disk.makeFolder(stage);
    for (const [index, { bytes }] of files.entries()) disk.writeDurably(join(stage, String(index)), bytes);
    const written = join(stage, `${JOURNAL}.new`);
    disk.writeDurably(written, `${JSON.stringify({ month, names })}\n`);
    disk.rename(written, join(stage, JOURNAL));
    moveAll(office, month, names, disk);
  } catch (error) {
    takeBack(office, month, names, disk);
    throw error;
  }
  disk.remove(stage);
}

/**
 * Settles a filing that was cut off: with a journal it is finished, without one it is undone. `null` when there is none. Call
 * it only while holding the office's lock.
 */
export function settleFiling(office: string, disk: Disk): SettledFiling | null {
  if (!hasFiling(office)) return null;
  const stage = stageOf(office);
  const path = join(stage, JOURNAL);
  if (!existsSync(path)) {
    disk.remove(stage);
    return { outcome: 'undone', files: [] };
  }
  const { month, names } = journal.parse(JSON.parse(readFileSync(path, 'utf8')));
  moveAll(office, month, names, disk);
  disk.remove(stage);
  return { outcome: 'finished', files: names.map((name) => `drops/${month}/${name}`) };
}
