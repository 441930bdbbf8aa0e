import type { Column, HelperColumn, Table } from '../contract/table.ts';

/** Where one column of a record comes from: a column of the file, a constant, or nowhere. */
export interface LayoutColumn {
  readonly key: string;
  readonly column: Column;
  /** Index of the file's column, or `null` for a constant. */
  readonly index: number | null;
  /** Header as it stands in the file; empty for a constant. */
  readonly header: string;
  /** Unit in the header, as written. */
  readonly unit: string | null;
  /** Cell text that stands for every row. */
  readonly constant: string | null;
  /** Cell texts of the file to cell texts of the contract. */
  readonly values: Readonly<Record<string, string>>;
}

/** How the rows of one file become records of one table. */
export interface Layout {
  readonly table: Table;
  readonly columns: readonly LayoutColumn[];
  /** One record for each identity, the first row wins. */
  readonly derive: boolean;
  /** Keys whose missing cell means that the row has no record of this table. */
  readonly skipMissing: readonly string[];
}

/** What a row understood as a header offers, before it is known which row is the header. */
export interface HeaderReading {
  readonly layouts: readonly Layout[];
  /** Cell texts that mean "no value" in this file, besides the usual marks. */
  readonly missing: ReadonlySet<string>;
  /** Indexes of the file's columns that some layout reads. */
  readonly used: ReadonlySet<number>;
  /** Indexes of the file's columns that are read past without a remark. */
  readonly ignored: ReadonlySet<number>;
  /** Those of them that stand there for the reader, such as names beside ids; `null` for those that number the rows. */
  readonly helpers: ReadonlyMap<number, HelperColumn | null>;
  /** Columns that must be there and are not. */
  readonly lacking: readonly Lacking[];
  /** Columns of the file that name a column already taken, with the column they repeat. */
  readonly repeated: readonly Repeated[];
  /** Columns found by an alias of the contract. */
  readonly aliased: readonly LayoutColumn[];
  /** Larger is better; columns found count for, columns lacking against. */
  readonly score: number;
  /** Whether `office.sources` describes the file. */
  readonly described: boolean;
}

export interface Lacking {
  readonly table: Table;
  readonly key: string;
  readonly column: Column;
  /** The header that was looked for. */
  readonly header: string;
}

export interface Repeated {
  readonly index: number;
  readonly first: number;
  readonly key: string;
}
