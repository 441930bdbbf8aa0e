import { resolve } from 'node:path';
import { filesChecked, problemsFound, rowsRead } from '../src/intake/messages/report-messages.ts';
import { severityCounts, totalRows } from '../src/intake/report/tally.ts';
import { type FolderFile, type OfficeFolder, readOfficeFolder } from '../src/ledger/office-folder.ts';
import { hasErrors, type OfficeData } from '../src/ledger/read-office.ts';
import { builtSummary, notBuilt } from '../src/words/commands.ts';
import { buildSite } from './build-site.ts';
import { EXIT, twoLines, type Voice } from './command-line.ts';

/** What building an office rests on; tests pass others. */
export interface Workshop {
  readonly readData: (folder: OfficeFolder) => OfficeData;
  /** What is wrong with an office and must be mended, as the terminal shows it. */
  readonly report: (data: OfficeData, files: readonly FolderFile[]) => string;
  /** Writes the book of an office without errors. */
  readonly writeBook: (data: OfficeData, dir: string) => void;
  readonly buildPages: (book: string, out: string) => Promise<void>;
  /** Milliseconds; only differences mean anything. */
  readonly now: () => number;
  /** The project's folder. */
  readonly root: string;
}

/** Which office, and where its site goes. */
export interface BuildRequest {
  readonly office: string;
  /** `null`: the project's own `dist`, with the book in `build/book`. */
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

/**
 * Reads an office and builds its site; gives the exit code. With errors it prints the report and leaves book and site as
 * they were.
 */
export async function buildOffice(request: BuildRequest, workshop: Workshop, voice: Voice): Promise<number> {
  const start = workshop.now();
  const folder = readOfficeFolder(request.office);
  const data = workshop.readData(folder);
  voice.say(summaryOf(data));
  if (data.office === null || hasErrors(data.problems)) {
    voice.complain(`${workshop.report(data, folder.files)}\n${twoLines(notBuilt)}`);
    return EXIT.refused;
  }
  const out = request.out ?? resolve(workshop.root, 'dist');
  const built = await buildSite({
    writeBook: (dir) => workshop.writeBook(data, dir),
    buildPages: workshop.buildPages,
    originals: data.office.audience === 'internal' ? folder.files : [],
    out,
    work: resolve(workshop.root, 'build'),
    book: request.out === null ? resolve(workshop.root, 'build', 'book') : null,
  });
  voice.say(twoLines(builtSummary({ out, ...built, seconds: (workshop.now() - start) / 1000 })));
  return EXIT.done;
}
