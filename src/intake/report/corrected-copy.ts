import { spreadsheetText } from '../../contract/csv-text.ts';
import type { Office } from '../../contract/office.ts';
import { type CellContent, type CellOutcome, isFault, isRemark } from '../cells/cell-outcome.ts';
import { cellText } from '../cells/cell-text.ts';
import type { FoundHeader } from '../find-header.ts';
import type { FileInput } from '../read-file.ts';
import { rowKind } from '../row-kind.ts';
import { type CellPlan, type RowPlan, rowPlan } from '../row-plan.ts';
import { type SourceSheet, sourceSheet } from '../source-sheet.ts';

/** A file in which the way of writing has been put in order, and nothing else. */
export interface CorrectedCopy {
  readonly rows: readonly (readonly string[])[];
  /** Cells that are written otherwise than they were. */
  readonly cells: number;
  /** Headers that now bear their canonical name. */
  readonly headers: number;
}

function unitOf(outcome: CellOutcome): string {
  return isRemark(outcome) ? (outcome.unit ?? '') : '';
}

function contentOf(outcome: CellOutcome): CellContent | undefined {
  if (isFault(outcome)) return undefined;
  return isRemark(outcome) ? outcome.value : outcome;
}

/** The text that stands for the same as `raw` in the way the contract writes it; `raw` itself where nothing was off. */
function tidied(raw: string, { read, column }: CellPlan): string {
  const outcome = read(raw);
  if (!isRemark(outcome) || outcome.code !== 'CELL_NORMALISED') return raw;
  const plain = cellText(outcome.value, column.cell);
  if (plain === null) return raw;
  const text = plain + unitOf(outcome);
  const again = read(text);
  // Whoever reads the copy must read what was read here, to the last digit.
  return contentOf(again) === outcome.value && unitOf(again) === unitOf(outcome) ? text : raw;
}

/**
 * The plan of each column that may be tidied: those read by one rule only. A column whose header carries a unit is read
 * through that unit, so its cells stay as they are.
 */
function tidyColumns(plan: RowPlan, header: FoundHeader): ReadonlyMap<number, CellPlan> {
  const columns = new Map<number, CellPlan>();
  const shared = new Set<number>();
  header.reading.layouts.forEach((layout, at) => {
    for (const [which, found] of layout.columns.entries()) {
      const cell = plan.tables[at]?.cells[which];
      if (cell === undefined || found.index === null || found.unit !== null) continue;
      if (columns.has(found.index)) shared.add(found.index);
      columns.set(found.index, cell);
    }
  });
  for (const index of shared) columns.delete(index);
  return columns;
}

/** The header with canonical names; files that `office.yaml` describes are known by their own, and keep them. */
function canonicalHeader({ cells, reading }: FoundHeader): string[] {
  const names = [...cells];
  if (reading.described) return names;
  for (const { index, header, unit, column } of reading.layouts.flatMap(({ columns }) => columns)) {
    if (index !== null && unit === null && cells[index] === header) names[index] = column.header;
  }
  return names;
}

function differences(one: readonly string[], other: readonly string[]): number {
  return one.filter((cell, index) => cell !== other[index]).length;
}

/**
 * Puts in order what intake reads without asking and has on record as CELL_NORMALISED, and the names of columns. Rows
 * with other faults keep them; titles, totals, footers and blank rows stay as they are. `null` when the file has no
 * usable header.
 */
export function correctedCopy(input: FileInput, office: Office): CorrectedCopy | null {
  const sheet = sourceSheet(input, office);
  if (sheet === null || sheet.header === null) return null;
  return tidiedSheet(sheet, sheet.header, input.drop);
}

function tidiedSheet(sheet: SourceSheet, header: FoundHeader, drop: string | null): CorrectedCopy {
  const plan = rowPlan(header, drop);
  const columns = tidyColumns(plan, header);
  let cells = 0;
  let headers = 0;
  const rows = sheet.rows.map((row, index) => {
    if (index < header.row || sheet.broken.has(index)) return row;
    if (index === header.row) {
      const names = canonicalHeader(header);
      headers = differences(row, names);
      return names;
    }
    if (row.length < plan.width || rowKind(row, plan.names) !== 'data') return row;
    const tidy = row.map((raw, at) => {
      const column = columns.get(at);
      return column === undefined ? raw : tidied(raw, column);
    });
    cells += differences(row, tidy);
    return tidy;
  });
  return { rows, cells, headers };
}

/** The corrected copy as CSV. */
export function correctedCsv({ rows }: CorrectedCopy): string {
  return spreadsheetText(rows);
}
