import type { Office } from '../contract/office.ts';
import type { FileInput } from './read-file.ts';
import { sharedTexts } from './shared-texts.ts';
import { type SourceSheet, sourceSheet } from './source-sheet.ts';

/** Gives the rows of a file as they stand in it, or `null` where there is no such file or its bytes are no text. */
export type SheetSource = (file: string) => SourceSheet | null;

/** The same sheet with equal cells of a column as one text, since sheets are kept. */
function withSharedCells(sheet: SourceSheet): SourceSheet {
  const shared: ((cell: string) => string)[] = [];
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, at) => {
      shared[at] ??= sharedTexts();
      return shared[at](cell);
    }),
  );
  return { ...sheet, rows };
}

/** Sheets of the files given. A file is cut into rows when it is first asked for. */
export function sourceSheets(files: readonly FileInput[], office: Office): SheetSource {
  const inputs = new Map(files.map((input) => [input.file, input]));
  const sheets = new Map<string, SourceSheet | null>();
  return (file) => {
    const input = inputs.get(file);
    if (input === undefined) return null;
    const known = sheets.get(file);
    if (known !== undefined) return known;
    const sheet = sourceSheet(input, office);
    const kept = sheet && withSharedCells(sheet);
    sheets.set(file, kept);
    return kept;
  };
}
