import type { Column, Table } from '../contract/table.ts';
import { type CellPlaces, cellPlaces } from './cell-place.ts';
import { type LikelyRecords, likelyRecords } from './likely-record.ts';
import {
  referenceCycle,
  referenceNamed,
  referenceUnknown,
  tableMissing,
} from './messages/reference-messages.ts';
import type { Place, Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading, SourcedRecord } from './reading.ts';

type Tables = Readonly<Record<string, Table>>;

/** Ids of each table that other tables may refer to: those whose identity is one column. */
function knownIds(
  records: readonly SourcedRecord[],
  tables: Tables,
): Map<string, Map<string, SourcedRecord>> {
  const ids = new Map<string, Map<string, SourcedRecord>>();
  for (const table of Object.values(tables)) ids.set(table.id, new Map());
  for (const sourced of records) {
    const [key, more] = tables[sourced.table]?.identity ?? [];
    const id = key === undefined || more !== undefined ? null : sourced.record[key];
    if (typeof id === 'string') ids.get(sourced.table)?.set(id, sourced);
  }
  return ids;
}

interface Reference {
  readonly key: string;
  readonly column: Column;
  readonly target: string;
  readonly reserved: ReadonlySet<string>;
}

function referencesOf(table: Table): Reference[] {
  const references: Reference[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    if (column.cell.type !== 'id' || column.cell.references === undefined) continue;
    const reserved = new Set(Object.keys(column.cell.reserved ?? {}));
    references.push({ key, column, target: column.cell.references, reserved });
  }
  return references;
}

/** One unknown id in one column of one file: one cause, however many rows it stands in. */
interface Unknown {
  readonly place: Place;
  readonly id: string;
  readonly reference: Reference;
  readonly lines: number[];
}

function unknownProblem(unknown: Unknown, likely: LikelyRecords, tables: Tables): Problem {
  const { place, id, reference, lines } = unknown;
  const { column, target } = reference;
  const near = likely(id);
  const header = { zh: column.header, en: column.label };
  const table = tables[target]?.name ?? { zh: target, en: target };
  const words =
    near === null || near.name === null
      ? referenceUnknown(header, table, lines.length)
      : referenceNamed(header, table, { id: near.id, name: near.name }, lines.length);
  const detail = near === null ? { value: id } : { value: id, suggestion: near.id };
  return problemOf('REF_UNKNOWN', { ...place, lines }, words, detail);
}

/** Tables that may be empty only because one of the files could not be read. */
function isExcused(target: string, readings: readonly FileReading[]): boolean {
  return readings.some(({ tables: fed, rows }) => {
    const failed = rows.accepted === 0 && (rows.refused > 0 || rows.read === 0);
    return failed && (fed.length === 0 || fed.includes(target));
  });
}

/** Without its whole table every id is unknown: that is said once, or not at all where a refused file is the cause. */
function emptyTables(
  unknowns: readonly Unknown[],
  readings: readonly FileReading[],
  tables: Tables,
): Problem[] {
  const counts = new Map<string, Set<string>>();
  for (const { id, reference } of unknowns) {
    const seen = counts.get(reference.target) ?? new Set();
    counts.set(reference.target, seen.add(id));
  }
  return [...counts]
    .filter(([target]) => !isExcused(target, readings))
    .map(([target, seen]) => {
      const name = tables[target]?.name ?? { zh: target, en: target };
      return problemOf('SET_INCOMPLETE', { file: `registers/${target}.csv` }, tableMissing(name, seen.size));
    });
}

function unknownReferences(
  readings: readonly FileReading[],
  ids: ReadonlyMap<string, ReadonlyMap<string, SourcedRecord>>,
  tables: Tables,
): Problem[] {
  const places = cellPlaces(readings);
  const refused = new Set<string>();
  for (const { refusedIds = {} } of readings) {
    for (const [table, list] of Object.entries(refusedIds))
      for (const id of list) refused.add(`${table} ${id}`);
  }
  const references = new Map(Object.values(tables).map((table) => [table.id, referencesOf(table)]));
  const unknowns = new Map<string, Unknown>();
  for (const sourced of readings.flatMap(({ records }) => records)) {
    const { table, record, file, line } = sourced;
    for (const reference of references.get(table) ?? []) {
      const id = record[reference.key];
      if (typeof id !== 'string' || reference.reserved.has(id)) continue;
      if (ids.get(reference.target)?.has(id) === true || refused.has(`${reference.target} ${id}`)) continue;
      const cause = [file, table, reference.key, id].join('\u001f');
      const known = unknowns.get(cause);
      if (known === undefined) {
        unknowns.set(cause, { place: places(sourced, reference.key), id, reference, lines: [line] });
      } else if (known.lines.at(-1) !== line) known.lines.push(line);
    }
  }
  const isEmpty = ({ reference }: Unknown): boolean => (ids.get(reference.target)?.size ?? 0) === 0;
  const all = [...unknowns.values()];
  const lookUps = new Map<string, LikelyRecords>();
  const likely = (target: string): LikelyRecords => {
    const lookUp = lookUps.get(target) ?? likelyRecords(ids.get(target) ?? new Map());
    lookUps.set(target, lookUp);
    return lookUp;
  };
  const single = all
    .filter((unknown) => !isEmpty(unknown))
    .map((unknown) => unknownProblem(unknown, likely(unknown.reference.target), tables));
  return [...single, ...emptyTables(all.filter(isEmpty), readings, tables)];
}

/** Follows the parents from each record of a table that refers to itself; every circle is found once. */
function cycles(key: string, records: ReadonlyMap<string, SourcedRecord>, places: CellPlaces): Problem[] {
  const problems: Problem[] = [];
  const settled = new Set<string>();
  for (const start of records.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      const parent: unknown = records.get(at)?.record[key];
      at = typeof parent === 'string' && records.has(parent) ? parent : null;
    }
    const entry = at === null ? -1 : path.indexOf(at);
    if (entry !== -1 && at !== null) {
      const circle = path.slice(entry);
      const first = records.get(at);
      if (first !== undefined) {
        const place = { ...places(first, key), lines: [first.line] };
        problems.push(problemOf('REF_CYCLE', place, referenceCycle([...circle, at]), { value: at }));
      }
    }
    for (const id of path) settled.add(id);
  }
  return problems;
}

/**
 * Ids that stand for nothing, and parents that form a circle. An id may be entered by any file of the office, in
 * whatever month.
 */
export function checkReferences(readings: readonly FileReading[], tables: Tables): Problem[] {
  const records = readings.flatMap((reading) => reading.records);
  const ids = knownIds(records, tables);
  const problems = unknownReferences(readings, ids, tables);
  for (const table of Object.values(tables)) {
    for (const { key, target } of referencesOf(table)) {
      // Only a tree has parents; an indicator may refer to its numerator without being its child.
      if (target !== table.id || key !== 'parent') continue;
      problems.push(...cycles(key, ids.get(table.id) ?? new Map(), cellPlaces(readings)));
    }
  }
  return problems;
}
