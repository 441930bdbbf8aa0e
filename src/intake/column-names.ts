import type { Office } from '../contract/office.ts';
import type { HelperColumn, Table } from '../contract/table.ts';
import { comparable, headerText } from './header-text.ts';

/** How a header names a column: as the contract does, by an alias of the contract, or by one of `office.yaml`. */
export type NamedBy = 'contract' | 'alias' | 'office';

export interface ColumnName {
  readonly key: string;
  readonly by: NamedBy;
}

/** The column that a header names in a table, with the unit it carries. */
export interface NamedColumn extends ColumnName {
  readonly unit: string | null;
}

/** Every spelling of a table's columns, in comparable form. */
export type ColumnNames = ReadonlyMap<string, ColumnName>;

/** Collects the spellings of a table's columns. The contract's own names win over aliases, the office's over the contract's aliases. */
export function columnNames(table: Table, office: Office): ColumnNames {
  const names = new Map<string, ColumnName>();
  const add = (text: string, key: string, by: NamedBy): void => {
    const name = comparable(text);
    if (!names.has(name)) names.set(name, { key, by });
  };
  const columns = Object.entries(table.columns);
  for (const [key, column] of columns) {
    for (const text of [key, column.header, column.label]) add(text, key, 'contract');
  }
  for (const [key, texts] of Object.entries(office.aliases[table.id] ?? {})) {
    for (const text of texts) add(text, key, 'office');
  }
  for (const [key, column] of columns) {
    for (const text of column.aliases ?? []) add(text, key, 'alias');
  }
  return names;
}

/** Columns that number the rows of any table. */
const ROW_NUMBERS = ['序号', '行号', 'No.', 'No'];

/** Every spelling of the columns that a file may carry for its readers only, in comparable form; `null` for those that number the rows. */
export function helperNames(table: Table): ReadonlyMap<string, HelperColumn | null> {
  const names = new Map<string, HelperColumn | null>(ROW_NUMBERS.map((text) => [comparable(text), null]));
  for (const [key, helper] of Object.entries(table.helpers ?? {})) {
    for (const text of [key, helper.header, helper.label, ...(helper.aliases ?? [])]) {
      names.set(comparable(text), helper);
    }
  }
  return names;
}

/** The column that a header names: the whole header first, then the header without its unit. */
export function namedColumn(names: ColumnNames, header: string): NamedColumn | null {
  const whole = names.get(comparable(header));
  if (whole !== undefined) return { ...whole, unit: null };
  const { name, unit } = headerText(header);
  const bare = names.get(name);
  return bare === undefined ? null : { ...bare, unit };
}
