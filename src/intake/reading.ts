import type { AnyRecord } from '../contract/table.ts';
import type { Problem } from './problem.ts';

/** A record with the place it came from. */
export interface SourcedRecord {
  readonly table: string;
  readonly record: AnyRecord;
  /** Path of the file below the office folder. */
  readonly file: string;
  /** First physical line of the row, counted from 1. */
  readonly line: number;
  /**
   * Units written with numbers whose own unit depends on the row's indicator, by column key. Such numbers stand as
   * written until `settleUnits` has seen the indicators; afterwards this is absent.
   */
  readonly units?: Readonly<Record<string, string>>;
  /** Derived from the rows of another table, as `office.sources` may ask: the first of an identity wins. */
  readonly derived?: boolean;
}

/** Takes the records of a file one by one, in the order of its rows. */
export type RecordSink = (record: SourcedRecord) => void;

/** Every physical row of a file is one of these, so `read = accepted + setAside + refused`. */
export interface RowCount {
  /** Rows that the table splitter gave, blank ones included. */
  readonly read: number;
  /** Rows that became records. One row may become records of several tables; it counts once. */
  readonly accepted: number;
  /** The header, titles above it, blank rows, totals and footers. */
  readonly setAside: number;
  readonly refused: number;
}

/** Where a column of a table stands in a file. */
export interface ColumnPlace {
  /** Column letter as a spreadsheet shows it. */
  readonly column: string;
  /** Header as it stands in the file. */
  readonly header: string;
}

/** What stands beside an id for the reader, such as a unit's name, the same in all these rows. */
export interface BesideId {
  readonly table: string;
  /** Key of the column of the id. */
  readonly key: string;
  readonly id: string;
  /** What of the record that bears the id it repeats. */
  readonly repeats: 'name' | 'measure_unit';
  readonly text: string;
  readonly place: ColumnPlace;
  readonly lines: readonly number[];
}

/** What intake makes of one file. */
export interface FileReading {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal; the shell that has the bytes computes it. */
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'unknown';
  readonly delimiter: string;
  /** Tables that the file feeds; empty when it was not recognised. */
  readonly tables: readonly string[];
  readonly rows: RowCount;
  readonly records: readonly SourcedRecord[];
  readonly problems: readonly Problem[];
  /** Where the columns of each table stand, by table and column key. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, ColumnPlace>>>>;
  /**
   * Ids that refused rows would have entered, by table. References to them are not reported again: the refused row
   * is the cause.
   */
  readonly refusedIds?: Readonly<Record<string, readonly string[]>>;
  /** What accepted rows say beside their ids. */
  readonly besideIds?: readonly BesideId[];
}
