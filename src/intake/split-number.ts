import { columnLetter } from './column-letter.ts';
import { numberSplit } from './messages/row-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan, RowPlan } from './row-plan.ts';

const BEFORE_COMMA = /^-?[1-9]\d{0,2}$/;
const BEHIND_COMMA = /^\d{3}(?:\.\d+)?$/;

/** Finds a number that its own thousands separator has cut in two, or `null`: `1,234` without quotes is `1` and `234`. */
export type SplitNumbers = (row: readonly string[], line: number) => Problem | null;

function isText({ column }: CellPlan): boolean {
  return column.cell.type === 'text';
}

function isNumber({ column }: CellPlan): boolean {
  return column.cell.type === 'integer' || column.cell.type === 'decimal';
}

/** Such a number shows where a text column, such as that of notes, stands behind it and holds just three digits. */
export function splitNumbers(file: string, plan: RowPlan): SplitNumbers {
  const cells = plan.tables.flatMap((table) => table.cells);
  const texts = cells.filter(isText);
  const pairs = cells.filter(isNumber).flatMap((number) => {
    const text = texts.find(({ index }) => index === number.index + 1);
    return text === undefined ? [] : [{ number, text }];
  });
  return (row, line) => {
    for (const { number, text } of pairs) {
      const tail = row[text.index] ?? '';
      if (tail.length < 3 || !BEHIND_COMMA.test(tail)) continue;
      const head = row[number.index] ?? '';
      if (!BEFORE_COMMA.test(head)) continue;
      const place = { file, lines: [line], column: columnLetter(number.index), header: number.header };
      const words = numberSplit({ zh: text.column.header, en: text.column.label }, head, tail);
      return problemOf('CELL_TYPE', place, words, { value: `${head},${tail}`, suggestion: `${head}${tail}` });
    }
    return null;
  };
}
