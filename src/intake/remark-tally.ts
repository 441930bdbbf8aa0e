import type { CellContent, CellRemark } from './cells/cell-outcome.ts';
import { daySerials, normalisedCells, roundedDigits } from './messages/cell-messages.ts';
import type { Place, Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';

/** Lines named in a note about many cells; the count says how many there are in all. */
const NAMED = 5;

interface Tally {
  readonly code: CellRemark['code'];
  readonly column: string;
  readonly header: string;
  readonly lines: number[];
  readonly written: string;
  readonly read: string;
  count: number;
  last: number;
}

/** Gathers remarks on cells, so that each column of a file gets one note of a kind. */
export interface RemarkTally {
  add(column: string, header: string, line: number, written: string, remark: CellRemark): void;
  problems(file: string): Problem[];
}

function shown(value: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value);
}

function problem(file: string, tally: Tally): Problem {
  const place: Place = { file, lines: tally.lines, column: tally.column, header: tally.header };
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
  const tallies = new Map<string, Tally>();
  return {
    add(column, header, line, written, remark) {
      const key = `${column} ${remark.code}`;
      const tally = tallies.get(key);
      if (tally === undefined) {
        const read = shown(remark.value);
        tallies.set(key, {
          code: remark.code,
          column,
          header,
          lines: [line],
          written,
          read,
          count: 1,
          last: line,
        });
        return;
      }
      // A column that feeds two tables is read twice, but it is one cell.
      if (tally.last === line) return;
      tally.last = line;
      tally.count += 1;
      if (tally.lines.length < NAMED) tally.lines.push(line);
    },
    problems: (file) => [...tallies.values()].map((tally) => problem(file, tally)),
  };
}
