import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Column, Table } from '../../src/contract/table.ts';

function columnData({ meaning, missing, example, ...asked }: Column) {
  return asked;
}

/** A table without what the dictionary and the templates say of it and no check asks for. */
export function tableData({ meaning, columns, ...asked }: Table) {
  const pairs = Object.entries(columns).map(([key, column]) => [key, columnData(column)] as const);
  return { ...asked, columns: Object.fromEntries(pairs) };
}

/** Puts the tables of the contract into a script as such data: their other words are a tenth of what the check page would load. */
export const tablesAsData: Plugin = {
  name: 'tables-as-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]contract[\\/]tables[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const tables: Record<string, Table> = await import(pathToFileURL(path).href);
      const lines = Object.entries(tables).map(
        ([name, table]) => `export const ${name} = ${JSON.stringify(tableData(table))};`,
      );
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};
