import { join } from 'node:path';
import type { z } from 'zod';
import { assembleBook } from '../../src/book/assemble-book.ts';
import { bookFileKind } from '../../src/book/book-files.ts';
import { indicatorFile } from '../../src/book/schema/site-files.ts';
import { unitFile } from '../../src/book/schema/unit-file.ts';
import { sourceSheets } from '../../src/intake/source-sheets.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { type OfficeData, readOfficeData } from '../../src/ledger/read-office.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A book as it would be written, with what it was read from. */
export interface AssembledBook {
  readonly data: OfficeData;
  /** Paths of all files. */
  readonly paths: readonly string[];
  /** One file, held to its schema. */
  file<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema>;
  readonly units: readonly z.infer<typeof unitFile>[];
  readonly indicators: readonly z.infer<typeof indicatorFile>[];
}

/** Reads an office folder of the project and assembles its book in memory. */
export function assembledBook(folder: string): AssembledBook {
  const source = readOfficeFolder(join(ROOT, folder));
  const data = readOfficeData(source);
  const { office, readings, problems, fingerprint } = data;
  if (office === null) throw new Error(`${folder}: ${JSON.stringify(problems, null, 1)}`);
  const ledger = buildLedger(readings);
  const sheetOf = sourceSheets(source.files, office);
  const book = assembleBook({ office, ledger, readings, problems, sheetOf, fingerprint });
  const file = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> => {
    const kind = bookFileKind(path);
    if (kind?.schema !== schema) throw new Error(`${path} is not a file of that schema`);
    return schema.parse(book.get(path));
  };
  const paths = [...book.keys()];
  const below = <Schema extends z.ZodType>(folder: string, schema: Schema): z.infer<Schema>[] =>
    paths.filter((path) => path.startsWith(folder)).map((path) => file(path, schema));
  return {
    data,
    paths,
    file,
    units: below('units/', unitFile),
    indicators: below('targets/', indicatorFile),
  };
}

/** Rows of all files of an office that became records. */
export function acceptedRows(data: OfficeData): number {
  return data.readings.reduce((sum, { rows }) => sum + rows.accepted, 0);
}

/** Messages of the problems that would stop publication. */
export function errorsOf(data: OfficeData): string[] {
  return data.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message }) => `${place.file}: ${message.en}`);
}
