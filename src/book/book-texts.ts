import { z } from 'zod';
import { jsonReportSchema } from '../intake/report/report-schema.ts';
import { bookFileKind, bookFiles, isCsvFile } from './book-files.ts';

/** A value as a file holds it: keys in the order in which they were made, no blanks, a newline at the end. */
export function bookText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The value as its schema has it: keys that the schema does not name are left out. */
function checked(path: string, value: unknown): unknown {
  if (isCsvFile(path) && typeof value === 'string') return value;
  const kind = bookFileKind(path);
  if (!kind) throw new Error(`${path}: no file of a book`);
  const result = kind.schema.safeParse(value);
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The JSON Schemas of all kinds of files, and of the report on files that are checked, by path. */
export function bookSchemas(): Map<string, unknown> {
  const kinds = [...bookFiles, { name: 'report', schema: jsonReportSchema }];
  return new Map(
    kinds.map(({ name, schema }) => [`schemas/${name}.schema.json`, z.toJSONSchema(schema)] as const),
  );
}

/** A value as the file at a path holds it: JSON, or the text itself of a CSV file. */
export function fileText(path: string, value: unknown): string {
  return isCsvFile(path) && typeof value === 'string' ? value : bookText(value);
}

/**
 * The text of one file of a book after the other, its JSON Schemas among them. Throws at a value that does not fit its schema.
 */
export function* bookTexts(
  files: Iterable<readonly [path: string, value: unknown]>,
): Generator<readonly [path: string, text: string]> {
  for (const [path, value] of files) yield [path, fileText(path, checked(path, value))];
  for (const [path, schema] of bookSchemas()) yield [path, bookText(schema)];
}
