import type { AnyRecord } from '../../src/contract/table.ts';
import type { FileReading } from '../../src/intake/reading.ts';

/** A reading of one table as intake gives it, with the rows on lines 2, 3, … */
export function stubReading(file: string, table: string, records: readonly AnyRecord[]): FileReading {
  return {
    file,
    bytes: 10,
    sha256: 'ab',
    encoding: 'utf-8',
    delimiter: ',',
    tables: [table],
    rows: { read: records.length + 1, accepted: records.length, setAside: 1, refused: 0 },
    records: records.map((record, index) => ({ table, record, file, line: index + 2 })),
    problems: [],
  };
}
