import { decode } from './decode.ts';

/** Gives the text of a physical line of a file, or `null` when there is no such line to show. */
export type LineSource = (file: string, line: number) => string | null;

/** Lines of the files given, for reports. A file is decoded when a line of it is first asked for. */
export function sourceLines(
  files: Iterable<{ readonly file: string; readonly bytes: Uint8Array }>,
): LineSource {
  const bytes = new Map<string, Uint8Array>();
  for (const each of files) bytes.set(each.file, each.bytes);
  const lines = new Map<string, readonly string[]>();
  return (file, line) => {
    const raw = bytes.get(file);
    if (raw === undefined) return null;
    let known = lines.get(file);
    if (known === undefined) {
      known = decode(file, raw).text?.split(/\r\n|\r|\n/) ?? [];
      lines.set(file, known);
    }
    return known[line - 1] ?? null;
  };
}
