import { ascending, bisectLeft } from 'd3-array';
import type { SourceSheet } from '../../../intake/source-sheet.ts';
import type { SheetSource } from '../../../intake/source-sheets.ts';
import type { CitedFile } from '../../schema/traces-file.ts';
import type { Trace, TracedPlace } from './trace.ts';

/** Beyond so many rows quotations of them are no longer read; files and lines are named all the same. */
const MOST = 600;

/** Keys of the facts that traces name, by file and line. */
function citedKeys(traces: readonly Trace[]): Map<string, Map<number, string>> {
  const cited = new Map<string, Map<number, string>>();
  const cite = ({ file, line, key }: TracedPlace) => {
    const lines = cited.get(file);
    if (lines) lines.set(line, key);
    else cited.set(file, new Map([[line, key]]));
  };
  for (const { rows, revised } of traces.flatMap(({ inputs }) => inputs)) {
    rows.forEach(cite);
    for (const { row } of revised) cite(row);
  }
  return cited;
}

function cellsOf(sheet: SourceSheet, line: number): string[] | null {
  const index = bisectLeft(sheet.lines, line);
  return sheet.lines[index] === line ? [...(sheet.rows[index] ?? [])] : null;
}

function citedRows(keys: ReadonlyMap<number, string>, sheet: SourceSheet | null): CitedFile['rows'] {
  const lines = [...keys].toSorted(([a], [b]) => ascending(a, b));
  return lines.map(([line, key]) => {
    const cells = sheet === null ? null : cellsOf(sheet, line);
    return cells === null ? { line, key } : { line, cells };
  });
}

/**
 * The files that traces rest on, in order, with the rows that they name: as they stand there, or by the keys of their facts where
 * the file is not given. Of files that are given no rows are quoted if there are too many of them to read.
 */
export function citedFiles(traces: readonly Trace[], sheetOf: SheetSource): CitedFile[] {
  const cited = citedKeys(traces);
  const count = [...cited.values()].reduce((sum, lines) => sum + lines.size, 0);
  const files = [...cited].toSorted(([a], [b]) => ascending(a, b));
  return files.map(([file, keys]) => {
    const sheet = sheetOf(file);
    if (sheet !== null && count > MOST) return { file, header: [], rows: [] };
    return { file, header: [...(sheet?.header?.cells ?? [])], rows: citedRows(keys, sheet) };
  });
}
