import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../../src/contract/bilingual.ts';
import { filesChecked, problemsFound, rowsRead } from '../../src/intake/messages/report-messages.ts';
import { severityCounts, totalRows } from '../../src/intake/report/tally.ts';
import { type FolderFile, type OfficeFolder, readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { hasErrors, type OfficeData } from '../../src/ledger/read-office.ts';
import { notPublished, type Overrun, overBudget, publishedAnyway } from '../../src/words/budgets.ts';
import { anotherRun, builtSummary, notBuilt, siteRestored } from '../../src/words/commands.ts';
import type { Disk } from '../disk/disk.ts';
import { heldBy, type LockHolder, officeLock, siteLock } from '../disk/lock.ts';
import { settle, whileLocked } from '../disk/locked-run.ts';
import { mendFolder } from '../disk/whole-folder.ts';
import { hasFiling } from '../filing/filing.ts';
import { EXIT, twoLines, type Voice } from '../terminal/command-line.ts';
import type { PageRun } from './build-pages.ts';
import { buildSite, makingSite, type SiteInMaking } from './build-site.ts';
import type { SiteFile } from './site-pages.ts';

/** What building an office rests on; tests pass others. */
export interface Workshop {
  readonly readData: (folder: OfficeFolder) => OfficeData;
  /** What is wrong with an office and must be mended, as the terminal shows it. */
  readonly report: (data: OfficeData, files: readonly FolderFile[]) => string;
  /** Writes the book of an office without errors, and tells of each file that is there. */
  readonly writeBook: (
    data: OfficeData,
    files: readonly FolderFile[],
    dir: string,
    written: (path: string) => void,
  ) => Promise<void>;
  readonly startPages: (site: string) => PageRun;
  /** What on a built site is over the budgets of `budgets.json`. */
  readonly overruns: (site: string, files: readonly SiteFile[]) => readonly Overrun[];
  readonly disk: Disk;
  /** This process, as locks name it. */
  readonly self: LockHolder;
  /** Milliseconds; only differences mean anything. */
  readonly now: () => number;
  /** The project's folder. */
  readonly root: string;
}

/** Which office, and where its site goes. */
export interface BuildRequest {
  readonly office: string;
  /** `null`: the project's own `dist`. */
  readonly out: string | null;
}

/** Options that every command that builds shares. */
export const BUILD_OPTIONS = {
  office: { type: 'string', default: 'data' },
  out: { type: 'string' },
} as const;

/** The request that those options make. */
export function buildRequest(values: {
  readonly office: string;
  readonly out?: string | undefined;
}): BuildRequest {
  return { office: values.office, out: values.out ?? null };
}

/** How many files and rows were read and what was found, a line for each language. */
export function summaryOf({ readings, problems }: OfficeData): string {
  const parts = [
    filesChecked(readings.length),
    rowsRead(totalRows(readings)),
    problemsFound(severityCounts(problems)),
  ];
  return twoLines({
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  });
}

/** Where the site of a request goes. */
export function outOf(request: BuildRequest, workshop: Workshop): string {
  return resolve(request.out ?? resolve(workshop.root, 'dist'));
}

/**
 * Tells what is over its budget. An office's own data may be larger than anybody foresaw and is published all the same; the
 * demonstration is not, because its size is ours to answer for.
 */
function mayPublish(over: readonly Overrun[], data: OfficeData, voice: Voice): boolean {
  if (over.length === 0) return true;
  const accepted = data.office?.demonstration !== true;
  for (const overrun of over) voice.complain(twoLines(overBudget(overrun)));
  voice.complain(twoLines(accepted ? publishedAnyway : notPublished));
  return accepted;
}

/** What is to be published. */
export interface Publication {
  readonly request: BuildRequest;
  readonly data: OfficeData;
  readonly files: readonly FolderFile[];
  /** When the run began, as the workshop tells the time. */
  readonly start: number;
  /** What is to be done once everything is made and before it takes its place. */
  readonly commit: () => void;
}

/**
 * Does something with the place where the site of a request goes: takes its lock, mends what an earlier run left there, and
 * has the pages begun, so that what makes them is compiled while data are read. Gives the exit code.
 */
export async function withSite(
  request: BuildRequest,
  workshop: Workshop,
  voice: Voice,
  act: (site: SiteInMaking) => Promise<number>,
): Promise<number> {
  const { disk, root } = workshop;
  const out = outOf(request, workshop);
  return whileLocked(siteLock(out), workshop, voice, () => {
    if (mendFolder(out, disk) === 'restored') voice.say(twoLines(siteRestored(out)));
    return makingSite({ out, work: resolve(root, 'build') }, workshop.startPages, disk, act);
  });
}

/** Publishes what was read without errors: makes the site, calls `commit`, and puts it in place. Gives the exit code. */
export async function publishOffice(
  site: SiteInMaking,
  what: Publication,
  workshop: Workshop,
  voice: Voice,
): Promise<number> {
  const { request, data, files, start, commit } = what;
  const out = outOf(request, workshop);
  const order = {
    writeBook: (dir: string, written: (path: string) => void) =>
      workshop.writeBook(data, files, dir, written),
    originals: data.office?.audience === 'internal' ? files : [],
    out,
    accepts: (dir: string, made: readonly SiteFile[]) =>
      mayPublish(workshop.overruns(dir, made), data, voice),
    commit,
  };
  const built = await buildSite(site, order, workshop.disk);
  if (built === null) return EXIT.refused;
  voice.say(twoLines(builtSummary({ out, ...built, seconds: (workshop.now() - start) / 1000 })));
  return EXIT.done;
}

/** Whether a drop is being filed by somebody else, so that the folder may not be read now. */
function busyWith(office: string, workshop: Workshop): Bilingual | null {
  const path = officeLock(office);
  const by = heldBy(path, workshop.self);
  return by === null ? null : anotherRun(by, path);
}

/** Reads an office whose drops are settled and builds its site; gives the exit code. */
export async function buildSettled(request: BuildRequest, workshop: Workshop, voice: Voice): Promise<number> {
  const { office } = request;
  const start = workshop.now();
  const folder = readOfficeFolder(office);
  const { files } = folder;
  return withSite(request, workshop, voice, async (site) => {
    const data = workshop.readData(folder);
    // A drop that begins while the files are read holds its lock longer than the reading takes, so it is seen here.
    const busy = busyWith(office, workshop);
    if (busy !== null) {
      voice.complain(twoLines(busy));
      return EXIT.busy;
    }
    voice.say(summaryOf(data));
    if (data.office === null || hasErrors(data.problems)) {
      voice.complain(`${workshop.report(data, files)}\n${twoLines(notBuilt)}`);
      return EXIT.refused;
    }
    const commit = () => undefined;
    return publishOffice(site, { request, data, files, start, commit }, workshop, voice);
  });
}

/**
 * Reads an office and builds its site; gives the exit code. With errors it prints the report and leaves book and site as
 * they were. What a drop left that was cut off is settled first; while one is under way nothing is done.
 */
export async function buildOffice(request: BuildRequest, workshop: Workshop, voice: Voice): Promise<number> {
  const { office } = request;
  const lock = officeLock(office);
  const busy = busyWith(office, workshop);
  if (busy !== null) {
    voice.complain(twoLines(busy));
    return EXIT.busy;
  }
  if (hasFiling(office) || existsSync(lock)) {
    const code = await whileLocked(lock, workshop, voice, async () => {
      settle(office, workshop, voice);
      return EXIT.done;
    });
    if (code !== EXIT.done) return code;
  }
  return buildSettled(request, workshop, voice);
}
