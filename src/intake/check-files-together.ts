import type { Bilingual } from '../contract/bilingual.ts';
import { correctionNumber } from '../contract/correction-file.ts';
import type { Table } from '../contract/table.ts';
import { type CellPlaces, cellPlaces } from './cell-place.ts';
import { identityKey } from './identity-key.ts';
import { fileRepeated } from './messages/file-messages.ts';
import { setConflict } from './messages/reference-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { FileReading, SourcedRecord } from './reading.ts';

type Tables = Readonly<Record<string, Table>>;

/** The folder that a file stands in. */
function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

/** Files that speak at the same time: those of one folder, but for corrections, which speak after it by their number. */
function momentOf(file: string): string {
  return `${folderOf(file)} ${correctionNumber(file)}`;
}

/** Rows without an identity count twice when they are read twice; all others only repeat what is known. */
function countsTwice({ records }: FileReading, tables: Tables): boolean {
  return records.some(({ table, record, derived }) => {
    const known = tables[table];
    return known !== undefined && derived !== true && identityKey(known, record) === null;
  });
}

/** Files of one folder with the same bytes. The second and later are named. */
function repeatedFiles(
  readings: readonly FileReading[],
  tables: Tables,
): { problems: Problem[]; files: Set<string> } {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const files = new Set<string>();
  for (const reading of readings) {
    const { file, sha256, bytes } = reading;
    // Without a fingerprint two files cannot be told to be the same.
    if (bytes === 0 || sha256 === '') continue;
    const key = `${folderOf(file)} ${sha256}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    files.add(file);
    const severity = countsTwice(reading, tables) ? 'error' : 'warning';
    problems.push(problemOf('FILE_REPEATED', { file }, fileRepeated(other), { severity }));
  }
  return { problems, files };
}

/** Two statements of one fact, and the first column in which they differ. */
interface Conflict {
  readonly table: Table;
  readonly row: SourcedRecord;
  readonly other: SourcedRecord;
  readonly column: string;
}

function differingColumn(one: SourcedRecord, other: SourcedRecord): string | null {
  const key = Object.keys(one.record).find(
    (each) => (one.record[each] ?? null) !== (other.record[each] ?? null),
  );
  return key ?? null;
}

function namesOf(table: Table, key: string): Bilingual {
  const column = table.columns[key];
  return { zh: column?.header ?? key, en: column?.label ?? key };
}

/** Conflicts of the same two files in the same column are one problem: a file was sent twice, once mended. */
function conflictProblem(alike: readonly Conflict[], places: CellPlaces): Problem[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { table, row, other, column } = first;
  const here = String(row.record[column] ?? '');
  const cell = { column: namesOf(table, column), here, there: String(other.record[column] ?? '') };
  const identity = table.identity.map((key) => namesOf(table, key));
  const words = setConflict(identity, cell, other, alike.length);
  const place = { ...places(row, column), lines: alike.map((each) => each.row.line) };
  return [problemOf('SET_CONFLICT', place, words, { value: here })];
}

/** Tables that several of some files feed. Within one file no identity stands twice: intake refuses the second row. */
function sharedTables(readings: readonly FileReading[]): Set<string> {
  const fed = readings.flatMap((reading) => [...new Set(reading.tables)]);
  return new Set(fed.filter((table, at) => fed.indexOf(table) < at));
}

/** Facts that files of one moment state differently. */
function conflictsOf(readings: readonly FileReading[], tables: Tables): Conflict[] {
  const known = new Map([...sharedTables(readings)].map((id) => [id, new Map<string, SourcedRecord>()]));
  const conflicts: Conflict[] = [];
  if (known.size === 0) return conflicts;
  for (const row of readings.flatMap(({ records }) => records)) {
    const table = tables[row.table];
    const ofTable = known.get(row.table);
    if (table === undefined || ofTable === undefined || row.derived === true) continue;
    const identity = identityKey(table, row.record);
    if (identity === null) continue;
    const other = ofTable.get(identity);
    if (other === undefined) ofTable.set(identity, row);
    else {
      const column = differingColumn(row, other);
      if (column !== null) conflicts.push({ table, row, other, column });
    }
  }
  return conflicts;
}

/**
 * Facts that two files of one folder state differently, and files that stand there twice. Equal statements are no
 * problem, and the same fact in a later drop, or in a numbered correction of the drop, is a revision.
 */
export function checkFilesTogether(readings: readonly FileReading[], tables: Tables): Problem[] {
  const { problems, files } = repeatedFiles(readings, tables);
  const others = readings.filter(({ file }) => !files.has(file));
  const byMoment = Map.groupBy(others, ({ file }) => momentOf(file));
  const conflicts = [...byMoment.values()].flatMap((together) => conflictsOf(together, tables));
  const cause = ({ row, other, column }: Conflict): string => [row.file, other.file, column].join('\u001f');
  const places = cellPlaces(readings);
  for (const alike of Map.groupBy(conflicts, cause).values())
    problems.push(...conflictProblem(alike, places));
  return problems;
}
