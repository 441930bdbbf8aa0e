import type { AnyRecord } from '../contract/table.ts';
import { nothingReported, rowsUnreported } from './messages/row-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan, TablePlan } from './row-plan.ts';

/**
 * Whether a row says whom and what it is about but reports nothing, as a row of a template does that was left blank.
 * `empty` are the cells that should be filled and are not; a row whose identity is not whole is no such row.
 */
export function reportsNothing(plan: TablePlan, record: AnyRecord, empty: readonly CellPlan[]): boolean {
  const { reports } = plan;
  if (reports.length === 0 || empty.length === 0) return false;
  return (
    reports.every((key) => (record[key] ?? null) === null) && empty.every(({ key }) => reports.includes(key))
  );
}

/** Gathers the rows of a file that report nothing: one remark for each table, however many rows there are. */
export interface UnreportedRows {
  add(plan: TablePlan, line: number): void;
  /** `rows` is how many rows of the file hold data. */
  problems(file: string, rows: number): Problem[];
}

export function unreportedRows(): UnreportedRows {
  const tables = new Map<TablePlan, number[]>();
  return {
    add(plan, line) {
      const lines = tables.get(plan);
      if (lines === undefined) tables.set(plan, [line]);
      else lines.push(line);
    },
    problems(file, rows) {
      return [...tables].map(([plan, lines]) => {
        const cells = plan.cells.filter(
          ({ key, column }) =>
            plan.reports.includes(key) && (column.required || column.requiredUnless !== undefined),
        );
        const first = cells[0];
        const place = first === undefined ? {} : { column: first.letter, header: first.header };
        const columns = cells.map(({ column }) => ({ zh: column.header, en: column.label }));
        const words = rows === 0 ? nothingReported : rowsUnreported;
        const severity = rows === 0 ? 'error' : 'warning';
        return problemOf('CELL_REQUIRED', { file, lines, ...place }, words(columns, lines.length), {
          severity,
        });
      });
    },
  };
}
