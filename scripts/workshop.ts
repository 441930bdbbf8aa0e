import { resolve } from 'node:path';
import { assembleBook } from '../src/book/assemble-book.ts';
import { writeBook } from '../src/book/write-book.ts';
import { buildLedger } from '../src/ledger/build-ledger.ts';
import { type OfficeData, readOfficeData } from '../src/ledger/read-office.ts';
import type { Workshop } from './build-office.ts';
import { buildPages } from './build-pages.ts';

function writeBookOf(data: OfficeData, dir: string): void {
  const { office, readings, problems, fingerprint } = data;
  if (office === null) throw new Error('an office without settings has no book');
  writeBook(assembleBook({ office, ledger: buildLedger(readings), readings, problems, fingerprint }), dir);
}

/** Errors one by one, each at its place with what to do. */
function reportOf({ problems }: OfficeData): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ place, value, message, remedy }) => {
      const where = [
        place.file,
        ...(place.lines ?? []).slice(0, 1),
        ...(place.header ? [place.header] : []),
      ].join(':');
      return `${where}  ${value ?? ''}\n  ${message.zh}${remedy.zh}\n  ${message.en} ${remedy.en}`;
    })
    .join('\n');
}

/** The workshop of the commands. */
export const workshop: Workshop = {
  root: resolve(import.meta.dirname, '..'),
  now: () => performance.now(),
  readData: (folder) => readOfficeData(folder),
  report: reportOf,
  writeBook: writeBookOf,
  buildPages,
};
