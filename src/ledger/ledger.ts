import type { AnyRecord } from '../contract/table.ts';

/** Where a record stands: enough to open the file and put the finger on the row. The file says which drop brought it. */
export interface RowSource {
  /** Path below the office folder. */
  readonly file: string;
  readonly line: number;
}

/** One statement of a fact by one drop. */
export interface Version {
  readonly record: AnyRecord;
  readonly source: RowSource;
}

/** One fact as it now stands, with all that was said of it before. */
export interface Fact extends Version {
  readonly table: string;
  /**
   * The identity cells joined with `|`, blanks as empty text, `|` and `\` inside a cell escaped with `\`; without identity
   * (or with none of it filled), file and line.
   */
  readonly key: string;
  /** Versions that are no longer in force, oldest first. */
  readonly earlier: readonly Version[];
}

/** All that was ever said of a fact, oldest first; the last version is in force. */
export function versionsOf(fact: Fact): readonly Version[] {
  return [...fact.earlier, fact];
}

/** Every fact of an office. Registers and drops alike; later drops win and earlier versions are kept. */
export interface Ledger {
  /** Months that have a drop, oldest first. The registers are not among them. */
  readonly drops: readonly string[];
  /** Facts of each table, in order of first appearance; no two of a table have the same key. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}
