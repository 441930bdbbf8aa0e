import type { HelperColumn, Table } from '../contract/table.ts';
import { type ColumnNames, helperNames, namedColumn } from './column-names.ts';
import { comparable } from './header-text.ts';
import type { HeaderReading, Lacking, LayoutColumn, Repeated } from './layout.ts';

/** Share of its columns that a row must name to be taken for a table's header at all. */
const ENOUGH = 0.5;

/** Reads a row as the header of one table of the contract; `null` when too little of the table is in it. */
export function tableHeader(
  cells: readonly string[],
  table: Table,
  names: ColumnNames,
): HeaderReading | null {
  const columns = new Map<string, LayoutColumn>();
  const used = new Set<number>();
  const repeated: Repeated[] = [];
  const aliased: LayoutColumn[] = [];
  cells.forEach((header, index) => {
    const named = header === '' ? null : namedColumn(names, header);
    const column = named === null ? undefined : table.columns[named.key];
    if (named === null || column === undefined) return;
    used.add(index);
    const earlier = columns.get(named.key);
    if (earlier !== undefined) {
      repeated.push({ index, first: earlier.index ?? 0, key: named.key });
      return;
    }
    const found = { key: named.key, column, index, header, unit: named.unit, constant: null, values: {} };
    columns.set(named.key, found);
    if (named.by === 'alias') aliased.push(found);
  });
  const needed = Object.entries(table.columns).filter(([, column]) => isNeeded(column));
  const lacking: Lacking[] = needed
    .filter(([key]) => !columns.has(key))
    .map(([key, column]) => ({ table, key, column, header: column.header }));
  const share = needed.length === 0 ? 1 : 1 - lacking.length / needed.length;
  if (columns.size < 2 || share < ENOUGH) return null;
  const helpers = helpersIn(cells, table, used);
  const others = cells.filter(
    (cell, index) => cell.trim() !== '' && !used.has(index) && !helpers.has(index),
  ).length;
  return {
    layouts: [{ table, columns: [...columns.values()], derive: false, skipMissing: [] }],
    missing: new Set(),
    used,
    ignored: new Set(helpers.keys()),
    helpers,
    lacking,
    repeated,
    aliased,
    score: columns.size - lacking.length * 2 - aliased.length * 0.1 - others * 0.05,
    described: false,
  };
}

/** The columns for the reader, by their place, among those that name none of the table's own. */
function helpersIn(
  cells: readonly string[],
  table: Table,
  used: ReadonlySet<number>,
): Map<number, HelperColumn | null> {
  const names = helperNames(table);
  const helpers = new Map<number, HelperColumn | null>();
  cells.forEach((header, index) => {
    const helper = header === '' || used.has(index) ? undefined : names.get(comparable(header));
    if (helper !== undefined) helpers.set(index, helper);
  });
  return helpers;
}

function isNeeded(column: Table['columns'][string]): boolean {
  return column.required || column.requiredUnless !== undefined;
}
