import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../intake/problem.ts';
import { isDropName, REGISTERS } from './drop-name.ts';
import { dropNotMonth, noFolder, noSettings, notCsv, outOfPlace, unreadable } from './folder-problems.ts';

/** A file of an office folder as it stands on disk. */
export interface FolderFile {
  /** Path below the office folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly home: 'register' | 'drop';
  /** The month of the drop that holds the file; `null` for a register. */
  readonly drop: string | null;
}

/** Everything that an office folder holds for this product, read once. */
export interface OfficeFolder {
  readonly dir: string;
  /** Text of `office.yaml`; `null` when there is none. */
  readonly settings: string | null;
  /** SHA-256 of the bytes of `office.yaml`, in hexadecimal. */
  readonly settingsSha256: string | null;
  /** CSV files by path, in code-unit order. */
  readonly files: readonly FolderFile[];
  /** SHA-256 over the path and hash of every file, `office.yaml` among them: one value for the whole input. */
  readonly fingerprint: string;
  /** What is wrong with the folder itself. */
  readonly problems: readonly Problem[];
}

const SETTINGS = 'office.yaml';

/** Files that systems and programs leave behind, and those that explain a folder to a reader. */
const PASSED_OVER = [
  /^\./,
  /^~\$/,
  /^(thumbs\.db|desktop\.ini)$/i,
  /^(readme|licen[cs]e|notice|sources?)(\.zh-CN)?(\.(md|txt|html))?$/i,
];

/** Hashes bytes as `sha256` fields have them. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One fingerprint for a set of files, whatever the order they are given in. */
export function fingerprintOf(files: readonly Pick<FolderFile, 'file' | 'sha256'>[]): string {
  const lines = files.map((each) => `${each.file} ${each.sha256}\n`).sort();
  return sha256(lines.join(''));
}

/** Completes a folder with the fingerprint of what it holds. */
function folderOf(folder: Omit<OfficeFolder, 'fingerprint'>): OfficeFolder {
  const { settingsSha256, files } = folder;
  const settings = settingsSha256 === null ? [] : [{ file: SETTINGS, sha256: settingsSha256 }];
  return { ...folder, fingerprint: fingerprintOf([...settings, ...files]) };
}

/** The folder as it would be with further files. */
export function withFiles(folder: OfficeFolder, added: readonly FolderFile[]): OfficeFolder {
  const files = [...folder.files, ...added].sort((a, b) => (a.file < b.file ? -1 : 1));
  return folderOf({ ...folder, files });
}

/** Entries of a folder in code-unit order, without what is passed over; `null` where there is no such folder. */
function entriesOf(dir: string): Dirent[] | null {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => !PASSED_OVER.some((pattern) => pattern.test(entry.name)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** Text of the settings. Editors on Chinese Windows may save GB18030, so what is not UTF-8 is read as that. */
function settingsText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Reads the CSV files that stand directly in one folder of registers or of a month. */
function readCsvFolder(dir: string, folder: string, drop: string | null, problems: Problem[]): FolderFile[] {
  const files: FolderFile[] = [];
  for (const entry of entriesOf(join(dir, folder)) ?? []) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      problems.push(outOfPlace(file));
      continue;
    }
    if (!/\.csv$/i.test(entry.name)) {
      problems.push(notCsv(file));
      continue;
    }
    const bytes = bytesOf(join(dir, file));
    if (bytes) {
      const home = drop === null ? 'register' : 'drop';
      files.push({ file, bytes, sha256: sha256(bytes), home, drop });
    } else {
      problems.push(unreadable(file));
    }
  }
  return files;
}

function readDrops(dir: string, problems: Problem[]): FolderFile[] {
  const files: FolderFile[] = [];
  for (const entry of entriesOf(join(dir, 'drops')) ?? []) {
    const folder = `drops/${entry.name}`;
    if (!entry.isDirectory()) problems.push(outOfPlace(folder));
    else if (!isDropName(entry.name)) problems.push(dropNotMonth(folder));
    else files.push(...readCsvFolder(dir, folder, entry.name, problems));
  }
  return files;
}

/**
 * Reads an office folder: `office.yaml`, and every CSV file of `registers/` and of the months under `drops/`.
 * What is wrong with the folder comes back as problems; nothing is thrown for it.
 */
export function readOfficeFolder(dir: string): OfficeFolder {
  const root = entriesOf(dir);
  if (!root)
    return folderOf({ dir, settings: null, settingsSha256: null, files: [], problems: [noFolder(dir)] });

  const problems: Problem[] = [];
  const settings = bytesOf(join(dir, SETTINGS));
  if (!settings) problems.push(noSettings());
  for (const entry of root) {
    if (entry.isFile() && /\.csv$/i.test(entry.name)) problems.push(outOfPlace(entry.name));
  }
  const files = [...readDrops(dir, problems), ...readCsvFolder(dir, REGISTERS, null, problems)];
  return folderOf({
    dir,
    settings: settings ? settingsText(settings) : null,
    settingsSha256: settings ? sha256(settings) : null,
    files,
    problems,
  });
}
