import type { Bilingual } from '../../contract/bilingual.ts';
import { spreadsheetText } from '../../contract/csv-text.ts';
import type { Office } from '../../contract/office.ts';
import { problemSentence, slipColumn, slipRule, slipTitle, wholeFile } from '../messages/slip-messages.ts';
import type { Problem } from '../problem.ts';
import type { FileInput } from '../read-file.ts';
import { sourceSheet } from '../source-sheet.ts';
import { linesToMend } from './lines-to-mend.ts';

/** One row of the file with what must be mended in it. */
export interface SlipRow {
  /** First physical line of the row, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A sentence for each problem. */
  readonly problems: readonly Bilingual[];
}

/** The 退回单 of one contributed file: its own rows, and beside each what is wrong and what to do. */
export interface ReturnSlip {
  readonly file: string;
  /** Problems that belong to no row below the header. */
  readonly whole: readonly Bilingual[];
  /** Index of the header among the rows, or `null` where none was found. */
  readonly header: number | null;
  /** Every row of the file in its order; none when its bytes are no text. */
  readonly rows: readonly SlipRow[];
  /** Cells of the longest row. */
  readonly width: number;
}

/** A header is looked for among the first twenty rows; the block above the file's own rows must leave it there. */
const ROOM = 16;

/** Index of the row that holds a physical line. */
function rowOfLine(starts: readonly number[], line: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Makes the return slip of a file; of the problems, only this file's errors and warnings are on it. */
export function returnSlip(input: FileInput, problems: readonly Problem[], office: Office): ReturnSlip {
  const { file } = input;
  const sheet = sourceSheet(input, office);
  const own = problems.filter(({ place, severity }) => place.file === file && severity !== 'note');
  const starts = sheet?.lines ?? [];
  const header = sheet?.header?.row ?? null;
  const ofRows = new Map<number, Bilingual[]>();
  const whole: Bilingual[] = [];
  for (const problem of own) {
    const rows = new Set(linesToMend(problem).map((line) => rowOfLine(starts, line)));
    // Without a header no row can be told from another, so everything concerns the whole file.
    const below = [...rows].filter((row) => header !== null && row > header);
    if (below.length === 0) whole.push(problemSentence(problem, problem.place));
    for (const row of below) {
      const known = ofRows.get(row) ?? [];
      ofRows.set(row, known);
      known.push(problemSentence(problem, { ...problem.place, lines: [starts[row] ?? 0] }));
    }
  }
  const rows = (sheet?.rows ?? []).map((cells, index) => ({
    line: starts[index] ?? 0,
    cells,
    problems: ofRows.get(index) ?? [],
  }));
  return { file, whole, header, rows, width: Math.max(0, ...widths(rows)) };
}

function* widths(rows: readonly SlipRow[]): Generator<number> {
  for (const { cells } of rows) yield cells.length;
}

/** Several sentences in one cell: all in Chinese, then all in English. */
function inOneCell(sentences: readonly Bilingual[]): string {
  if (sentences.length === 0) return '';
  return `${sentences.map(({ zh }) => zh).join('')} ${sentences.map(({ en }) => en).join(' ')}`;
}

/** The rows above the file's own: what the slip is, how to use it, and the problems of the whole file. */
function opening({ file, whole, header }: ReturnSlip): string[] {
  const title = slipTitle(file);
  const room = Math.max(1, ROOM - (header ?? 0));
  const single = whole.length <= room ? whole.length : room - 1;
  const sentences = whole.slice(0, single).map((sentence) => inOneCell([sentence]));
  const rest = inOneCell(whole.slice(single));
  const lead = `${wholeFile.zh} ${wholeFile.en}: `;
  return [
    `${title.zh} ${title.en}`,
    `${slipRule.zh} ${slipRule.en}`,
    ...[...sentences, rest].filter((text) => text !== '').map((text) => lead + text),
  ];
}

/**
 * The slip as CSV. First what concerns the whole file, each in a row whose other cells are empty; then the file's own
 * rows, cell for cell, and one column more. A sheet reader takes the first rows for titles above the header.
 */
export function slipCsv(slip: ReturnSlip): string {
  const padded = (cells: readonly string[], last: string): string[] => [
    ...cells,
    ...Array.from({ length: slip.width - cells.length }, () => ''),
    last,
  ];
  const above = opening(slip).map((text) => (slip.width === 0 ? [text] : padded([text], '')));
  const own = slip.rows.map(({ cells, problems }, index) =>
    padded(cells, index === slip.header ? slipColumn.zh : inOneCell(problems)),
  );
  return spreadsheetText([...above, ...own]);
}

/** Whether a file has anything that its contributor must or should mend. */
export function needsSlip(file: string, problems: readonly Problem[]): boolean {
  return problems.some(({ place, severity }) => place.file === file && severity !== 'note');
}
