import { tables } from '../contract/tables.ts';
import type { FileReading, SourcedRecord } from '../intake/reading.ts';
import { compareDrops, dropOf, REGISTERS } from './drop-name.ts';
import { factKey, type Identified } from './fact-key.ts';
import type { Fact, Ledger, Version } from './ledger.ts';

type Growing = Map<string, Map<string, Fact & { readonly versions: Version[] }>>;

/** Reading order: registers, then months; within a drop by path, by code units, so that no locale has a say. */
export function inLedgerOrder(readings: readonly FileReading[]): FileReading[] {
  return [...readings].sort((a, b) => {
    const byDrop = compareDrops(dropOf(a.file), dropOf(b.file));
    if (byDrop !== 0 || a.file === b.file) return byDrop;
    return a.file < b.file ? -1 : 1;
  });
}

function add(facts: Growing, table: Identified, sourced: SourcedRecord): void {
  const ofTable = facts.get(sourced.table) ?? new Map();
  facts.set(sourced.table, ofTable);
  const key = factKey(sourced, table);
  const source = { drop: dropOf(sourced.file), file: sourced.file, line: sourced.line };
  const version = { record: sourced.record, source };
  const known = ofTable.get(key);
  if (known) known.versions.push(version);
  else ofTable.set(key, { table: sourced.table, key, versions: [version] });
}

/**
 * Folds the readings of an office's files into its ledger. The order in which the readings are given does not matter:
 * registers come first, then drops month by month, and within a drop files by path and rows by line. Every statement of
 * a fact is kept as a version; the last is in force. A statement that repeats the one before it is kept as one
 * more source.
 *
 * `known` gives the identity of every table by id; a record of a table that is not in it is a fault of the program.
 */
export function buildLedger(
  readings: readonly FileReading[],
  known: Readonly<Record<string, Identified>> = tables,
): Ledger {
  const facts: Growing = new Map();
  const drops = new Set<string>();
  for (const reading of inLedgerOrder(readings)) {
    drops.add(dropOf(reading.file));
    for (const sourced of reading.records.toSorted((a, b) => a.line - b.line)) {
      const table = known[sourced.table];
      if (!table) throw new Error(`${sourced.file}: no table "${sourced.table}" in the contract`);
      add(facts, table, sourced);
    }
  }
  drops.delete(REGISTERS);
  return { drops: [...drops], facts };
}
