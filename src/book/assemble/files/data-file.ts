import type { Bilingual } from '../../../contract/bilingual.ts';
import type { FileReading } from '../../../intake/reading.ts';
import { dropOf, REGISTERS } from '../../../ledger/drop-name.ts';
import { downloadTitle, sourceTitle } from '../../../words/sentences/download-title.ts';
import { fileText } from '../../book-texts.ts';
import type { DataFile, DropFile } from '../../schema/site-files.ts';
import { sourcePath } from '../../source-path.ts';
import { dropSummaries } from './drop-files.ts';

type Download = DataFile['downloads'][number];

/** Files of the book that are worth having by themselves; those of single units and indicators are reached from these. */
const OFFERED = [
  'overview.json',
  'units.json',
  'targets.json',
  'quality.json',
  'dictionary.json',
  'method.json',
  'datapackage.json',
] as const;

function download(path: string, value: unknown, title: Bilingual): Download {
  return { path, bytes: Buffer.byteLength(fileText(path, value)), title };
}

function sourceDownload(reading: FileReading): Download {
  const drop = dropOf(reading.file);
  const name = reading.file.split('/').at(-1) ?? reading.file;
  return {
    path: sourcePath(reading.file),
    bytes: reading.bytes,
    title: sourceTitle(name, drop === REGISTERS ? null : drop),
  };
}

/** `data.json`: the drops, and the files offered for download; a public build offers no source files. */
export function dataFileOf(
  drops: readonly DropFile[],
  book: ReadonlyMap<string, unknown>,
  sources: readonly FileReading[],
): DataFile {
  const offered = OFFERED.filter((path) => book.has(path)).map((path) =>
    download(path, book.get(path), downloadTitle(path)),
  );
  const below = (folder: string) =>
    [...book]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, value]) => download(path, value, downloadTitle(path)));
  return {
    drops: dropSummaries(drops),
    downloads: [
      ...offered,
      ...below('appraisal'),
      ...below('tables'),
      ...below('templates'),
      ...sources.map(sourceDownload),
    ],
  };
}
