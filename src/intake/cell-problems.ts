import type { AnyRecord } from '../contract/table.ts';
import type { CellFault } from './cells/cell-outcome.ts';
import { cellRequired } from './messages/cell-messages.ts';
import { ownText } from './own-text.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan } from './row-plan.ts';

/** A problem of a cell, told apart by column and code: a column that feeds two tables is reported once. */
export interface CellProblem {
  readonly cell: CellPlan;
  readonly problem: Problem;
}

function cellProblem(
  cell: CellPlan,
  line: number,
  problem: Omit<Problem, 'place'>,
  file: string,
): CellProblem {
  const place = { file, lines: [line], column: cell.letter, header: cell.header };
  return { cell, problem: { ...problem, place } };
}

/** Whether a cell may be missing, given what the record holds. */
export function isExcused(cell: CellPlan, record: AnyRecord): boolean {
  const unless = cell.column.requiredUnless;
  if (unless === undefined) return !cell.column.required;
  const other = record[unless.column];
  return typeof other === 'string' && unless.values.includes(other);
}

/** A cell that is missing and must not be; `raw` may hold a mark of no value. */
export function missing(cell: CellPlan, raw: string, line: number, file: string): CellProblem {
  const words = cellRequired({ zh: cell.column.header, en: cell.column.label });
  const detail = raw.trim() === '' ? {} : { value: ownText(raw) };
  return cellProblem(cell, line, problemOf('CELL_REQUIRED', { file }, words, detail), file);
}

/** A cell that cannot be read. */
export function faulty(
  cell: CellPlan,
  raw: string,
  line: number,
  found: CellFault,
  file: string,
): CellProblem {
  const { code, words, suggestion } = found;
  const value = ownText(raw);
  const detail = suggestion === undefined ? { value } : { value, suggestion };
  return cellProblem(cell, line, problemOf(code, { file }, words, detail), file);
}

/** The problems without those that repeat another of the same column and code. */
export function distinct(faults: readonly CellProblem[]): Problem[] {
  const seen = new Set<string>();
  return faults
    .filter(({ cell, problem }) => {
      const key = `${cell.index} ${problem.code}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ problem }) => problem);
}
