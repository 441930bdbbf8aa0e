import { ascending, bisectLeft } from 'd3-array';
import type { SheetSource } from '../../intake/source-sheets.ts';
import type { CitedFile, Trace } from '../schema/unit-file.ts';

/** Beyond so many rows a list of them is no longer read; files and lines are named all the same. */
const MOST = 600;

/** Lines that traces name, by file, both in order. */
function citedLines(traces: readonly Trace[]): Map<string, Set<number>> {
  const cited = new Map<string, Set<number>>();
  const inputs = traces.flatMap(({ inputs: each }) => each);
  const rows = inputs.flatMap((input) => [...input.rows, ...input.revised.map(({ row }) => row)]);
  for (const { file, line } of rows.toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file))) {
    const lines = cited.get(file) ?? new Set();
    cited.set(file, lines.add(line));
  }
  return cited;
}

/** The rows that traces rest on, as they stand in their files under the header they have there; none where they are too many. */
export function citedRows(traces: readonly Trace[], sheetOf: SheetSource): CitedFile[] {
  const cited = citedLines(traces);
  const count = [...cited.values()].reduce((sum, lines) => sum + lines.size, 0);
  if (count > MOST) return [];
  return [...cited].flatMap(([file, lines]) => {
    const sheet = sheetOf(file);
    if (sheet === null) return [];
    const rows = [...lines].toSorted(ascending).flatMap((line) => {
      const index = bisectLeft(sheet.lines, line);
      return sheet.lines[index] === line ? [{ line, cells: [...(sheet.rows[index] ?? [])] }] : [];
    });
    return [{ file, header: [...(sheet.header?.cells ?? [])], rows }];
  });
}
