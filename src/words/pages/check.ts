import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the check page. */
export const checkWords = {
  title: { zh: '自检', en: 'Check a file' },
  lead: {
    zh: '报送前先在这里检查 CSV 文件：全部问题一次列出，指明行、列和处理办法。文件只在本页中读取，不会发往任何地方。',
    en: 'Check a CSV file before sending it: every problem is listed at once, with its line, its column and what to do. Files are read in this page only and are sent nowhere.',
  },
  choose: { zh: '选择文件', en: 'Choose files' },
  drop: { zh: '或把一个或几个文件拖到本页。', en: 'or drag one or several onto this page.' },
  month: { zh: '报送月份', en: 'Month of the drop' },
  monthNote: {
    zh: '文件将归入的月份，用来判断“2026.1”之类的写法和超出本期的数据。',
    en: 'The month the files are for; it settles what "2026.1" means and finds data of later months.',
  },
  noMonth: { zh: '不指定', en: 'not said' },
  clear: { zh: '清空，重新开始', en: 'Start over' },
  result: { zh: '检查结果', en: 'Result' },
  checking: (at: number, count: number): Bilingual => ({
    zh: `正在检查第 ${at} 个文件，共 ${count} 个……`,
    en: `Checking file ${at} of ${count} …`,
  }),
  mustMend: {
    zh: '有错误的行不能采用，请改正后再报送。',
    en: 'Rows with errors cannot be used; mend them before sending.',
  },
  mayBeSent: { zh: '没有错误，可以报送。', en: 'There are no errors; the files may be sent.' },
  notes: (count: number): Bilingual => ({
    zh: `提示 ${count} 个，无须处理`,
    en: `Notes: ${count}, nothing to do`,
  }),
  fileClean: { zh: '没有发现问题。', en: 'No problems found.' },
  slip: { zh: '下载退回单（CSV）', en: 'Return slip (CSV)' },
  slipPage: { zh: '下载退回单（打印）', en: 'Return slip (to print)' },
  copy: { zh: '下载规范稿（CSV）', en: 'Corrected copy (CSV)' },
  failed: (detail: string): Bilingual => ({
    zh: `程序出错：${detail}`,
    en: `The program failed: ${detail}`,
  }),
  cannotOpen: (name: string): Bilingual => ({
    zh: `无法打开“${name}”。如拖入的是文件夹，请改为其中的文件。`,
    en: `"${name}" cannot be opened. If it is a folder, take the files in it instead.`,
  }),
  needsScript: {
    zh: '网页检查需要浏览器启用 JavaScript；未启用时请用下面的命令检查，结果相同。',
    en: 'Checking in the page needs JavaScript. Without it, use the command below; the result is the same.',
  },
  about: { zh: '说明', en: 'About the check' },
  against: (units: number, indicators: number): Bilingual => ({
    zh: `本页内置数据标准和本机关的登记表（单位 ${units} 个、指标 ${indicators} 个）。与已归档数据的比较在归档时进行。`,
    en: `The page holds the data contract and this office's registers (units: ${units}; indicators: ${indicators}). Comparison with data already filed takes place when the files are filed.`,
  }),
  partial: {
    zh: '本站为公开版，登记表只含公开的单位和指标；其余编码只作警告，请自行核对。',
    en: 'This is the public site: its registers hold public units and indicators only. Other ids are only warned of; check them yourself.',
  },
  takeAway: {
    zh: '退回单是原文件各行加一列“问题”；规范稿只统一日期、数字等写法和列名，不改动其他内容，有错误的行仍须改正。',
    en: 'The return slip holds the rows of the file with a column of problems. The corrected copy only sets dates, numbers and headers in their standard form; rows with errors still have to be mended.',
  },
  command: { zh: '用命令检查', en: 'By command' },
  commandNote: {
    zh: '在本系统的文件夹中运行，可同时生成检查报告和退回单：',
    en: 'Run in the folder of this program; it can write the report and the return slips too:',
  },
} as const satisfies PageWords;
