import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineTable } from '../../src/contract/table.ts';
import { gb18030Encoder } from '../office/gb18030.ts';
import { stream } from '../office/random.ts';

const meaning = { zh: '', en: '' };

/** A log of documents, one row each: ten columns, of which three hold Chinese text. */
export const documentLog = defineTable({
  id: 'document_log',
  name: { zh: '公文登记', en: 'Document log' },
  home: 'drop',
  meaning,
  identity: ['document_no'],
  columns: {
    document_no: column('文号', 'Document number', { type: 'id' }),
    received: column('登记日期', 'Received', { type: 'date' }),
    unit_id: column('单位编码', 'Unit id', { type: 'id' }),
    title: column('标题', 'Title', { type: 'text', maxLength: 80 }),
    kind: column('文种', 'Kind', {
      type: 'enum',
      values: {
        notice: { zh: '通知', en: 'Notice' },
        request: { zh: '请示', en: 'Request' },
        report: { zh: '报告', en: 'Report' },
        letter: { zh: '函', en: 'Letter' },
        minutes: { zh: '纪要', en: 'Minutes' },
      },
    }),
    handler: column('承办科室', 'Handled by', { type: 'text', maxLength: 40 }),
    pages: column('页数', 'Pages', { type: 'integer', min: 1, max: 500 }),
    characters: column('字数', 'Characters', { type: 'integer', min: 0 }),
    errors: column('差错处数', 'Error instances', { type: 'integer', min: 0 }),
    hours: column('办理时数', 'Hours taken', { type: 'decimal', min: 0 }),
  },
});

function column<C>(header: string, label: string, cell: C) {
  return { header, label, cell, required: true, meaning, example: '' } as const;
}

const MATTERS = [
  '召开重点工作推进会',
  '做好汛期值班值守',
  '规范公文办理程序',
  '开展年度督查考核',
  '报送上半年工作总结',
];
const KINDS = ['通知', '请示', '报告', '函', '纪要'];
const SECTIONS = ['综合科', '文秘科', '督查室', '信息调研科', '机要保密科', '行政财务科'];
/** Every hundredth row has a fault. */
const FAULTY = 100;
const ROWS_AT_ONCE = 10_000;

type Cells = string[];

/** Faults, each in a row that is otherwise in order: how the row is written, given its cells. */
const FAULTS: readonly ((cells: Cells) => string)[] = [
  (cells) => cells.with(6, '').join(','),
  (cells) => cells.with(7, '1e3').join(','),
  (cells) =>
    cells
      .with(7, '12,34')
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(','),
  (cells) => cells.with(8, '-1').join(','),
  (cells) => cells.with(1, '2026-02-30').join(','),
  (cells) => cells.with(4, '通告知').join(','),
  (cells) => cells.with(9, '#REF!').join(','),
  (cells) => cells.slice(0, 8).join(','),
  (cells) => [...cells, '1'].join(','),
  (cells) => cells.with(3, `"${cells[3]}`).join(','),
];

const two = (number: number): string => String(number).padStart(2, '0');

/** Rows of the log from `from` on, each with its line end; one in twenty has a quoted title. */
function rowsOfLog(from: number, count: number, random: ReturnType<typeof stream>): string {
  let text = '';
  for (let row = from; row < from + count; row++) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)] as T;
    const kind = pick(KINDS);
    const title = `关于${pick(MATTERS)}的${kind}`;
    const cells = [
      `政办〔2026〕${row + 1}号`,
      `2026-${two(1 + Math.floor(random.next() * 12))}-${two(1 + Math.floor(random.next() * 28))}`,
      `X${two(1 + Math.floor(random.next() * 60))}`,
      row % 20 === 7 ? `"${title}，附""清单"",共${row % 9}件"` : title,
      kind,
      pick(SECTIONS),
      String(1 + Math.floor(random.next() * 30)),
      String(200 + Math.floor(random.next() * 9000)),
      random.next() < 0.03 ? '1' : '0',
      (random.next() * 72).toFixed(1),
    ];
    const fault = FAULTS[Math.floor(row / FAULTY) % FAULTS.length];
    text += `${row % FAULTY === 50 && fault !== undefined ? fault(cells) : cells.join(',')}\r\n`;
  }
  return text;
}

/** Writes the log unless it is there already: the same rows always give the same bytes. */
export function writeDocumentLog(path: string, rows: number, encoding: 'utf-8' | 'gb18030'): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const encode = encoding === 'utf-8' ? (text: string) => Buffer.from(text) : gb18030Encoder();
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  const random = stream('document log');
  const headers = Object.values(documentLog.columns).map(({ header }) => header);
  writeSync(file, encode(`${headers.join(',')}\r\n`));
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    writeSync(file, encode(rowsOfLog(from, Math.min(ROWS_AT_ONCE, rows - from), random)));
  }
  closeSync(file);
  renameSync(unfinished, path);
}
