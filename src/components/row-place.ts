import type { RowRef } from '../book/schema/parts.ts';
import type { Language } from '../contract/bilingual.ts';
import { traceWords } from '../words/pages/trace.ts';

/** File and line of a row as a reader would look it up. */
export function rowPlace(row: RowRef, language: Language): string {
  return traceWords.line(row.file, row.line)[language];
}

/** Where the original file of a row is published, as a path below the site's root; only internal sites publish originals. */
export function originalOf(row: Pick<RowRef, 'file'>): string {
  return `data/source/${row.file.replace(/^drops\//, '')}`;
}
