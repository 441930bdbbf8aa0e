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

/** Facts of one table while files are still being read. */
interface GrowingTable {
  /** By key. */
  readonly facts: Map<string, Fact>;
  /** Facts that no row of the table itself has stated yet, and only rows of others mention. */
  readonly mentioned: Set<string>;
}

const NOTHING_EARLIER: readonly Version[] = [];

function add({ facts, mentioned }: GrowingTable, key: string, sourced: SourcedRecord): void {
  const { table, record } = sourced;
  const isStated = sourced.derived !== true;
  const known = facts.get(key);
  if (known && !isStated && !mentioned.has(key)) return;
  const earlier = known
    ? [...known.earlier, { record: known.record, source: known.source }]
    : NOTHING_EARLIER;
  // What intake made of the row says where it stands; there are too many of them for a copy each.
  facts.set(key, { table, key, record, source: sourced, earlier });
  if (isStated) mentioned.delete(key);
  else mentioned.add(key);
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
  const growing = new Map<string, GrowingTable>();
  const drops = new Set<string>();
  for (const reading of inLedgerOrder(readings)) {
    drops.add(dropOf(reading.file));
    for (const sourced of reading.records.toSorted((a, b) => a.line - b.line)) {
      const table = known[sourced.table];
      if (!table) throw new Error(`${sourced.file}: no table "${sourced.table}" in the contract`);
      const ofTable = growing.get(sourced.table) ?? { facts: new Map(), mentioned: new Set() };
      growing.set(sourced.table, ofTable);
      add(ofTable, factKey(sourced, table), sourced);
    }
  }
  drops.delete(REGISTERS);
  const facts = new Map([...growing].map(([table, ofTable]) => [table, [...ofTable.facts.values()]]));
  return { drops: [...drops], facts };
}
