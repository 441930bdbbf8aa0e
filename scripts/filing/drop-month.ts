import { grainOf } from '../../src/contract/period.ts';
import { tableById } from '../../src/contract/tables.ts';
import type { FileReading } from '../../src/intake/reading.ts';

/** What the rows of one file say of the month that it belongs to. */
export interface FileMonth {
  readonly file: string;
  /** The latest month of its rows; `null` when no row of a monthly table speaks of a single month. */
  readonly month: string | null;
}

/** Columns that say which period a row of a table reports. Registers speak of whole years, so they say nothing. */
function periodColumns(table: string): string[] {
  const known = tableById(table);
  if (known?.home !== 'drop') return [];
  const columns = Object.entries(known.columns).filter(([, { cell }]) => cell.type === 'period');
  return columns.map(([key]) => key);
}

/** The latest month that the rows of a file report. */
export function monthOfFile(reading: FileReading): FileMonth {
  let latest: string | null = null;
  for (const { table, record } of reading.records) {
    for (const column of periodColumns(table)) {
      const period = record[column];
      if (typeof period !== 'string' || grainOf(period) !== 'month') continue;
      if (latest === null || period > latest) latest = period;
    }
  }
  return { file: reading.file, month: latest };
}

/**
 * The month on which all files agree. Files without monthly rows go along with the others; `null` when none has
 * any, or when they differ.
 */
export function settleMonth(files: readonly FileMonth[]): string | null {
  const months = new Set(files.flatMap(({ month }) => (month === null ? [] : [month])));
  const [only] = months;
  return months.size === 1 && only !== undefined ? only : null;
}
