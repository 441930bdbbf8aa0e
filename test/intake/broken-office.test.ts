import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableById } from '../../src/contract/tables.ts';
import { inOrder } from '../../src/intake/problem-order.ts';
import { jsonReport } from '../../src/intake/report/json.ts';
import { jsonReportSchema } from '../../src/intake/report/report-schema.ts';
import { plainColours, terminalReport } from '../../src/intake/report/terminal.ts';
import { sourceLines } from '../../src/intake/source-lines.ts';
import { readOfficeFolder } from '../../src/ledger/office-folder.ts';
import { readOfficeData } from '../../src/ledger/read-office.ts';
import { seen } from './tiny-table.ts';

const folder = join(import.meta.dirname, '../cases/broken');
const office = readOfficeFolder(join(folder, 'office'));
const { readings, problems } = readOfficeData(office);

/** Errors and warnings of each file: every fault once, at its place. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'drops/2026-10/01-空文件.csv': ['FILE_EMPTY'],
  'drops/2026-10/02-工作簿.csv': ['FILE_NOT_CSV'],
  'drops/2026-10/03-网页.csv': ['FILE_NOT_CSV'],
  'drops/2026-10/04-坏字节.csv': ['ENC_UNDECODABLE@3'],
  'drops/2026-10/05-乱码.csv': ['ENC_MOJIBAKE@3'],
  'drops/2026-10/06-无标记UTF16.csv': ['ENC_UTF16'],
  'drops/2026-10/07-通讯录.csv': ['FILE_UNRECOGNISED@1'],
  'drops/2026-10/08-没有表头.csv': ['HDR_NOT_FOUND'],
  'drops/2026-10/09-缺列.csv': ['HDR_MISSING@2 E', 'HDR_EXTRA@2 F'],
  'drops/2026-10/10-列重复.csv': ['HDR_DUPLICATE@1 E', 'HDR_EXTRA@1 G'],
  'drops/2026-10/11-引号.csv': ['DIA_QUOTE@2', 'DIA_QUOTE@4', 'DIA_QUOTE@7'],
  'drops/2026-10/12-列数.csv': ['ROW_LONG@2', 'ROW_SHORT@3', 'DIA_DELIMITER@4'],
  'drops/2026-10/13-单元格.csv': [
    'CELL_PERIOD@2 A',
    'CELL_TYPE@3 D',
    'CELL_PERIOD@4 A',
    'CELL_PRECISION@5 B',
    'CELL_SPREADSHEET@6 D',
    'CELL_RANGE@7 D',
    'CELL_REQUIRED@8 D',
    'CELL_TYPE@9 D',
    'CELL_UNIT@9 E',
  ],
  'drops/2026-10/14-标识.csv': ['KEY_DUPLICATE@2,6', 'KEY_MERGED_BLANK@4,5 B'],
  'drops/2026-10/15-编码.csv': ['REF_UNKNOWN@2 B', 'REF_INACTIVE@4 B', 'CELL_UNIT@5 D'],
  'drops/2026-10/16-月份.csv': ['FILE_PERIOD@2,3 A'],
  'drops/2026-10/17-合计.csv': ['SUM_MISMATCH@4 D', 'ROW_RULE@5 E'],
  'drops/2026-10/19-冲突乙.csv': ['SET_CONFLICT@3 D'],
  'drops/2026-10/20-重复.csv': ['FILE_REPEATED'],
  'registers/单位.csv': ['REF_CYCLE@4 D', 'CELL_REQUIRED@7 B'],
  'registers/指标.csv': ['CELL_ENUM@3 C', 'ROW_RULE@4'],
  'registers/目标.csv': ['CELL_TYPE@2 D', 'CELL_UNIT@3 D', 'ROW_RULE@4 E', 'CELL_TYPE@5 A'],
};

it('every fault of two dozen broken files is reported once, at its place', () => {
  const found: Record<string, string[]> = {};
  for (const problem of inOrder(problems)) {
    if (problem.severity === 'note') continue;
    const { file } = problem.place;
    found[file] = [...(found[file] ?? []), ...seen([problem])];
  }
  expect(found).toEqual(FAULTS);
});

it('every row of every file is accepted, set aside or refused', () => {
  for (const { rows } of readings) expect(rows.accepted + rows.setAside + rows.refused).toBe(rows.read);
});

it('the report for machines is the one that stands beside the office', async () => {
  const report = jsonReport(readings, inOrder(problems));
  const text = `${JSON.stringify(report, null, 2)}\n`;
  expect(jsonReportSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  expect(jsonReportSchema.safeParse({ ...report, stray: 1 }).success).toBe(false);
  await expect(text).toMatchFileSnapshot(join(folder, 'report.json'));
});

it.each(['zh', 'en'] as const)('so is the report for people: %s', async (language) => {
  const report = terminalReport({
    readings,
    problems: inOrder(problems),
    lineOf: sourceLines(office.files),
    tableName: (id) => tableById(id)?.name ?? { zh: id, en: id },
    colours: plainColours,
    languages: [language],
    columns: 100,
    places: 5,
  });
  await expect(`${report}\n`).toMatchFileSnapshot(join(folder, `report.${language}.txt`));
});
