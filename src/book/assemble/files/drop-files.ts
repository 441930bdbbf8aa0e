import type { Bilingual } from '../../../contract/bilingual.ts';
import type { AnyRecord } from '../../../contract/table.ts';
import { tableById } from '../../../contract/tables.ts';
import type { Problem } from '../../../intake/problem.ts';
import type { FileReading } from '../../../intake/reading.ts';
import { additionsByDrop } from '../../../ledger/additions.ts';
import { compareDrops, dropOf, REGISTERS } from '../../../ledger/drop-name.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { type Revision, revisionsByDrop } from '../../../ledger/revisions.ts';
import type { DataFile, DropFile } from '../../schema/site-files.ts';
import type { UnitTree } from '../material/unit-tree.ts';
import { rowRefOf } from '../traces/row-ref.ts';
import { problemList, severityCounts } from './problem-list.ts';

/** What the pages of drops are made from. */
export interface DropMaterial {
  readonly ledger: Ledger;
  readonly readings: readonly FileReading[];
  readonly problems: readonly Problem[];
  readonly units: UnitTree;
  /** In a public build, single problems and corrections stay inside: they quote rows that may not be public. */
  readonly audience: 'internal' | 'public';
}

type RevisionLine = DropFile['revisions'][number];

function fieldName(table: string, column: string): Bilingual {
  const found = tableById(table)?.columns[column];
  return found ? { zh: found.header, en: found.label } : { zh: column, en: column };
}

/** A cell as the page of a drop shows it. */
function shown(value: AnyRecord[string]): string | number | null {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value;
}

/** One line for each field that a drop corrected. */
export function revisionLines(revision: Revision, units: UnitTree): RevisionLine[] {
  const { unit_id: unit } = revision.now.record;
  return revision.changes.map(({ column, before, after }) => ({
    table: revision.table,
    key: revision.key,
    unit: typeof unit === 'string' ? (units.byId.get(unit)?.ref ?? null) : null,
    field: fieldName(revision.table, column),
    before: shown(before),
    after: shown(after),
    was: rowRefOf(revision.was.source),
    now: rowRefOf(revision.now.source),
  }));
}

function bookFileOf(reading: FileReading): DropFile['files'][number] {
  return {
    file: reading.file,
    bytes: reading.bytes,
    sha256: reading.sha256,
    encoding: reading.encoding,
    tables: [...reading.tables],
    rows: { ...reading.rows },
  };
}

/** The registers and every drop, in the order of time: `drops/<name>.json`. */
export function dropFilesOf(material: DropMaterial): DropFile[] {
  const { ledger, readings, units } = material;
  const internal = material.audience === 'internal';
  const revised = revisionsByDrop(ledger);
  const added = additionsByDrop(ledger);
  const readingsByDrop = Map.groupBy(readings, (reading) => dropOf(reading.file));
  const problemsByDrop = Map.groupBy(material.problems, (problem) => dropOf(problem.place.file));
  const names = [...new Set([REGISTERS, ...ledger.drops, ...readingsByDrop.keys()])].sort(compareDrops);
  return names.map((drop) => {
    const problems = problemsByDrop.get(drop) ?? [];
    return {
      drop,
      files: (readingsByDrop.get(drop) ?? []).map(bookFileOf),
      problems: internal ? problemList(problems) : [],
      counts: severityCounts(problems),
      added: added.get(drop) ?? {},
      revisions: internal ? (revised.get(drop) ?? []).flatMap((each) => revisionLines(each, units)) : [],
    };
  });
}

/** What the data page lists of each drop. */
export function dropSummaries(drops: readonly DropFile[]): DataFile['drops'] {
  return drops.map((drop) => ({
    drop: drop.drop,
    files: drop.files.length,
    rows: drop.files.reduce((sum, file) => sum + file.rows.accepted, 0),
    counts: drop.counts,
    revisions: drop.revisions.length,
  }));
}
