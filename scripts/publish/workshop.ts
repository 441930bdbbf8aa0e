import { basename, resolve } from 'node:path';
import { bookParts } from '../../src/book/assemble-book.ts';
import { writeBook } from '../../src/book/write-book.ts';
import { sourceLines } from '../../src/intake/source-lines.ts';
import { sourceSheets } from '../../src/intake/source-sheets.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { FolderFile } from '../../src/ledger/office-folder.ts';
import { intakeSteps, type OfficeData, readOfficeData } from '../../src/ledger/read-office.ts';
import { realDisk } from '../disk/disk.ts';
import { thisProcess } from '../disk/lock.ts';
import { coloursFor, printedFaults } from '../terminal/printed-report.ts';
import { withReadingBar } from '../terminal/reading-bar.ts';
import { overruns, readBudgets } from './budgets.ts';
import type { Workshop } from './build-office.ts';
import { startPages } from './build-pages.ts';

async function writeBookOf(
  data: OfficeData,
  files: readonly FolderFile[],
  dir: string,
  written: (path: string) => void,
): Promise<void> {
  const { office, readings, problems, fingerprint } = data;
  if (office === null) throw new Error('an office without settings has no book');
  const ledger = buildLedger(readings);
  const sheetOf = sourceSheets(files, office);
  const parts = bookParts({ office, ledger, readings, problems, sheetOf, fingerprint });
  await writeBook(parts, dir, realDisk, written);
}

/** What keeps an office from being published; warnings and notes stand on its data page and in `npm run check`. */
function reportOf({ readings, problems }: OfficeData, files: readonly FolderFile[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const printed = {
    readings,
    problems: errors,
    lineOf: sourceLines(files),
    languages: ['zh', 'en'],
  } as const;
  return printedFaults(printed, process.stderr, coloursFor(process.stderr, process.env));
}

const ROOT = resolve(import.meta.dirname, '../..');

/** The workshop of the commands. */
export const workshop: Workshop = {
  root: ROOT,
  now: () => performance.now(),
  disk: realDisk,
  self: thisProcess(
    process.argv
      .slice(1, 2)
      .map((script) => basename(script, '.ts'))
      .join(),
  ),
  readData: (folder) => withReadingBar(folder.files, (watch) => readOfficeData(folder, intakeSteps(watch))),
  report: reportOf,
  writeBook: writeBookOf,
  startPages,
  overruns: (site, files) => overruns(site, files, readBudgets(ROOT)),
};
