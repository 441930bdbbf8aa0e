import type { AnyRecord, Column, Table } from '../contract/table.ts';
import {
  type CellContent,
  type CellOutcome,
  type CellReader,
  isFault,
  isRemark,
} from './cells/cell-outcome.ts';
import { cellReader } from './cells/cell-reader.ts';
import { type PlainCell, plainCell } from './cells/plain-cell.ts';
import { columnLetter } from './column-letter.ts';
import type { FoundHeader } from './find-header.ts';
import { headerShift } from './header-problems.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { sourceConstant } from './messages/header-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { ColumnPlace } from './reading.ts';
import { sharedTexts } from './shared-texts.ts';

/** How one cell of a record is made. */
export interface CellPlan {
  readonly key: string;
  readonly column: Column;
  /** Index in the file's rows, or -1 for a constant. */
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  readonly read: CellReader;
  /** The plain form of its cells; `null` where every cell must be read with care. */
  readonly plain: PlainCell | null;
  /** The form in which a text of the column is kept in a record. */
  readonly kept: (text: string) => string;
  /** The value of a constant column. */
  readonly constant: CellContent;
  /** Unit in the header, where the column's own unit depends on the row's indicator. */
  readonly headerUnit: string | null;
  /** Whether the column is part of the table's identity. */
  readonly identity: boolean;
  /** Whether a missing cell asks for a look: the column is required, or is so unless another cell excuses it. */
  readonly needed: boolean;
  /** Whether a blank stands for the value above. */
  readonly fillDown: boolean;
}

export interface TablePlan {
  readonly table: Table;
  readonly cells: readonly CellPlan[];
  /** A record of which nothing is known yet: every column missing, in the order of the file. */
  readonly blank: AnyRecord;
  /** Place among `cells` of each column of the table, in the table's order; -1 for one that the file does not have. */
  readonly order: readonly number[];
  /** Places of the columns of the identity, likewise. */
  readonly identity: readonly number[];
  readonly derive: boolean;
  readonly skipMissing: ReadonlySet<string>;
  /** Place of the column that says which period or month a row speaks of, for tables that come in drops; -1 if there is none. */
  readonly period: number;
  /** Keys of the columns that carry what a row reports; empty where every row must be filled. */
  readonly reports: readonly string[];
}

export interface RowPlan {
  readonly tables: readonly TablePlan[];
  /** Cells that a row must have: up to the last named column. */
  readonly width: number;
  /** Cells that a row may have: up to the end of the header row, unnamed columns included. */
  readonly widest: number;
  /** Columns of names, ids and periods, where a total row says that it is one. */
  readonly names: readonly number[];
  /** Unnamed columns. */
  readonly unnamed: readonly number[];
}

const WORDS: ReadonlySet<string> = new Set(['text', 'id', 'enum', 'period', 'date']);

/** Their values are few and made once for all. */
const REPEATING: ReadonlySet<string> = new Set(['enum', 'period']);

function contentOf(outcome: CellOutcome): CellContent {
  if (isFault(outcome)) return null;
  return isRemark(outcome) ? outcome.value : outcome;
}

function cellPlan(found: LayoutColumn, layout: Layout, header: FoundHeader, drop: string | null): CellPlan {
  const { key, column, index, unit } = found;
  const context = {
    drop,
    shift: headerShift(found) ?? 0,
    missing: header.reading.missing,
    values: found.values,
  };
  const read = cellReader(column.cell, context);
  const asItStands =
    context.shift === 0 && context.missing.size === 0 && Object.keys(context.values).length === 0;
  const byIndicator = 'unit' in column.cell && column.cell.unit !== undefined && 'by' in column.cell.unit;
  const outcome = found.constant === null ? null : read(found.constant);
  return {
    key,
    column,
    index: index ?? -1,
    letter: index === null ? '' : columnLetter(index),
    header: found.header.replace(/\s+/g, ' ').trim(),
    read,
    plain: asItStands ? plainCell(column.cell) : null,
    kept: REPEATING.has(column.cell.type) ? (text) => text : sharedTexts(),
    constant: contentOf(outcome),
    headerUnit: byIndicator ? unit : null,
    identity: layout.table.identity.includes(key),
    needed: column.required || column.requiredUnless !== undefined,
    fillDown: column.fillDown === true,
  };
}

function periodKey(table: Table): string | null {
  if (table.home !== 'drop') return null;
  if (table.dated !== undefined) return table.dated;
  const periods = Object.entries(table.columns).filter(([, column]) => column.cell.type === 'period');
  return periods.find(([key]) => table.identity.includes(key))?.[0] ?? periods[0]?.[0] ?? null;
}

/**
 * The same record, laid out by the engine as one piece; one that grew column by column is two, and so is each of the half a
 * million records that are copied from it.
 */
function compact(record: AnyRecord): AnyRecord {
  return JSON.parse(JSON.stringify(record));
}

function tablePlan(layout: Layout, header: FoundHeader, drop: string | null): TablePlan {
  const cells = layout.columns.map((found) => cellPlan(found, layout, header, drop));
  const placeOf = (key: string | null): number => cells.findIndex((cell) => cell.key === key);
  const keys = new Set([...cells.map(({ key }) => key), ...Object.keys(layout.table.columns)]);
  return {
    table: layout.table,
    cells,
    order: Object.keys(layout.table.columns).map(placeOf),
    identity: layout.table.identity.map(placeOf),
    blank: compact(Object.fromEntries(Array.from(keys, (key) => [key, null]))),
    derive: layout.derive,
    skipMissing: new Set(layout.skipMissing),
    period: placeOf(periodKey(layout.table)),
    reports: layout.table.reports ?? [],
  };
}

/** Prepares the reading of the rows below a header. */
export function rowPlan(header: FoundHeader, drop: string | null): RowPlan {
  const { cells, reading } = header;
  const tables = reading.layouts.map((layout) => tablePlan(layout, header, drop));
  const names = new Set<number>(reading.helpers.keys());
  for (const cell of tables.flatMap((plan) => plan.cells)) {
    if (cell.index !== -1 && WORDS.has(cell.column.cell.type)) names.add(cell.index);
  }
  const blank = cells.map((text, index) => (text.trim() === '' ? index : -1)).filter((index) => index !== -1);
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1;
  return {
    tables,
    width,
    widest: cells.length,
    names: [...names],
    unnamed: blank.filter((index) => !reading.used.has(index) && !reading.ignored.has(index)),
  };
}

/** Where the columns of each table stand; of a table that the file feeds more than once, the first time. */
export function columnPlaces(plan: RowPlan): Record<string, Record<string, ColumnPlace>> {
  const places: Record<string, Record<string, ColumnPlace>> = {};
  for (const { table, cells } of plan.tables) {
    const ofTable = places[table.id] ?? {};
    places[table.id] = ofTable;
    for (const { key, index, letter, header } of cells) {
      if (index !== -1) ofTable[key] ??= { column: letter, header };
    }
  }
  return places;
}

/** Constants of `office.yaml` that their column cannot hold. */
export function constantProblems(plan: RowPlan, header: FoundHeader): Problem[] {
  const problems: Problem[] = [];
  header.reading.layouts.forEach((layout, at) => {
    for (const { key, constant } of layout.columns) {
      if (constant === null) continue;
      const outcome = plan.tables[at]?.cells.find((cell) => cell.key === key)?.read(constant) ?? null;
      if (!isFault(outcome)) continue;
      const words = sourceConstant(layout.table.id, key, constant);
      problems.push(problemOf('OFFICE_YAML', { file: 'office.yaml' }, words, { value: constant }));
    }
  });
  return problems;
}
