import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { type ColumnNames, columnNames } from './column-names.ts';
import { comparable } from './header-text.ts';
import type { HeaderReading } from './layout.ts';
import { matchesPattern, sourceHeader } from './source-header.ts';
import { tableHeader } from './table-header.ts';

/** A header may stand below titles and notes, but not deeper than this. */
const DEEPEST = 20;
/** Rows below the header from which the usual width of a row is told. */
export const SAMPLE = 1_000;
/** Rows that must be at hand before a file is read by its header. */
export const OPENING = DEEPEST + SAMPLE;

/** The row taken for the header. */
export interface FoundHeader {
  /** Index of the row in the sheet. */
  readonly row: number;
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

function readings(cells: readonly string[], context: HeaderContext): HeaderReading[] {
  const found: HeaderReading[] = [];
  for (const source of context.office.sources) {
    if (!matchesPattern(source.files, context.file)) continue;
    const reading = sourceHeader(cells, source, context.tables);
    if (reading !== null) found.push(reading);
  }
  for (const table of Object.values(context.tables)) {
    const reading = tableHeader(cells, table, context.names.get(table.id) ?? new Map());
    if (reading !== null) found.push({ ...reading, score: reading.score + hint(table, context) });
  }
  return found;
}

/** The best header among the first rows, or `null` when no row is like a header of any table. */
export function findHeader(rows: readonly (readonly string[])[], context: HeaderContext): FoundHeader | null {
  let best: FoundHeader | null = null;
  const depth = Math.min(rows.length, DEEPEST);
  for (let row = 0; row < depth; row++) {
    const cells = rows[row] ?? [];
    for (const reading of readings(cells, context)) {
      const score = best?.reading.score ?? Number.NEGATIVE_INFINITY;
      if (reading.score > score) best = { row, cells, reading, rivals: [] };
      const tied = best !== null && best.row === row && best.reading !== reading && reading.score === score;
      const table = reading.layouts[0]?.table;
      if (best !== null && tied && table !== undefined) best = { ...best, rivals: [...best.rivals, table] };
    }
  }
  return best;
}
