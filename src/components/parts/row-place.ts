import type { RowRef } from '../../book/schema/parts.ts';
import { sourcePath } from '../../book/source-path.ts';
import type { Language } from '../../contract/bilingual.ts';
import { linesText } from '../../words/line-runs.ts';

type Row = Pick<RowRef, 'file' | 'line'>;

/** Rows of one file, by their lines. */
export interface RowPlace {
  readonly file: string;
  readonly lines: readonly number[];
}

/** Where rows stand: each file once, in the order of its first row, with the lines in their order. */
export function rowPlaces(rows: readonly Row[]): RowPlace[] {
  return [...Map.groupBy(rows, ({ file }) => file)].map(([file, found]) => ({
    file,
    lines: found.map(({ line }) => line).toSorted((one, other) => one - other),
  }));
}

/** Where one row stands. */
export function rowPlace({ file, line }: Row): RowPlace {
  return { file, lines: [line] };
}

/** File and lines as a reader would look them up. */
export function placeText({ file, lines }: RowPlace, language: Language): string {
  return `${file} ${linesText(lines)[language]}`;
}

/** Where an original file is published, as a path below the site's root; only internal sites publish originals. */
export function originalOf(file: string): string {
  return `data/${sourcePath(file)}`;
}
