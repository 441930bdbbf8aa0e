import { type Office, type OfficeSource, officeSchema } from '../../../contract/office.ts';
import type { AnyRecord, Table } from '../../../contract/table.ts';
import { tables } from '../../../contract/tables.ts';
import type { RowSource } from '../../../ledger/ledger.ts';
import type { CheckFile } from '../../schema/check-file.ts';
import type { FactRows } from '../material/fact-rows.ts';

/** Registers that other tables refer to, with the columns by which files are held against them. */
const REGISTERS = {
  units: ['unit_id', 'name', 'short', 'parent', 'from', 'until'],
  indicators: ['indicator_id', 'name', 'measure_unit', 'numerator', 'denominator'],
  criteria: ['criterion_id', 'name', 'parent', 'indicator_id'],
} as const;

type RegisterId = keyof typeof REGISTERS;

interface Row {
  readonly record: AnyRecord;
  readonly source: RowSource;
}

/** Ids that may be named, by table. */
type Ids = ReadonlyMap<string, ReadonlySet<unknown>>;

function idsOf(rows: FactRows): Ids {
  return new Map<string, ReadonlySet<unknown>>([
    ['units', new Set(rows.units.map(({ record }) => record.unit_id))],
    ['indicators', new Set(rows.indicators.map(({ record }) => record.indicator_id))],
    ['criteria', new Set(rows.criteria.map(({ record }) => record.criterion_id))],
  ]);
}

/** The table that a column refers to, or whose rows it names; `null` for any other column. */
function referredTable(table: Table | undefined, key: string): string | null {
  const cell = table?.columns[key]?.cell;
  if (cell?.type !== 'id') return null;
  return table?.identity.length === 1 && table.identity[0] === key ? table.id : (cell.references ?? null);
}

/** Whether a value of a column may be shown; an id that is not among those allowed may not. */
function isOpen(table: Table | undefined, key: string, value: AnyRecord[string], ids: Ids): boolean {
  const referred = referredTable(table, key);
  const reserved = typeof value === 'string' && value.startsWith('@');
  return referred === null || value === null || reserved || ids.get(referred)?.has(value) === true;
}

function shownRecord(id: RegisterId, record: AnyRecord, ids: Ids): AnyRecord {
  return Object.fromEntries(
    REGISTERS[id].map((key) => {
      const value = record[key] ?? null;
      return [key, isOpen(tables[id], key, value, ids) ? value : null];
    }),
  );
}

function registersOf(id: RegisterId, rows: readonly Row[], ids: Ids): CheckFile['registers'] {
  return [...Map.groupBy(rows, ({ source }) => source.file)].map(([file, own]) => ({
    table: id,
    file,
    rows: own.map(({ record, source }) => ({ line: source.line, record: shownRecord(id, record, ids) })),
  }));
}

type Feed = OfficeSource['tables'][number];

/** A feed of a source without the ids that may not be named; `null` where it stands for such an id altogether. */
function openFeed(feed: Feed, ids: Ids): Feed | null {
  const table = Object.values(tables).find(({ id }) => id === feed.table);
  const constants = Object.entries(feed.constants);
  if (!constants.every(([key, value]) => isOpen(table, key, value, ids))) return null;
  const values = Object.entries(feed.values).map(([key, map]) => {
    const open = Object.entries(map).filter(([, value]) => isOpen(table, key, value, ids));
    return [key, Object.fromEntries(open)] as const;
  });
  return { ...feed, values: Object.fromEntries(values) };
}

function openSources(sources: readonly OfficeSource[], ids: Ids): OfficeSource[] {
  return sources.flatMap((source) => {
    const feeds = source.tables.map((feed) => openFeed(feed, ids)).filter((feed) => feed !== null);
    return feeds.length === 0 ? [] : [{ ...source, tables: feeds }];
  });
}

/** Settings by which files are read. Words, thresholds and the scheme of appraisal have no part in it. */
function readingSettings(office: Office, ids: Ids): Office {
  const { name, year_starts, year_named_by, drop_holds, aliases, sources } = office;
  const shown = office.audience === 'public' ? openSources(sources, ids) : sources;
  return officeSchema.parse({ name, year_starts, year_named_by, drop_holds, aliases, sources: shown });
}

/**
 * `check.json`. `rows` are those that the audience may see; where that is not all of `all`, the file says so and names no
 * other id anywhere.
 */
export function checkFileOf(office: Office, rows: FactRows, all: FactRows, drop: string | null): CheckFile {
  const ids = idsOf(rows);
  const count = (each: FactRows): number => each.units.length + each.indicators.length + each.criteria.length;
  return {
    office: readingSettings(office, ids),
    drop,
    registers: [
      ...registersOf('units', rows.units, ids),
      ...registersOf('indicators', rows.indicators, ids),
      ...registersOf('criteria', rows.criteria, ids),
    ],
    partial: count(rows) < count(all),
  };
}
