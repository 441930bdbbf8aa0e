import type { Table } from '../contract/table.ts';
import type { HeaderContext } from './find-header.ts';
import { tableHeader } from './table-header.ts';

/** The table that a row below the header is the header of, or `null` for all other rows. */
export type SecondHeader = (row: readonly string[]) => Table | null;

/** Knows headers that stand among the rows, where tables were put one below the other in one file. */
export function secondHeader(context: HeaderContext): SecondHeader {
  const names = new Set<string>();
  for (const ofTable of context.names.values()) for (const name of ofTable.keys()) names.add(name);
  const firsts = new Set(Array.from(names, (name) => name.charCodeAt(0)));
  return (row) => {
    // Nearly all rows end here: their first cell is a month or an id.
    const [first = ''] = row;
    if (!firsts.has(first.charCodeAt(0)) || !names.has(first)) return null;
    let best: Table | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const table of Object.values(context.tables)) {
      const reading = tableHeader(row, table, context.names.get(table.id) ?? new Map());
      if (reading === null || reading.score <= most) continue;
      most = reading.score;
      best = table;
    }
    return best;
  };
}
