import { SAMPLE } from './find-header.ts';
import { rowDelimiter } from './messages/dialect-messages.ts';
import { rowLong, rowShort } from './messages/row-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { SheetInput } from './read-sheet.ts';

/** Whether a row has nothing but blanks from a cell on. */
export function isBlankRow(cells: readonly string[], from: number): boolean {
  for (let index = from; index < cells.length; index++) {
    if ((cells[index] ?? '').trim() !== '') return false;
  }
  return true;
}

/** The number of cells that most rows below the header have; of equally frequent numbers the smaller. */
export function usualWidth({ opening, header }: SheetInput): number {
  const counts = new Map<number, number>();
  for (const row of opening.rows.slice(header.row + 1, header.row + 1 + SAMPLE)) {
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other);
  return usual?.[0] ?? 0;
}

/**
 * What is wrong with the number of a row's cells, or `null`. Empty cells beyond the header are let pass where most rows
 * have them; in a single row they mean that a comma too many has shifted the cells.
 */
export function shapeProblem(
  row: readonly string[],
  line: number,
  usual: number,
  input: SheetInput,
): Problem | null {
  const { file, plan, delimiter } = input;
  const { length } = row;
  if (length >= plan.width && length <= plan.widest) return null;
  const place = { file, lines: [line] };
  if (length < plan.width) {
    const wide = delimiter === '，' ? [] : row.join(delimiter).split(delimiter).join('，').split('，');
    if (wide.length === plan.width) {
      return problemOf('DIA_DELIMITER', place, rowDelimiter(), { severity: 'error' });
    }
    return problemOf('ROW_SHORT', place, rowShort(length, plan.width));
  }
  const shifted = length !== usual || !isBlankRow(row, plan.widest);
  return shifted ? problemOf('ROW_LONG', place, rowLong(length, plan.widest)) : null;
}
