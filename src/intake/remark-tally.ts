import type { CellRemark } from './cells/cell-outcome.ts';
import { cellText } from './cells/cell-text.ts';
import { daySerials, normalisedCells, roundedDigits } from './messages/cell-messages.ts';
import type { Place, Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan } from './row-plan.ts';

/** Lines named in a note about many cells; the count says how many there are in all. */
const NAMED = 5;

interface Tally {
  readonly code: CellRemark['code'];
  readonly cell: CellPlan;
  readonly lines: number[];
  readonly written: string;
  readonly read: string;
  count: number;
  last: number;
}

/** Gathers remarks on cells, so that each column of a file gets one note of a kind. */
export interface RemarkTally {
  add(cell: CellPlan, line: number, written: string, remark: CellRemark): void;
  problems(file: string): Problem[];
}

function problem(file: string, tally: Tally): Problem {
  const { letter, header } = tally.cell;
  const place: Place = { file, lines: tally.lines, column: letter, header };
  const { count, written, read } = tally;
  const detail = { value: written, suggestion: read };
  if (tally.code === 'CELL_SPREADSHEET') {
    return problemOf(tally.code, place, daySerials(count, written, read), { ...detail, severity: 'warning' });
  }
  if (tally.code === 'CELL_PRECISION') {
    return problemOf(tally.code, place, roundedDigits(count, written), { ...detail, severity: 'note' });
  }
  return problemOf(tally.code, place, normalisedCells(count, written, read), detail);
}

export function remarkTally(): RemarkTally {
  const tallies: Tally[] = [];
  /** Tallies by the column of the file: a column that feeds two tables is read twice, but it is one cell. */
  const columns = new Map<number, Tally[]>();
  return {
    add(cell, line, written, remark) {
      let ofColumn = columns.get(cell.index);
      if (ofColumn === undefined) {
        ofColumn = [];
        columns.set(cell.index, ofColumn);
      }
      const tally = ofColumn.find(({ code }) => code === remark.code);
      if (tally === undefined) {
        const { code } = remark;
        const first = {
          code,
          cell,
          lines: [line],
          written,
          read: cellText(remark.value, cell.column.cell) ?? '',
          count: 1,
          last: line,
        };
        ofColumn.push(first);
        tallies.push(first);
        return;
      }
      if (tally.last === line) return;
      tally.last = line;
      tally.count += 1;
      if (tally.lines.length < NAMED) tally.lines.push(line);
    },
    problems: (file) => tallies.map((tally) => problem(file, tally)),
  };
}
