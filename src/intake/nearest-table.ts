import type { Table } from '../contract/table.ts';
import { namedColumn } from './column-names.ts';
import type { HeaderContext } from './find-header.ts';
import { nearestOf } from './nearest.ts';

/** The table that a row was probably meant to be the header of, and what it takes to be that. */
export interface NearestTable {
  readonly table: Table;
  /** Headers as they stand there, each with the one that was probably meant. */
  readonly renamed: readonly (readonly [written: string, meant: string])[];
  /** Required columns that nothing in the row is like. */
  readonly lacking: readonly string[];
  /** Columns that the row names rightly. */
  readonly named: number;
}

function likeness(cells: readonly string[], table: Table, context: HeaderContext): NearestTable {
  const names = context.names.get(table.id) ?? new Map();
  const taken = new Set(cells.map((cell) => (cell === '' ? undefined : namedColumn(names, cell)?.key)));
  taken.delete(undefined);
  const named = taken.size;
  const renamed: [string, string][] = [];
  for (const cell of cells) {
    if (cell === '' || namedColumn(names, cell) !== null) continue;
    const spelling = nearestOf(cell, names.keys(), (name) => names.get(name)?.key ?? name);
    const key = spelling === null ? undefined : names.get(spelling)?.key;
    const column = key === undefined ? undefined : table.columns[key];
    if (key === undefined || column === undefined || taken.has(key)) continue;
    taken.add(key);
    renamed.push([cell, column.header]);
  }
  const lacking = Object.entries(table.columns)
    .filter(([key, column]) => column.required && !taken.has(key))
    .map(([, column]) => column.header);
  return { table, renamed, lacking, named };
}

/** The table whose columns the cells of a row name most of, slips of the pen included; `null` if they name none. */
export function nearestTable(cells: readonly string[], context: HeaderContext): NearestTable | null {
  let best: NearestTable | null = null;
  let most = 0;
  for (const table of Object.values(context.tables)) {
    const like = likeness(cells, table, context);
    const score = like.named + like.renamed.length * 0.9 - like.lacking.length * 0.1;
    if (like.named + like.renamed.length > 0 && (best === null || score > most)) {
      most = score;
      best = like;
    }
  }
  return best;
}
