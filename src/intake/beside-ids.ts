import type { HelperColumn } from '../contract/table.ts';
import { tidyText } from './cells/tidy-text.ts';
import { columnLetter } from './column-letter.ts';
import type { FoundHeader } from './find-header.ts';
import type { BesideId, ColumnPlace } from './reading.ts';
import type { Attempt } from './row-attempt.ts';

interface Helper {
  readonly index: number;
  readonly column: HelperColumn;
  readonly place: ColumnPlace;
}

interface Found extends BesideId {
  readonly lines: number[];
}

/** Gathers what the rows of a file say beside their ids, each saying once. */
export interface BesideIds {
  take(row: readonly string[], line: number, said: Attempt): void;
  found(): readonly BesideId[];
}

export function besideIds(header: FoundHeader): BesideIds {
  const table = header.reading.layouts[0]?.table.id ?? '';
  const helpers: Helper[] = [];
  for (const [index, column] of header.reading.helpers) {
    const place = { column: columnLetter(index), header: (header.cells[index] ?? '').trim() };
    if (column !== null) helpers.push({ index, column, place });
  }
  const sayings = new Map<string, Found>();
  return {
    take(row, line, said) {
      for (const { index, column, place } of helpers) {
        const text = tidyText(row[index] ?? '');
        const { explains: key, repeats } = column;
        const id = said.record[key];
        if (text === '' || typeof id !== 'string') continue;
        const saying = `${index}\u001f${id}\u001f${text}`;
        const known = sayings.get(saying);
        if (known !== undefined) known.lines.push(line);
        else sayings.set(saying, { table, key, id, repeats, text, place, lines: [line] });
      }
    },
    found: () => [...sayings.values()],
  };
}
