import type { Bilingual } from './bilingual.ts';
import type { Cell, CellValue } from './cell.ts';

/** One column of a table: how it is found in a file, what it may hold, and what it means. */
export interface Column {
  /** Canonical Chinese header. A file may also use the key, the English label or an alias. */
  readonly header: string;
  /** English label. */
  readonly label: string;
  /** Other headers met in exports. */
  readonly aliases?: readonly string[];
  readonly cell: Cell;
  /** Whether the header must be there and every cell be filled. */
  readonly required: boolean;
  /**
   * For an optional column: the header must be there and the cell be filled all the same, unless the row's cell in
   * another column holds one of these values. A criterion that does not apply has no score; every other one has.
   */
  readonly requiredUnless?: { readonly column: string; readonly values: readonly string[] };
  readonly meaning: Bilingual;
  /** What an empty cell stands for; never zero. Required columns have none. */
  readonly missing?: Bilingual;
  /** The cell of the template's example row. */
  readonly example: string;
  /** Whether a blank below a filled cell may be read as a merged cell. Default: no. */
  readonly fillDown?: boolean;
}

/**
 * A column that a file may carry for its readers, such as the name beside an id. It is read past without a remark: what
 * counts is the column that it explains.
 */
export interface HelperColumn {
  readonly header: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Key of the column that it explains; templates put it behind that one. */
  readonly explains: string;
  /** What of the record that the id there stands for it repeats: the record's name, or its unit of measurement. */
  readonly repeats: 'name' | 'measure_unit';
}

/** One table of the CSV contract. */
export interface Table {
  readonly id: string;
  readonly name: Bilingual;
  /** `register`: slow tables under `registers/`; `drop`: what arrives month by month under `drops/`. */
  readonly home: 'register' | 'drop';
  readonly meaning: Bilingual;
  readonly columns: Readonly<Record<string, Column>>;
  /**
   * Columns that together name a row; a row with the same identity is the same fact. Empty: every row is its own
   * fact, and so is a row whose identity cells are all blank.
   */
  readonly identity: readonly string[];
  /**
   * Column of the day that says to which month a row belongs, for tables of single events: the drop of that month is to
   * bring the row. Absent: a column of periods says it, or nothing does.
   */
  readonly dated?: string;
  /** Columns for the reader, by key. */
  readonly helpers?: Readonly<Record<string, HelperColumn>>;
  /**
   * Columns that carry what a row reports. A row in which all of them are blank reports nothing, so it is set aside
   * instead of refused: a filled template may come back with rows left blank. Absent: the table has no such rows.
   */
  readonly reports?: readonly string[];
  /**
   * Columns that are filled as time goes by, with the values at which they wait for it: the day of closing is blank until
   * the item is closed. A change away from such a value is progress, and no correction of what was said before.
   */
  readonly awaits?: Readonly<Record<string, readonly (string | null)[]>>;
}

/** The record that one accepted row of a table becomes. Missing optional values are `null`. */
export type RecordOf<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K]['required'] extends true
    ? CellValue<T['columns'][K]['cell']>
    : CellValue<T['columns'][K]['cell']> | null;
};

/** Any record, when the table is known only at run time. */
export type AnyRecord = Readonly<Record<string, string | number | boolean | null>>;

/** Keeps the literal types of a table's definition, so that `RecordOf` can be inferred from it. */
export function defineTable<const T extends Table>(table: T): T {
  return table;
}

/** Keeps the literal types of a column that several tables have. */
export function defineColumn<const C extends Column>(column: C): C {
  return column;
}

/**
 * The identity of a record: its identity cells joined with `|`, blanks as empty text, `|` and `\` inside a cell
 * escaped so that two identities are never alike. `null` when the record is a fact of its own, because its table has no
 * identity or all its identity cells are blank.
 */
export function identityOf(table: Pick<Table, 'identity'>, record: AnyRecord): string | null {
  const cells = table.identity.map((key) => record[key] ?? null);
  if (cells.every((cell) => cell === null)) return null;
  return cells.map((cell) => (cell === null ? '' : escaped(String(cell)))).join('|');
}

function escaped(cell: string): string {
  return /[\\|]/.test(cell) ? cell.replace(/[\\|]/g, '\\$&') : cell;
}
