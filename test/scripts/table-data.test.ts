import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { classicScript } from '../../scripts/bundle/classic-script.ts';
import { allTables } from '../../src/contract/tables.ts';

it('a script has all of the tables but what only the dictionary and the templates say', async () => {
  const script = await classicScript(resolve(import.meta.dirname, '../../src/contract/tables.ts'));
  const inScript: unknown = JSON.parse(runInNewContext(`${script}JSON.stringify(classic.allTables)`));
  const asked = allTables.map(({ meaning: _, columns, ...table }) => ({
    ...table,
    columns: Object.fromEntries(
      Object.entries(columns).map(([key, { meaning, missing, example, ...column }]) => [key, column]),
    ),
  }));
  expect(inScript).toEqual(asked);
  expect(script).not.toContain(allTables[0]?.columns.unit_id?.meaning.zh);
});
