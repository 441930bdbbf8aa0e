import type { Office } from '../contract/office.ts';
import type { Table } from '../contract/table.ts';
import { tables as contractTables } from '../contract/tables.ts';
import { checkAcross } from './across/check-across.ts';
import { checkBesideIds } from './check-beside-ids.ts';
import { checkFilesTogether } from './check-files-together.ts';
import { checkReferences } from './check-references.ts';
import { checkUnitsInUse } from './check-units-in-use.ts';
import type { Problem } from './problem.ts';
import { inOrder } from './problem-order.ts';
import type { FileReading } from './reading.ts';
import { settleUnits } from './settle-units.ts';

/** The files of an office once they have been held against each other. */
export interface ValidatedSet {
  /** The readings given, with units settled: these are the ones to go on with. */
  readonly readings: readonly FileReading[];
  /** What shows only between files; problems of single files stay in their readings. */
  readonly problems: readonly Problem[];
}

/** Rows that other files prove wrong are refused like all rows with an error, so that the counts stay true. */
function refuseRows(readings: readonly FileReading[], problems: readonly Problem[]): FileReading[] {
  const wrong = new Map<string, Set<number>>();
  for (const { severity, place } of problems) {
    if (severity !== 'error') continue;
    const lines = wrong.get(place.file) ?? new Set();
    wrong.set(place.file, lines);
    for (const line of place.lines ?? []) lines.add(line);
  }
  return readings.map((reading) => {
    const lines = wrong.get(reading.file);
    if (lines === undefined || lines.size === 0) return reading;
    const records = reading.records.filter(({ line }) => !lines.has(line));
    const { accepted, refused } = reading.rows;
    const rows = { ...reading.rows, accepted: accepted - lines.size, refused: refused + lines.size };
    return { ...reading, rows, records };
  });
}

/** A file that repeats an earlier month holds no rows of its own month; the repetition is the cause, so that is said. */
function withoutEffects(readings: readonly FileReading[], problems: readonly Problem[]): FileReading[] {
  const repeated = new Set(
    problems.filter(({ code }) => code === 'MONTH_REPEAT').map(({ place }) => place.file),
  );
  return readings.map((reading) => {
    if (!repeated.has(reading.file)) return reading;
    const kept = reading.problems.filter(
      ({ code, severity }) => code !== 'FILE_PERIOD' || severity === 'error',
    );
    return { ...reading, problems: kept };
  });
}

/**
 * Holds the files of an office against each other: ids that must be found, parents that must form a tree, facts stated
 * twice, numbers whose unit depends on the row's indicator; then what is left against other rows, files and months. Give
 * it every file of the office at once.
 */
export function validateSet(
  readings: readonly FileReading[],
  office: Office,
  tables: Readonly<Record<string, Table>> = contractTables,
): ValidatedSet {
  const settled = settleUnits(readings);
  const between = [
    ...settled.problems,
    ...checkReferences(settled.readings, tables),
    ...checkBesideIds(settled.readings, tables),
    ...checkUnitsInUse(settled.readings, office),
    ...checkFilesTogether(settled.readings, tables),
  ];
  const sound = refuseRows(settled.readings, between);
  const across = checkAcross(sound, office);
  const after = withoutEffects(refuseRows(sound, across), across);
  return { readings: after, problems: inOrder([...between, ...across]) };
}
