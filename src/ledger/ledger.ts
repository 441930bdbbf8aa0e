import type { AnyRecord } from '../contract/table.ts';

/** Where a record stands: enough to open the file and put the finger on the row. */
export interface RowSource {
  /** The drop that brought it (`2026-10`), or `registers`. */
  readonly drop: string;
  readonly file: string;
  readonly line: number;
}

/** One statement of a fact by one drop. */
export interface Version {
  readonly record: AnyRecord;
  readonly source: RowSource;
}

/** One fact with all that was ever said of it, oldest first; the last version is in force. */
export interface Fact {
  readonly table: string;
  /**
   * The identity cells joined with `|`, blanks as empty text, `|` and `\` inside a cell escaped with `\`; without identity
   * (or with none of it filled), file and line.
   */
  readonly key: string;
  readonly versions: readonly Version[];
}

/** Every fact of an office. Registers and drops alike; later drops win and earlier versions are kept. */
export interface Ledger {
  /** Months that have a drop, oldest first. The registers are not among them. */
  readonly drops: readonly string[];
  /** Facts of each table by key, in order of first appearance. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, Fact>>;
}
