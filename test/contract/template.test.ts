import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { defineTable } from '../../src/contract/table.ts';
import { actuals } from '../../src/contract/tables/actuals.ts';
import { allTables } from '../../src/contract/tables.ts';
import { templateCsv } from '../../src/contract/template.ts';

describe('templateCsv', () => {
  it('is the header and one example, with BOM and CRLF', () => {
    expect(templateCsv(actuals)).toBe(
      '\uFEFF月份,单位编码,指标编码,完成值,备注\r\n2026-10,X01,Z01,1680,含两个续建项目\r\n',
    );
  });

  it.each(allTables)('$id reads back as it was laid down', (table) => {
    const text = templateCsv(table);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const columns = Object.values(table.columns);
    expect(Papa.parse(text.slice(1), { skipEmptyLines: true }).data).toEqual([
      columns.map(({ header }) => header),
      columns.map(({ example }) => example),
    ]);
  });

  it('quotes what would break a row', () => {
    const column = {
      cell: { type: 'text' },
      required: true,
      label: 'x',
      meaning: { zh: '', en: '' },
    } as const;
    const table = defineTable({
      id: 'x',
      name: { zh: '', en: '' },
      home: 'drop',
      meaning: { zh: '', en: '' },
      identity: [],
      columns: {
        comma: { ...column, header: '甲,乙', example: '"好"' },
        lines: { ...column, header: '丙', example: '上\n下' },
      },
    });
    expect(templateCsv(table)).toBe('\uFEFF"甲,乙",丙\r\n"""好""","上\n下"\r\n');
  });
});
