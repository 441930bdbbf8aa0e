import type { Bilingual } from './bilingual.ts';
import type { Table } from './table.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

/** A published file with a table's rows. */
export interface TableFile {
  readonly table: Table;
  /** Path beside the descriptor, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A table of a Data Package: one file, how it is written, and what its columns are. */
export interface DataResource {
  readonly name: string;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: {
    readonly delimiter: ',';
    readonly lineTerminator: '\r\n';
    readonly quoteChar: '"';
    readonly doubleQuote: true;
    readonly header: true;
  };
  readonly schema: TableSchema;
}

/** A Data Package descriptor (datapackage.org, version 2). */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resources: readonly DataResource[];
}

const DESCRIPTION: Bilingual = {
  zh: '各表现行数据，列名为键名，枚举值为键；空单元格表示没有数据，不是零。以 = + - @ 开头的文字前加有单引号，以免被表格软件当作公式。',
  en: 'The facts of every table as they now stand. Headers are keys and enumerations are given by key; an empty cell is no data, not zero. Text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
};

function resourceOf(file: TableFile, tables: Readonly<Record<string, Table>>): DataResource {
  const { table, path, bytes, sha256 } = file;
  return {
    name: table.id,
    type: 'table',
    path,
    title: `${table.name.zh} ${table.name.en}`,
    description: `${table.meaning.zh}\n${table.meaning.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, tables),
  };
}

/** Describes the published tables of an office, so that other tools can read and check them. */
export function dataPackage(office: Bilingual, files: readonly TableFile[]): DataPackage {
  const tables = Object.fromEntries(files.map(({ table }) => [table.id, table]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kaoping',
    title: office.zh === office.en ? office.zh : `${office.zh} ${office.en}`,
    description: `${DESCRIPTION.zh}\n${DESCRIPTION.en}`,
    resources: files.map((file) => resourceOf(file, tables)),
  };
}
