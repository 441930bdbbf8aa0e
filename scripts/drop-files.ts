import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bilingual } from '../src/contract/bilingual.ts';
import { type FolderFile, type OfficeFolder, readOfficeFolder, sha256 } from '../src/ledger/office-folder.ts';
import { hasErrors, type OfficeData } from '../src/ledger/read-office.ts';
import {
  cannotOpen,
  dryRun,
  filedAs,
  filedAsCorrection,
  identicalFile,
  monthUnsettled,
  notFiled,
  nothingToFile,
} from '../src/words/commands.ts';
import { type BuildRequest, buildOffice, summaryOf, type Workshop } from './build-office.ts';
import { EXIT, twoLines, type Voice } from './command-line.ts';
import { monthOfFile, settleMonth } from './drop-month.ts';
import { fileAway } from './file-away.ts';
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

/** The office folder as it would be with further files in a month. */
function withFiles(folder: OfficeFolder, added: readonly FolderFile[]): OfficeFolder {
  const files = [...folder.files, ...added].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ...folder, files };
}

/**
 * Files a month's files: recognises them by their headers, settles the month, and validates them together with
 * what is there, as if they were filed already. Only if nothing is wrong do they go byte for byte into the month's
 * folder, and the site is built anew; else nothing changes. Gives the exit code.
 */
export async function dropFiles(request: DropRequest, workshop: Workshop, voice: Voice): Promise<number> {
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
    voice.say(`${lines}\n${twoLines(nothingToFile)}`);
    return EXIT.done;
  }

  const added = fresh.map(({ file }) => file);
  const filed = withFiles(folder, added);
  const together = workshop.readData(filed);
  if (hasErrors(together.problems)) return refuse(together, filed.files, workshop, voice);
  if (request.mode === 'dry_run') {
    voice.say(`${summaryOf(together)}\n${lines}\n${twoLines(dryRun)}`);
    return EXIT.done;
  }

  const newFiles = fresh.map(({ name, file }) => ({ name, bytes: file.bytes }));
  fileAway(newFiles, join(request.office, 'drops', month));
  voice.say(lines);
  return buildOffice(request, workshop, voice);
}
