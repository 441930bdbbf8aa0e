import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import {
  type FolderFile,
  type OfficeFolder,
  readOfficeFolder,
  sha256,
  withFiles,
} from '../../src/ledger/office-folder.ts';
import { hasErrors, type OfficeData } from '../../src/ledger/read-office.ts';
import {
  cannotOpen,
  correctionHint,
  dryRun,
  filedAs,
  filedAsCorrection,
  identicalFile,
  monthUnsettled,
  notFiled,
  nothingToFile,
  siteBehind,
  warningsOnSite,
} from '../../src/words/commands.ts';
import { officeLock, siteLock } from '../disk/lock.ts';
import { settle, whileLocked } from '../disk/locked-run.ts';
import {
  type BuildRequest,
  buildSettled,
  outOf,
  publishOffice,
  summaryOf,
  type Workshop,
  withSite,
} from '../publish/build-office.ts';
import { publishedFingerprint } from '../publish/published-site.ts';
import { EXIT, twoLines, type Voice } from '../terminal/command-line.ts';
import { monthOfFile, settleMonth } from './drop-month.ts';
import { fileAway } from './filing.ts';
import { type Filing, type NamedFile, planFilings } from './filing-plan.ts';

/** Files to be filed as part of a month's drop. */
export interface DropRequest extends BuildRequest {
  readonly files: readonly string[];
  /** `null`: the month that the rows agree on. */
  readonly month: string | null;
  readonly mode: 'file' | 'dry_run';
}

/** Reads the files as they were handed in; stops at the first that cannot be opened and gives its path. */
function open(paths: readonly string[], month: string | null): FolderFile[] | string {
  const files: FolderFile[] = [];
  for (const path of paths) {
    try {
      const bytes = readFileSync(path);
      files.push({ file: basename(path), bytes, sha256: sha256(bytes), home: 'drop', drop: month });
    } catch {
      return path;
    }
  }
  return files;
}

function named({ file, sha256: hash }: FolderFile): NamedFile {
  return { name: basename(file), sha256: hash };
}

function wordsOf(filing: Filing, month: string): Bilingual {
  const target = (name: string) => `drops/${month}/${name}`;
  switch (filing.kind) {
    case 'identical':
      return identicalFile(filing.name, target(filing.filed));
    case 'new':
      return filedAs(filing.name, target(filing.target));
    case 'correction':
      return filedAsCorrection(filing.name, target(filing.target), filing.after);
  }
}

function refuse(data: OfficeData, files: readonly FolderFile[], workshop: Workshop, voice: Voice): number {
  voice.say(summaryOf(data));
  voice.complain(`${workshop.report(data, files)}\n${twoLines(notFiled)}`);
  return EXIT.refused;
}

/** The latest month of which anything is filed. */
function latestDrop(folder: OfficeFolder): string | null {
  const drops = folder.files.flatMap(({ drop }) => drop ?? []);
  return drops.toSorted().at(-1) ?? null;
}

/**
 * Nothing is new. The site is built anew only if the one that stands shows other data, or a run was cut off in changing it:
 * that run filed the files and could not put the site in place.
 */
function unchanged(
  folder: OfficeFolder,
  lines: string,
  request: DropRequest,
  workshop: Workshop,
  voice: Voice,
): Promise<number> | number {
  const out = outOf(request, workshop);
  const shown = publishedFingerprint(out);
  const isBehind = existsSync(siteLock(out)) || (shown !== null && shown !== folder.fingerprint);
  voice.say(`${lines}\n${twoLines(isBehind ? siteBehind : nothingToFile)}`);
  return isBehind && request.mode === 'file' ? buildSettled(request, workshop, voice) : EXIT.done;
}

/**
 * Files a month's files: recognises them by their headers, settles the month, and validates them together with
 * what is there, as if they were filed already. Only if nothing is wrong is the site made anew, and only when it is whole do
 * the files go byte for byte into the month's folder and the site into its place; else nothing changes. While this goes on,
 * the office is locked. Gives the exit code.
 */
export async function dropFiles(request: DropRequest, workshop: Workshop, voice: Voice): Promise<number> {
  const { office, mode } = request;
  if (mode === 'dry_run' || !existsSync(office)) return dropLocked(request, workshop, voice);
  return whileLocked(officeLock(office), workshop, voice, () => {
    settle(office, workshop, voice);
    return dropLocked(request, workshop, voice);
  });
}

async function dropLocked(request: DropRequest, workshop: Workshop, voice: Voice): Promise<number> {
  const start = workshop.now();
  const folder = readOfficeFolder(request.office);
  const offered = open(request.files, request.month);
  if (typeof offered === 'string') {
    voice.complain(twoLines(cannotOpen(offered)));
    return EXIT.usage;
  }

  const alone = workshop.readData({ ...folder, files: offered });
  if (alone.office === null) return refuse(alone, offered, workshop, voice);

  const months = alone.readings.map(monthOfFile);
  const month = request.month ?? settleMonth(months);
  if (month === null) {
    // What is wrong with a file may be why its month cannot be read, so that is said first.
    const problems = alone.readings.flatMap((reading) => reading.problems);
    if (hasErrors(problems)) return refuse({ ...alone, problems }, offered, workshop, voice);
    voice.complain(twoLines(monthUnsettled(months)));
    return EXIT.usage;
  }

  const there = folder.files.filter(({ drop }) => drop === month).map(named);
  const plan = planFilings(offered.map(named), there);
  const lines = plan.map((filing) => twoLines(wordsOf(filing, month))).join('\n');
  const fresh = plan.flatMap((filing, index) => {
    const file = offered[index];
    if (!file || filing.kind === 'identical') return [];
    return [{ name: filing.target, file: { ...file, file: `drops/${month}/${filing.target}`, drop: month } }];
  });
  if (fresh.length === 0) {
    return unchanged(folder, lines, request, workshop, voice);
  }

  const added = fresh.map(({ file }) => file);
  const filed = withFiles(folder, added);
  const together = workshop.readData(filed);
  if (hasErrors(together.problems)) {
    const refused = refuse(together, filed.files, workshop, voice);
    const latest = latestDrop(folder);
    const contradicts = together.problems.some(({ code }) => code === 'SET_CONFLICT');
    if (contradicts && latest !== null && month < latest) voice.complain(twoLines(correctionHint(latest)));
    return refused;
  }
  if (request.mode === 'dry_run') {
    voice.say(`${summaryOf(together)}\n${lines}\n${twoLines(dryRun)}`);
    return EXIT.done;
  }

  voice.say(summaryOf(together));
  const names = new Set(added.map(({ file }) => file));
  const warnings = together.problems.filter(
    ({ severity, place }) => severity === 'warning' && names.has(place.file),
  ).length;
  const newFiles = fresh.map(({ name, file }) => ({ name, bytes: file.bytes }));
  const commit = () => {
    fileAway(newFiles, request.office, month, workshop.disk);
    voice.say(lines);
    if (warnings > 0) voice.say(twoLines(warningsOnSite(warnings, month)));
  };
  const what = { request, data: together, files: filed.files, start, commit };
  return withSite(request, workshop, voice, (site) => publishOffice(site, what, workshop, voice));
}
