import type { OfficeSource } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { comparable } from './header-text.ts';
import type { HeaderReading, Lacking, Layout, LayoutColumn } from './layout.ts';

/** Whether a file belongs to a source of `office.yaml`; `*` stands for any run of characters but `/`. */
export function matchesPattern(pattern: string, file: string): boolean {
  const depth = pattern.split('/').length;
  const tail = file.split('/').slice(-depth).join('/');
  const body = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${body}$`, 'u').test(tail);
}

type SourceTable = OfficeSource['tables'][number];

interface Found {
  readonly layout: Layout;
  readonly lacking: readonly Lacking[];
}

function layoutOf(
  described: SourceTable,
  table: Table,
  cells: readonly string[],
  names: readonly string[],
): Found {
  const columns: LayoutColumn[] = [];
  const lacking: Lacking[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const constant = described.constants[key] ?? null;
    const wanted = described.columns[key];
    const values = described.values[key] ?? {};
    const needed = column.required || column.requiredUnless !== undefined;
    if (wanted !== undefined) {
      const index = names.indexOf(comparable(wanted));
      if (index !== -1) {
        columns.push({ key, column, index, header: cells[index] ?? '', unit: null, constant: null, values });
        continue;
      }
    }
    if (constant !== null) {
      columns.push({ key, column, index: null, header: '', unit: null, constant, values });
      continue;
    }
    if (needed) lacking.push({ table, key, column, header: wanted ?? column.header });
  }
  const { derive, skip_missing: skipMissing } = described;
  return { layout: { table, columns, derive, skipMissing }, lacking };
}

/** Reads a row as the header that a source of `office.yaml` describes; `null` unless more is there than lacking. */
export function sourceHeader(
  cells: readonly string[],
  source: OfficeSource,
  tables: Readonly<Record<string, Table>>,
): HeaderReading | null {
  const names = cells.map(comparable);
  const found: Found[] = [];
  for (const described of source.tables) {
    const table = Object.hasOwn(tables, described.table) ? tables[described.table] : undefined;
    if (table !== undefined) found.push(layoutOf(described, table, cells, names));
  }
  const layouts = found.map(({ layout }) => layout);
  const lacking = found.flatMap((each) => each.lacking);
  const used = new Set<number>();
  for (const { index } of layouts.flatMap((layout) => layout.columns)) {
    if (index !== null) used.add(index);
  }
  if (used.size === 0 || lacking.length >= used.size) return null;
  const past = new Set(source.ignore.map(comparable));
  const ignored = new Set<number>();
  names.forEach((name, index) => {
    if (past.has(name) && !used.has(index)) ignored.add(index);
  });
  return {
    layouts,
    missing: new Set(source.missing),
    used,
    ignored,
    helpers: new Map(),
    lacking,
    repeated: [],
    aliased: [],
    score: used.size + 10 - lacking.length * 2,
    described: true,
  };
}
