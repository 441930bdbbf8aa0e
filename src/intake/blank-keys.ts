import { cellRequired } from './messages/cell-messages.ts';
import { mergedBlank, mergedFilled } from './messages/key-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan } from './row-plan.ts';

/** Share of a file's rows from which blanks in a key column look like merged cells rather than forgotten ones. */
const MERGED_SHARE = 0.25;

interface Blanks {
  readonly cell: CellPlan;
  readonly empty: number[];
  readonly filled: number[];
}

/** Gathers the blanks in the key columns of a file: they are judged together, once all rows are read. */
export interface BlankKeys {
  /** A blank below a filled cell that takes its value. */
  filled(cell: CellPlan, line: number): void;
  /** A blank whose row is refused. */
  empty(cell: CellPlan, line: number): void;
  problems(file: string, rows: number): Problem[];
}

export function blankKeys(): BlankKeys {
  const columns = new Map<number, Blanks>();
  const of = (cell: CellPlan): Blanks => {
    const known = columns.get(cell.index);
    if (known !== undefined) return known;
    const blanks = { cell, empty: [], filled: [] };
    columns.set(cell.index, blanks);
    return blanks;
  };
  return {
    filled: (cell, line) => of(cell).filled.push(line),
    empty: (cell, line) => {
      const { empty } = of(cell);
      if (empty.at(-1) !== line) empty.push(line);
    },
    problems(file, rows) {
      const problems: Problem[] = [];
      for (const { cell, empty, filled } of columns.values()) {
        const name = { zh: cell.column.header, en: cell.column.label };
        const place = { file, column: cell.letter, header: cell.header };
        if (filled.length > 0) {
          const words = mergedFilled(name, filled.length);
          problems.push(
            problemOf('KEY_MERGED_BLANK', { ...place, lines: filled }, words, { severity: 'warning' }),
          );
        }
        if (empty.length >= 2 && empty.length >= rows * MERGED_SHARE) {
          const words = mergedBlank(name, empty.length);
          problems.push(problemOf('KEY_MERGED_BLANK', { ...place, lines: empty }, words));
          continue;
        }
        for (const line of empty) {
          problems.push(problemOf('CELL_REQUIRED', { ...place, lines: [line] }, cellRequired(name)));
        }
      }
      return problems;
    },
  };
}
