import { correctionNumber } from '../contract/correction-file.ts';
import { tables } from '../contract/tables.ts';
import type { FileReading, SourcedRecord } from '../intake/reading.ts';
import { compareDrops, dropOf, REGISTERS } from './drop-name.ts';
import { factKey, type Identified } from './fact-key.ts';
import type { Fact, Ledger, Version } from './ledger.ts';

function compareFiles(a: string, b: string): number {
  const byTime = compareDrops(dropOf(a), dropOf(b)) || correctionNumber(a) - correctionNumber(b);
  if (byTime !== 0 || a === b) return byTime;
  return a < b ? -1 : 1;
}

/**
 * Reading order: registers, then months; within a drop corrections after what they correct, and else by path in code
 * units, so that no locale has a say.
 */
export function inLedgerOrder(readings: readonly FileReading[]): FileReading[] {
  return readings.toSorted((a, b) => compareFiles(a.file, b.file));
}

interface GrowingFact extends Fact {
  readonly versions: Version[];
  /** Whether a row of the table itself states the fact, and not only rows that mention it. */
  stated: boolean;
}

function add(ofTable: Map<string, GrowingFact>, key: string, sourced: SourcedRecord): void {
  const source = { drop: dropOf(sourced.file), file: sourced.file, line: sourced.line };
  const version = { record: sourced.record, source };
  const isStated = sourced.derived !== true;
  const known = ofTable.get(key);
  if (!known) {
    ofTable.set(key, { table: sourced.table, key, versions: [version], stated: isStated });
  } else if (isStated || !known.stated) {
    known.versions.push(version);
    known.stated ||= isStated;
  }
}

function finished(ofTable: ReadonlyMap<string, GrowingFact>): Map<string, Fact> {
  return new Map([...ofTable].map(([id, { table, key, versions }]) => [id, { table, key, versions }]));
}

/**
 * Folds the readings of an office's files into its ledger. The order in which the readings are given does not matter:
 * registers come first, then drops month by month, and within a drop files by path and rows by line. Every statement of
 * a fact is kept as a version; the last is in force. A statement that repeats the one before it is kept as one
 * more source. Only a record that was derived from the rows of another table is left out where the table itself has
 * stated the fact: such rows mention a unit, they do not describe it.
 *
 * `known` gives the identity of every table by id; a record of a table that is not in it is a fault of the program.
 */
export function buildLedger(
  readings: readonly FileReading[],
  known: Readonly<Record<string, Identified>> = tables,
): Ledger {
  const growing = new Map<string, Map<string, GrowingFact>>();
  const drops = new Set<string>();
  for (const reading of inLedgerOrder(readings)) {
    drops.add(dropOf(reading.file));
    for (const sourced of reading.records.toSorted((a, b) => a.line - b.line)) {
      const table = known[sourced.table];
      if (!table) throw new Error(`${sourced.file}: no table "${sourced.table}" in the contract`);
      const ofTable = growing.get(sourced.table) ?? new Map();
      growing.set(sourced.table, ofTable);
      add(ofTable, factKey(sourced, table), sourced);
    }
  }
  drops.delete(REGISTERS);
  const facts = new Map([...growing].map(([table, ofTable]) => [table, finished(ofTable)]));
  return { drops: [...drops], facts };
}
