import type { Table } from '../../../contract/table.ts';
import { allTables } from '../../../contract/tables.ts';
import { cellType, cellUnit } from '../../../words/sentences/cell-type.ts';
import type { DictionaryFile } from '../../schema/site-files.ts';

function columnsOf(table: Table): DictionaryFile['tables'][number]['columns'] {
  return Object.entries(table.columns).map(([key, column]) => ({
    key,
    header: column.header,
    label: column.label,
    aliases: [...(column.aliases ?? [])],
    type: cellType(column.cell),
    unit: 'unit' in column.cell ? cellUnit(column.cell.unit) : null,
    required: column.required,
    meaning: column.meaning,
    missing: column.missing ?? null,
    example: column.example,
  }));
}

/** `dictionary.json`: the contract in words. */
export function dictionaryFileOf(): DictionaryFile {
  return {
    tables: allTables.map((table) => ({
      id: table.id,
      name: table.name,
      home: table.home,
      meaning: table.meaning,
      identity: [...table.identity],
      helpers: Object.values(table.helpers ?? {}).map(({ header, label }) => ({ zh: header, en: label })),
      reports: (table.reports ?? []).flatMap((key) => {
        const column = table.columns[key];
        return column === undefined ? [] : [{ zh: column.header, en: column.label }];
      }),
      columns: columnsOf(table),
    })),
  };
}
