import type { Bilingual } from '../contract/bilingual.ts';
import { allTables } from '../contract/tables.ts';

/** The tables that templates can be had of, one a line. */
export const tableList: string = [
  '表 Tables:',
  ...allTables.map(({ id, name }) => `  ${id.padEnd(12)}${name.zh}  ${name.en}`),
].join('\n');

export const templateHelp = `npm run template -- TABLE... [--out DIR] [--month 2026-11] [--year 2027] [--unit ID | --each-unit] [--office DIR]

用法：写出 CSV 模板（UTF-8 带 BOM，中文表头）。只写表名，得空白模板和一行示例；加其余任一选项，
则按本机关的单位、指标和考核项填好各行，填报人只填数字。all 表示所有表；已有内容不同的文件不覆盖。
Usage: writes CSV templates (UTF-8 with BOM, Chinese headers). With table names alone: blank, with one example row.
With any further option: rows filled in from the office's own units, indicators and criteria, so that only numbers
are to be typed. all stands for every table; a file that is there and differs is kept.

  --out DIR      写入的文件夹，默认 templates       where to write, templates by default
  --month M      填报月份，默认最近批次的下一月      month to report; by default the one after the latest drop
  --year Y       目标年度，默认已有目标的下一年      year of targets; by default the one after the latest with targets
  --unit ID      只写一个单位的行                  the rows of one unit only
  --each-unit    每个单位一个文件                  a file for each unit
  --office DIR   机关文件夹，默认 data             office folder, data by default

${tableList}
`;

export const noTableGiven: Bilingual = {
  zh: '请写明要哪些表的模板。',
  en: 'Name the tables to write templates of.',
};

export function unknownTables(ids: readonly string[]): Bilingual {
  return { zh: `没有这些表：${ids.join('、')}`, en: `No such tables: ${ids.join(', ')}` };
}

export function notAYear(text: string): Bilingual {
  return { zh: `“${text}”不是年度，应写作 2027。`, en: `"${text}" is not a year; write it as 2027.` };
}

export const unitTwice: Bilingual = {
  zh: '--unit 与 --each-unit 不能同时使用。',
  en: '--unit and --each-unit cannot be used together.',
};

export function unknownUnit(id: string, like: string | null): Bilingual {
  const zh = like === null ? '' : `，是否指“${like}”`;
  const en = like === null ? '' : `; is "${like}" meant`;
  return { zh: `单位表中没有“${id}”${zh}。`, en: `The units register has no "${id}"${en}.` };
}

export const noMonthKnown: Bilingual = {
  zh: '还没有数据批次，请用 --month 写明填报月份，如 --month 2026-11。',
  en: 'There is no drop yet. Say with --month which month is to be reported, such as --month 2026-11.',
};

export const officeUnreadable: Bilingual = {
  zh: '机关设置无法读取，未写模板；用 npm run check 查看原因。',
  en: 'The office’s settings cannot be read, and no template was written; npm run check says why.',
};

export function templateWritten(file: string, name: Bilingual, rows: number | null): Bilingual {
  if (rows === null) return { zh: `${file}  ${name.zh}，空白模板`, en: `${name.en}, blank` };
  return { zh: `${file}  ${name.zh}，${rows} 行待填`, en: `${name.en}, ${rows} to fill in` };
}

export function templateKept(file: string): Bilingual {
  return {
    zh: `${file}  已有内容不同的文件，未覆盖。`,
    en: `${file}  A different file is there already and was kept.`,
  };
}
