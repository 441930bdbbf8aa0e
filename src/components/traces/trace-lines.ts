import { sum } from 'd3-array';
import type { CitedFile, PublishedTrace } from '../../book/schema/traces-file.ts';
import { condensedInputs } from './condensed-inputs.ts';

// A browser that leaves out what is far out of sight takes its height from these, so that the scroll bar tells the page's length.

/** The name of a file, its head and the room below its rows. */
const LINES_OF_FILE = 3;

/** Lines of the tables of a trace: each input has one for every file that it stands in, each step one. */
export function traceLines(trace: PublishedTrace): number {
  const ofInputs = condensedInputs(trace).map((input) => {
    const rows = 'rows' in input ? (input.rows ?? []) : [];
    return Math.max(1, new Set(rows.map(([at]) => at)).size);
  });
  return sum(ofInputs) + trace.steps.length;
}

/** Lines of the tables of quoted rows. */
export function citedLines(files: Iterable<CitedFile>): number {
  return sum(files, ({ rows }) => rows.length + LINES_OF_FILE);
}
