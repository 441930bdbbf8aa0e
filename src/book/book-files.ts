import type { z } from 'zod';
import { appraisalFile } from './schema/appraisal-result.ts';
import { checkFile } from './schema/check-file.ts';
import { dataPackageFile } from './schema/data-package-file.ts';
import { exploreFile, exploreSlice } from './schema/explore-file.ts';
import { quarterFile, weekFile } from './schema/findings-result.ts';
import { officeFile, pagesFile } from './schema/office-file.ts';
import { procurementFile } from './schema/procurement-file.ts';
import { satisfactionFile } from './schema/satisfaction-file.ts';
import {
  dataFile,
  dictionaryFile,
  dropFile,
  indicatorFile,
  methodFile,
  overviewFile,
  qualityFile,
  targetsFile,
} from './schema/site-files.ts';
import { supervisionFile } from './schema/supervision-file.ts';
import { tracesFile } from './schema/traces-file.ts';
import { unitFile, unitsFile } from './schema/unit-file.ts';

/** One kind of file in the book: the paths that are of it, its schema, and the name of the published JSON Schema. */
export interface BookFileKind {
  readonly pattern: RegExp;
  readonly name: string;
  readonly schema: z.ZodType;
}

/** Every file of a book is of one of these kinds. */
export const bookFiles: readonly BookFileKind[] = [
  { pattern: /^office\.json$/, name: 'office', schema: officeFile },
  { pattern: /^pages\.json$/, name: 'pages', schema: pagesFile },
  { pattern: /^overview\.json$/, name: 'overview', schema: overviewFile },
  { pattern: /^units\.json$/, name: 'units', schema: unitsFile },
  { pattern: /^units\/[\w-]+\.json$/, name: 'unit', schema: unitFile },
  { pattern: /^traces\/[\w-]+\.json$/, name: 'traces', schema: tracesFile },
  { pattern: /^targets\.json$/, name: 'targets', schema: targetsFile },
  { pattern: /^targets\/[\w-]+\.json$/, name: 'indicator', schema: indicatorFile },
  { pattern: /^quality\.json$/, name: 'quality', schema: qualityFile },
  { pattern: /^satisfaction\.json$/, name: 'satisfaction', schema: satisfactionFile },
  { pattern: /^procurement\.json$/, name: 'procurement', schema: procurementFile },
  { pattern: /^supervision\.json$/, name: 'supervision', schema: supervisionFile },
  { pattern: /^explore\.json$/, name: 'explore', schema: exploreFile },
  { pattern: /^explore\/\w[\w-]*\.json$/, name: 'explore-slice', schema: exploreSlice },
  { pattern: /^quality\/weeks\/[\w-]+\.json$/, name: 'week', schema: weekFile },
  { pattern: /^quality\/quarters\/[\w-]+\.json$/, name: 'quarter', schema: quarterFile },
  { pattern: /^appraisal\/[\w-]+\.json$/, name: 'appraisal', schema: appraisalFile },
  { pattern: /^drops\/[\w-]+\.json$/, name: 'drop', schema: dropFile },
  { pattern: /^data\.json$/, name: 'data', schema: dataFile },
  { pattern: /^dictionary\.json$/, name: 'dictionary', schema: dictionaryFile },
  { pattern: /^method\.json$/, name: 'method', schema: methodFile },
  { pattern: /^datapackage\.json$/, name: 'datapackage', schema: dataPackageFile },
  { pattern: /^check\.json$/, name: 'check', schema: checkFile },
];

/** CSV files of a book: the facts of each table, and templates to fill in. Their values are their texts. */
const CSV_FILE = /^(?:tables|templates)\/[\w-]+\.csv$/;

/** Whether a path is that of a CSV file of a book. */
export function isCsvFile(path: string): boolean {
  return CSV_FILE.test(path);
}

/** The kind of a path of JSON; `null` for a path that no book holds. */
export function bookFileKind(path: string): BookFileKind | null {
  return bookFiles.find(({ pattern }) => pattern.test(path)) ?? null;
}
