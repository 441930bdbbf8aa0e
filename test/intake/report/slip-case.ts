import type { Problem } from '../../../src/intake/problem.ts';
import { type FileInput, readFile } from '../../../src/intake/read-file.ts';
import { input, office } from '../tiny-table.ts';

/** A file with faults of each sort that a slip shows: of the whole file, of a row, of a cell, and formulas. */
export const FAULTY = `2026年10月进展
月份,单位编码,指标编码,完成值,备注,经手
2026年10月,A01,I1,"1,234.5",=HYPERLINK("http://x.test"),
2026-10,A01,I2,abc,,
2026-10,A01,I1,5,,
2026/10,A02,I1,-5,-,
2026-10,A"02,I1,-5,"<b>&",
2026-10,A03

合计,,,1234,,
`;

export interface FileCase {
  readonly file: FileInput;
  readonly problems: readonly Problem[];
}

/** A file as it comes in, with what reading it found. */
export function fileCase(text: string, changes: Partial<FileInput> = {}): FileCase {
  const file = { ...input({ text, file: 'drops/2026-10/进展.csv' }), ...changes };
  return { file, problems: readFile(file, office).problems };
}

/** A CSV text with these rows, each cell quoted where it must be. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}
