import { describe, expect, it } from 'vitest';
import { allTables } from '../../src/contract/tables.ts';

describe.each(allTables)('helper columns of $id', ({ columns, helpers = {}, reports = [] }) => {
  it('explain a column of the table and are not columns themselves', () => {
    const names = Object.entries(columns).flatMap(([key, { header, label, aliases = [] }]) => [
      key,
      header,
      label,
      ...aliases,
    ]);
    for (const [key, helper] of Object.entries(helpers)) {
      expect(Object.keys(columns)).toContain(helper.explains);
      const own = [key, helper.header, helper.label, ...(helper.aliases ?? [])];
      expect(own.filter((name) => names.includes(name))).toEqual([]);
    }
  });

  it('and what a row reports is among its columns and not its identity', () => {
    for (const key of reports) expect(Object.keys(columns)).toContain(key);
  });
});
