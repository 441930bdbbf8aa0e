import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { type ColumnNames, columnNames } from './column-names.ts';
import { comparable } from './header-text.ts';
import type { HeaderReading } from './layout.ts';
import { type SheetUnit, sheetUnit, withSheetUnit } from './sheet-unit.ts';
import { matchesPattern, sourceHeader } from './source-header.ts';
import { tableHeader } from './table-header.ts';
import { isUnitRow, joinedHeader } from './two-row-header.ts';

/** A header may stand below titles and notes, but not deeper than this. */
export const DEEPEST = 20;
/** Rows below the header from which the usual width of a row is told. */
export const SAMPLE = 1_000;
/** Rows that must be at hand before a file is read by its header. */
export const OPENING = DEEPEST + SAMPLE;

type Rows = readonly (readonly string[])[];

/** The row taken for the header. */
export interface FoundHeader {
  /** Index of the row in the sheet; of a header of two rows, that of the lower one. */
  readonly row: number;
  /** Index of its first row. */
  readonly first: number;
  /** A unit of measurement that the rows above it state for the whole sheet. */
  readonly sheetUnit: SheetUnit | null;
  /** Names of the columns. Those of a header of two rows are put together from both. */
  readonly cells: readonly string[];
  readonly reading: HeaderReading;
  /** Tables that fit exactly as well, none of them chosen; empty when the choice is clear. */
  readonly rivals: readonly Table[];
}

/** Everything that decides how headers are understood in one file. */
export interface HeaderContext {
  readonly office: Office;
  readonly tables: Readonly<Record<string, Table>>;
  readonly names: ReadonlyMap<string, ColumnNames>;
  readonly file: string;
  readonly home: 'register' | 'drop' | 'any';
}

export function headerContext(
  file: string,
  home: HeaderContext['home'],
  office: Office,
  tables: HeaderContext['tables'],
): HeaderContext {
  const names = new Map(Object.values(tables).map((table) => [table.id, columnNames(table, office)]));
  return { office, tables, names, file, home };
}

/** Place and name of a file never decide, but they settle a tie between tables whose headers fit equally. */
function hint(table: Table, context: HeaderContext): number {
  const base = comparable(context.file.split('/').at(-1) ?? '');
  const named = base.includes(table.id) || base.includes(comparable(table.name.zh));
  return (named ? 0.04 : 0) + (context.home === table.home ? 0.02 : 0);
}

/** A way to read a row, or two rows, as a header. */
type Candidate = Pick<FoundHeader, 'first' | 'cells' | 'reading'>;

function* singleRow(rows: Rows, row: number, context: HeaderContext): Generator<Candidate> {
  const cells = rows[row] ?? [];
  for (const source of context.office.sources) {
    if (!matchesPattern(source.files, context.file)) continue;
    const reading = sourceHeader(cells, source, context.tables);
    if (reading !== null) yield { first: row, cells, reading };
  }
  for (const table of Object.values(context.tables)) {
    const reading = tableHeader(cells, table, context.names.get(table.id) ?? new Map());
    if (reading === null) continue;
    yield { first: row, cells, reading: { ...reading, score: reading.score + hint(table, context) } };
  }
}

/** The row together with the one above it. */
function* twoRows(rows: Rows, row: number, context: HeaderContext): Generator<Candidate> {
  const upper = rows[row - 1];
  const lower = rows[row];
  if (upper === undefined || lower === undefined) return;
  for (const table of Object.values(context.tables)) {
    const names = context.names.get(table.id) ?? new Map();
    const cells = joinedHeader(upper, lower, names);
    const reading = cells === null ? null : tableHeader(cells, table, names);
    if (cells === null || reading === null) continue;
    // A row of units says nothing new of which table it is, but the rows below it need it.
    const more = hint(table, context) + (isUnitRow(lower) ? 0.01 : 0);
    yield { first: row - 1, cells, reading: { ...reading, score: reading.score + more } };
  }
}

/** Lets columns without a unit of their own have the one that stands above the header. */
function measured(header: FoundHeader, rows: Rows): FoundHeader {
  const stated = sheetUnit(rows.slice(0, header.first));
  if (stated === null) return header;
  const layouts = header.reading.layouts.map((layout) => withSheetUnit(layout, stated.unit));
  return { ...header, sheetUnit: stated, reading: { ...header.reading, layouts } };
}

/** The best header among the first rows, or `null` when no row is like a header of any table. */
export function findHeader(rows: Rows, context: HeaderContext): FoundHeader | null {
  let best: FoundHeader | null = null;
  const depth = Math.min(rows.length, DEEPEST);
  for (let row = 0; row < depth; row++) {
    for (const candidate of [...singleRow(rows, row, context), ...twoRows(rows, row, context)]) {
      const { first, reading } = candidate;
      const score = best?.reading.score ?? Number.NEGATIVE_INFINITY;
      if (reading.score > score) best = { ...candidate, row, sheetUnit: null, rivals: [] };
      const beside = best !== null && best.row === row && best.first === first;
      const tied = beside && best?.reading !== reading && reading.score === score;
      const table = reading.layouts[0]?.table;
      if (best !== null && tied && table !== undefined) best = { ...best, rivals: [...best.rivals, table] };
    }
  }
  return best === null ? null : measured(best, rows);
}
