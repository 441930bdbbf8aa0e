import { correctionNumber } from '../contract/correction-file.ts';
import type { Table } from '../contract/table.ts';
import { identityKey } from './identity-key.ts';
import { sameRecords } from './key-check.ts';
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

/** Files of one folder with the same bytes. The second and later are named. */
function repeatedFiles(readings: readonly FileReading[]): { problems: Problem[]; files: Set<string> } {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const files = new Set<string>();
  for (const { file, sha256, bytes } of readings) {
    // Without a fingerprint two files cannot be told to be the same.
    if (bytes === 0 || sha256 === '') continue;
    const key = `${folderOf(file)} ${sha256}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    files.add(file);
    problems.push(problemOf('FILE_REPEATED', { file }, fileRepeated(other)));
  }
  return { problems, files };
}

function conflict(sourced: SourcedRecord, other: SourcedRecord, table: Table): Problem {
  const columns = table.identity.map((key) => ({
    zh: table.columns[key]?.header ?? key,
    en: table.columns[key]?.label ?? key,
  }));
  const value = table.identity.map((key) => String(sourced.record[key] ?? '')).join('|');
  const place = { file: sourced.file, lines: [sourced.line] };
  return problemOf('SET_CONFLICT', place, setConflict(columns, other.file, other.line), { value });
}

/**
 * Facts that two files of one folder state differently, and files that stand there twice. Equal statements are no
 * problem, and the same fact in a later drop, or in a numbered correction of the drop, is a revision.
 */
export function checkFilesTogether(readings: readonly FileReading[], tables: Tables): Problem[] {
  const { problems, files } = repeatedFiles(readings);
  const known = new Map<string, SourcedRecord>();
  for (const reading of readings) {
    if (files.has(reading.file)) continue;
    const moment = momentOf(reading.file);
    for (const sourced of reading.records) {
      const table = tables[sourced.table];
      const identity = table === undefined ? null : identityKey(table, sourced.record);
      if (table === undefined || identity === null || sourced.derived === true) continue;
      const key = `${moment}\u001e${table.id}\u001e${identity}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, sourced);
      else if (!sameRecords(sourced.record, other.record)) problems.push(conflict(sourced, other, table));
    }
  }
  return problems;
}
