import { createHash } from 'node:crypto';
import { canonicalCsv } from '../../../contract/canonical-csv.ts';
import { type DataPackage, dataPackage } from '../../../contract/data-package.ts';
import type { Office } from '../../../contract/office.ts';
import type { AnyRecord, Table } from '../../../contract/table.ts';
import { type TableId, tables } from '../../../contract/tables.ts';
import type { FactRows } from '../material/fact-rows.ts';

/** The descriptor of an office's published tables, and the text of each by its path below `data/`. */
export interface PublishedTables {
  readonly descriptor: DataPackage;
  readonly texts: ReadonlyMap<string, string>;
}

type Records = ReadonlyMap<string, readonly AnyRecord[]>;

function allRecords(rows: FactRows): Records {
  const ids = Object.keys(tables) as TableId[];
  return new Map(ids.map((id) => [id, rows[id].map(({ record }) => record)]));
}

/** Ids that a table's rows enter. */
function idsOf(table: Table, records: readonly AnyRecord[]): Set<unknown> {
  const [key = ''] = table.identity;
  return new Set(records.map((record) => record[key]));
}

/** Criteria that may be shown: those of which all above may be shown as well, as on the pages. */
function openCriteria(criteria: readonly AnyRecord[]): AnyRecord[] {
  const byId = new Map(criteria.map((record) => [record.criterion_id, record]));
  const isOpen = (record: AnyRecord | undefined): boolean =>
    record !== undefined && (record.parent === null || isOpen(byId.get(record.parent ?? null)));
  return criteria.filter(isOpen);
}

/**
 * The rows without what points at rows that are not published: a reference that may be blank is blanked, so that it names
 * nothing that was left out, and a row whose required reference leads nowhere is left out itself.
 */
function withoutLooseEnds(records: Records): Records {
  const known = new Map<string, Set<unknown>>();
  const kept = new Map<string, readonly AnyRecord[]>();
  // The contract lists each table after those it refers to, or refers to itself.
  for (const [id, table] of Object.entries<Table>(tables)) {
    known.set(id, idsOf(table, records.get(id) ?? []));
    const references = Object.entries(table.columns).flatMap(([key, { cell, required }]) =>
      cell.type === 'id' && cell.references !== undefined
        ? [{ key, required, reserved: cell.reserved ?? {}, target: cell.references }]
        : [],
    );
    const whole = (records.get(id) ?? []).flatMap((record) => {
      const loose = references.filter(({ key, reserved, target }) => {
        const value = record[key];
        if (typeof value !== 'string' || Object.hasOwn(reserved, value)) return false;
        return known.get(target)?.has(value) !== true;
      });
      if (loose.some(({ required }) => required)) return [];
      return [{ ...record, ...Object.fromEntries(loose.map(({ key }) => [key, null])) }];
    });
    known.set(id, idsOf(table, whole));
    kept.set(id, whole);
  }
  return kept;
}

/**
 * The facts of every table as canonical CSV with the Data Package that describes them. For the public, `rows` are those
 * that may be published, and nothing in them names what may not.
 */
export function publishedTables(office: Office, rows: FactRows): PublishedTables {
  const records = allRecords(rows);
  const open = new Map(records).set('criteria', openCriteria(records.get('criteria') ?? []));
  const shown = office.audience === 'public' ? withoutLooseEnds(open) : records;
  const files = Object.entries<Table>(tables).map(([id, table]) => {
    const text = canonicalCsv(table, shown.get(id) ?? []);
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { table, path: `tables/${id}.csv`, text, bytes: bytes.length, sha256 };
  });
  return {
    descriptor: dataPackage(office.name, files),
    texts: new Map(files.map(({ path, text }) => [path, text])),
  };
}
