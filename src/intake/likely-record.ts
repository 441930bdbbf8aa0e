import { nearestOf } from './nearest.ts';
import { plainSpelling } from './plain-spelling.ts';
import type { SourcedRecord } from './reading.ts';

/** The record that an unknown id was probably meant for. */
export interface LikelyRecord {
  readonly id: string;
  /** The record's name, where the cell holds this name or one close to it instead of an id. */
  readonly name: string | null;
}

/** Finds what an unknown id of one table was meant to be. */
export type LikelyRecords = (written: string) => LikelyRecord | null;

/** Words looked up by their likeness; beyond these something other than a slip is the cause. */
const LOOKED_UP = 200;

/** Columns that say what a record is called. */
const NAMES = ['name', 'short'] as const;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every name by its plain spelling; `null` where several records bear it. */
function namesOf(records: ReadonlyMap<string, SourcedRecord>): Map<string, Named | null> {
  const names = new Map<string, Named | null>();
  for (const [id, { record }] of records) {
    for (const key of NAMES) {
      const name = record[key];
      if (typeof name !== 'string' || plainSpelling(name) === '') continue;
      const plain = plainSpelling(name);
      const known = names.get(plain);
      names.set(plain, known === undefined || known?.id === id ? { id, name } : null);
    }
  }
  return names;
}

/**
 * Looks for the record by its name (青砚市 for CL01), by id and name in one cell (CL01青砚市), then by the likeness of
 * ids and names. `records` are those of one table by id.
 */
export function likelyRecords(records: ReadonlyMap<string, SourcedRecord>): LikelyRecords {
  const names = namesOf(records);
  const telling = new Map<string, Named>();
  for (const named of names.values()) if (named !== null) telling.set(named.name, named);
  const ids = new Map(Array.from(records.keys(), (id) => [plainSpelling(id), id]));
  let lookedUp = 0;

  const beside = (plain: string): string | null => {
    for (const [name, named] of names) {
      if (named === null || name === plain) continue;
      if (plain === plainSpelling(named.id) + name || plain === name + plainSpelling(named.id))
        return named.id;
    }
    return null;
  };

  return (written) => {
    const plain = plainSpelling(written);
    const same = ids.get(plain);
    if (same !== undefined) return { id: same, name: null };
    const called = names.get(plain);
    if (called) return { id: called.id, name: called.name };
    lookedUp += 1;
    if (lookedUp > LOOKED_UP) return null;
    const both = beside(plain);
    if (both !== null) return { id: both, name: null };
    const id = nearestOf(written, records.keys());
    if (id !== null) return { id, name: null };
    const name = nearestOf(written, telling.keys(), (text) => telling.get(text)?.id ?? text);
    return telling.get(name ?? '') ?? null;
  };
}
