import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import { type Office, officeSchema } from '../../src/contract/office.ts';
import { checkAgainst } from '../../src/intake/check-against.ts';
import { readOffice } from '../../src/intake/office-file.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { inOrder } from '../../src/intake/problem-order.ts';
import { type FileInput, readFile } from '../../src/intake/read-file.ts';
import type { FileReading } from '../../src/intake/reading.ts';
import { isDropName, REGISTERS } from '../../src/ledger/drop-name.ts';
import { readOfficeFolder, sha256 } from '../../src/ledger/office-folder.ts';
import { intakeSteps, readOfficeData } from '../../src/ledger/read-office.ts';
import { noCsvInFolder, noOfficeThere, noSuchPath } from '../../src/words/check-command.ts';
import { withReadingBar } from '../terminal/reading-bar.ts';

/** A file that was checked, with the settings it was read by. */
export interface CheckedFile extends FileInput {
  readonly office: Office;
}

/** What checking the paths of a command line gave. */
export interface Checked {
  readonly readings: readonly FileReading[];
  readonly problems: readonly Problem[];
  /** The files as they were read, and the settings they were read by. */
  readonly files: readonly CheckedFile[];
}

/** A path that cannot be checked, and why. */
export interface WrongPath {
  readonly wrong: Bilingual;
}

const SETTINGS = 'office.yaml';
/** An office folder stands at most this far above its files: `office/drops/2026-10/file.csv`. */
const DEPTH = 3;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The office folder that a path lies in, or `null`. */
function officeAround(path: string): string | null {
  let dir = resolve(path);
  for (let step = 0; step < DEPTH; step++) {
    dir = dirname(dir);
    if (existsSync(join(dir, SETTINGS))) return dir;
  }
  return null;
}

function fileInput(path: string): FileInput & { readonly path: string } {
  const folder = basename(dirname(resolve(path)));
  const drop = isDropName(folder) ? folder : null;
  const bytes = readFileSync(path);
  const inDrop = drop === null ? 'any' : 'drop';
  return {
    file: path.replaceAll('\\', '/'),
    path: realpathSync(path),
    bytes,
    sha256: sha256(bytes),
    home: folder === REGISTERS ? 'register' : inDrop,
    drop,
  };
}

function csvFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Settings for files that belong to no office: everything by default. */
function defaultOffice(): Office {
  return officeSchema.parse({ name: { zh: '机关', en: 'Office' } });
}

function checkOffice(dir: string): Checked {
  const folder = readOfficeFolder(dir);
  const { readings, problems, office } = withReadingBar(folder.files, (watch) =>
    readOfficeData(folder, intakeSteps(watch)),
  );
  const files = office === null ? [] : folder.files.map((file) => ({ ...file, office }));
  return { readings, problems: inOrder(problems), files };
}

/** Checks files by the settings of an office and against what that office holds; only the files are reported on. */
function checkFiles(paths: readonly string[], dir: string | null): Checked {
  const files = paths.map(fileInput);
  const folder = dir === null ? null : readOfficeFolder(dir);
  const settings = folder?.settings ?? null;
  const reading = settings === null ? null : readOffice(settings, SETTINGS);
  const office = reading?.office ?? defaultOffice();
  const given = new Set(files.map(({ path }) => path));
  const others = (folder?.files ?? []).filter(({ file }) => !given.has(realpathSync(join(dir ?? '.', file))));
  const [own, heldReadings] = withReadingBar([...files, ...others], (watch) => {
    const read = (file: FileInput): FileReading => readFile(file, office, undefined, watch);
    return [files.map(read), others.map(read)] as const;
  });
  const held = { readings: heldReadings, extent: 'everything' as const };
  const { readings, problems } = checkAgainst(own, held, office);
  return {
    readings,
    problems: inOrder([...(reading?.problems ?? []), ...problems]),
    files: files.map((file) => ({ ...file, office })),
  };
}

function joined(parts: readonly Checked[]): Checked {
  return {
    readings: parts.flatMap(({ readings }) => readings),
    problems: parts.flatMap(({ problems }) => problems),
    files: parts.flatMap(({ files }) => files),
  };
}

/** Names files by the office folder they stand in, where several are checked at once. */
function under(dir: string, { readings, problems, files }: Checked): Checked {
  const named = (file: string): string => `${dir.replace(/\/+$/, '')}/${file}`;
  return {
    readings: readings.map((reading) => ({ ...reading, file: named(reading.file) })),
    problems: problems.map((problem) => {
      return { ...problem, place: { ...problem.place, file: named(problem.place.file) } };
    }),
    files: files.map((each) => ({ ...each, file: named(each.file) })),
  };
}

/**
 * Checks everything that the paths name. A folder with `office.yaml` is an office and is checked whole; other files and
 * folders are checked by the settings of the office they lie in, else of the one given, else by the defaults.
 */
export function checkPaths(
  paths: readonly string[],
  office: { readonly dir: string; readonly asked: boolean },
): Checked | WrongPath {
  if (office.asked && !existsSync(join(office.dir, SETTINGS))) return { wrong: noOfficeThere(office.dir) };
  const given = existsSync(join(office.dir, SETTINGS)) ? office.dir : null;
  const offices: string[] = [];
  const files = new Map<string | null, string[]>();
  for (const path of paths) {
    if (!existsSync(path)) return { wrong: noSuchPath(path) };
    if (isFolder(path) && existsSync(join(path, SETTINGS))) {
      offices.push(path);
      continue;
    }
    const found = isFolder(path) ? csvFilesIn(path) : [path];
    if (found.length === 0) return { wrong: noCsvInFolder(path) };
    const dir = (office.asked ? null : officeAround(path)) ?? given;
    files.set(dir, [...(files.get(dir) ?? []), ...found]);
  }
  const whole = offices.map((dir) => (paths.length === 1 ? checkOffice(dir) : under(dir, checkOffice(dir))));
  return joined([...whole, ...[...files].map(([dir, found]) => checkFiles([...new Set(found)], dir))]);
}
