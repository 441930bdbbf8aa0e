import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { tables as contractTables } from '../contract/tables.ts';
import { decode } from './decode.ts';
import { detectDialect } from './detect-dialect.ts';
import { type FoundHeader, findHeader, headerContext } from './find-header.ts';
import { evenLineEnds } from './line-ends.ts';
import type { FileInput } from './read-file.ts';
import { type Sheet, splitRows } from './split-rows.ts';

/** The rows of a file as they stand in it, and which of them is the header. */
export interface SourceSheet extends Sheet {
  /** `null` when no row is, or when several tables fit equally. */
  readonly header: FoundHeader | null;
}

/** Cuts a file into its rows just as reading it does; `null` when its bytes are no text. */
export function sourceSheet(
  input: FileInput,
  office: Office,
  tables: Readonly<Record<string, Table>> = contractTables,
): SourceSheet | null {
  const { text } = decode(input.file, input.bytes);
  if (text === null) return null;
  const context = headerContext(input.file, input.home, office, tables);
  const even = evenLineEnds(text);
  const { delimiter, width } = detectDialect(even, context);
  const sheet = splitRows(even, delimiter, width);
  const header = findHeader(sheet.rows, context);
  return { ...sheet, header: header === null || header.rivals.length > 0 ? null : header };
}
