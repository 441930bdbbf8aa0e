import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { type TemplateContext, templateContext } from '../../../src/book/templates/template-context.ts';
import { publishedTemplates, templateFiles } from '../../../src/book/templates/template-files.ts';
import { BOM, csvText } from '../../../src/contract/csv-text.ts';
import { type TableId, tables } from '../../../src/contract/tables.ts';
import { readFile } from '../../../src/intake/read-file.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { readOfficeFolder } from '../../../src/ledger/office-folder.ts';
import { readOfficeData } from '../../../src/ledger/read-office.ts';

function shippedContext(): TemplateContext {
  const { office, readings } = readOfficeData(
    readOfficeFolder(resolve(import.meta.dirname, '../../../data')),
  );
  const ledger = buildLedger(readings);
  const time = { month: null, year: null };
  const found = office === null ? null : templateContext(office, factRows(ledger), ledger.drops, time);
  if (found === null) throw new Error('the shipped office has no settings or no drop');
  return found;
}

const context = shippedContext();

/** The template as it comes back: the cells of the columns given typed in, in all rows but those left blank. */
function returned(table: TableId, typed: Readonly<Record<string, string>>, blank: number) {
  const [template] = templateFiles(table, context, { of: 'all' });
  const [header = [], ...rows] = Papa.parse<string[]>((template?.text ?? '').slice(1), {
    skipEmptyLines: true,
  }).data;
  const filled = rows.map((row, index) =>
    row.map((cell, column) => (index < blank ? cell : (typed[header[column] ?? ''] ?? cell))),
  );
  const bytes = new TextEncoder().encode(BOM + csvText([header, ...filled]));
  const reading = readFile(
    { file: `drops/2026-11/${table}.csv`, bytes, sha256: '', home: 'drop', drop: '2026-11' },
    context.office,
  );
  return { reading, rows };
}

describe.each<[TableId, Record<string, string>]>([
  ['actuals', { 完成值: '12.5' }],
  ['documents', { 办文件数: '20', 差错件数: '1', 差错处数: '1', 退文件数: '0', 超时件数: '0', 字数: '900' }],
  ['scores', { 得分: '3' }],
  ['plans', { 计划值: '80' }],
  ['targets', { 工作目标: '100' }],
])('the template of %s for the shipped office', (table, typed) => {
  it('is recognised when it comes back and gives a record for every row, without a warning', () => {
    const { reading, rows } = returned(table, typed, 0);
    expect(rows.length).toBeGreaterThan(10);
    expect(reading.tables).toEqual([table]);
    expect(reading.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(reading.rows).toEqual({ read: rows.length + 1, accepted: rows.length, setAside: 1, refused: 0 });
  });

  it('gives one warning for rows that were left blank, and refuses none', () => {
    const { reading } = returned(table, typed, 3);
    const remarks = reading.problems.filter(({ severity }) => severity !== 'note');
    expect(remarks.map(({ code, place }) => [code, place.lines])).toEqual([['CELL_REQUIRED', [2, 3, 4]]]);
    expect(reading.rows.refused).toBe(0);
  });

  it('is a fault when nothing was typed in', () => {
    const { reading } = returned(table, {}, 0);
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('published templates', () => {
  it('are filled for the office itself where it uses the table', () => {
    const texts = publishedTemplates(context);
    expect([...texts.keys()]).toEqual(Object.keys(tables).map((id) => `templates/${id}.csv`));
    expect(texts.get('templates/actuals.csv')).toContain('2026年11月,CL01,青砚市人民政府办公室,');
    expect(texts.get('templates/units.csv')).toContain('青石县');
  });

  it('name nothing of the office for the public', () => {
    const own = context.rows.units.flatMap(({ record }) => [record.unit_id, record.name]);
    const text = [...publishedTemplates(null).values()].join('\n');
    expect(own.filter((name) => text.includes(name))).toEqual([]);
  });
});
