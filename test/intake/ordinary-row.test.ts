import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeader, headerContext, OPENING } from '../../src/intake/find-header.ts';
import { oddCharacters } from '../../src/intake/odd-characters.ts';
import { ordinaryCells, ordinaryRow } from '../../src/intake/ordinary-row.ts';
import { readContents } from '../../src/intake/read-contents.ts';
import type { SourcedRecord } from '../../src/intake/reading.ts';
import { rowPlan } from '../../src/intake/row-plan.ts';
import { rowSplitter } from '../../src/intake/split-rows.ts';
import { column, office, table } from './tiny-table.ts';

const one = { zh: '一', en: 'one' };
const two = { zh: '二', en: 'two', aliases: ['贰'] };
const count = { zh: '件', en: 'documents' };
const log = table(
  'log',
  {
    name: column('名称', 'Name', { cell: { type: 'text', maxLength: 12 }, required: true }),
    id: column('编码', 'Id', { cell: { type: 'id' } }),
    day: column('日期', 'Day', { cell: { type: 'date' } }),
    month: column('月份', 'Month', { cell: { type: 'period', grains: ['month'] } }),
    kind: column('类别', 'Kind', { cell: { type: 'enum', values: { one, two } } }),
    number: column('件数', 'Number', {
      cell: { type: 'integer', min: 0, unit: { fixed: count } },
      required: true,
    }),
    share: column('占比', 'Share', { cell: { type: 'decimal', max: 1000 } }),
    note: column('备注', 'Note', { cell: { type: 'text' } }),
  },
  { identity: ['name', 'id'] },
);

const HEADERS = Object.values(log.columns).map(({ header }) => header);
const context = headerContext('log.csv', 'drop', office, { log });

function patternFor(delimiter: string): RegExp {
  const header = findHeader([HEADERS], context);
  if (header === null) throw new Error('no header');
  const ordinary = ordinaryRow(rowPlan(header, '2026-10'), delimiter);
  if (ordinary === null) throw new Error('no ordinary rows');
  return ordinary.pattern;
}

describe('an ordinary row', () => {
  const row = '甲县,X01,2026-10-31,2026-10,一,5,0.25,好';
  it.each<[string, string, string[]]>([
    ['plain', row, row.split(',')],
    ['with blanks where they may be', '甲县,,,,,5,,', ['甲县', '', '', '', '', '5', '', '']],
    [
      'with quotes',
      '"甲,县","X01",2026-10-31,"2026-10",一,"5",0.25,"说""好"""',
      ['甲,县', 'X01', '2026-10-31', '2026-10', '一', '5', '0.25', '说"好"'],
    ],
    ['with quoted blanks', '甲县,"","","","",5,"",""', ['甲县', '', '', '', '', '5', '', '']],
  ])('%s is cut into its cells', (_name, text, cells) => {
    const pattern = patternFor(',');
    const before = '乙县,X02,,,,1,,\n';
    expect([...(ordinaryCells(pattern, `${before}${text}\n丙`, before.length) ?? [])]).toEqual(cells);
    expect(pattern.lastIndex).toBe(before.length + text.length + 1);
  });

  it.each<[string, string]>([
    ['a cell too many', `${row},`],
    ['a cell too few', '甲县,X01,2026-10-31,2026-10,一,5,0.25'],
    ['nothing in it', ',,,,,,,'],
    ['blanks around a text', row.replace('甲县', ' 甲县')],
    ['a no-break space at the end of a text', row.replace('好', '好\u00a0')],
    ['a mark of no value', row.replace('好', '—')],
    ['a quoted mark of no value', row.replace('好', '"N/A"')],
    ['an apostrophe', row.replace('X01', "'X01")],
    ['a total', row.replace('甲县', '合 计')],
    ['a quoted total', row.replace('甲县', '"总计"')],
    ['a total in another column of names', row.replace('X01', '小计')],
    ['a total in English, in full width', row.replace('好', 'TＯTAL')],
    ['a footer', row.replace('甲县', '审核人：李')],
    ['a title of a group', row.replace('甲县', '一、各县')],
    ['a further footer', row.replace('甲县', '（以上为全部）')],
    ['thousands separators', row.replace('5', '"1,234"')],
    ['full-width digits', row.replace('5', '５')],
    ['an exponent', row.replace('5', '1e3')],
    ['too many digits', row.replace('5', '1234567890123456')],
    ['no such day', row.replace('10-31', '02-30')],
    ['a spreadsheet error', row.replace('好', '#REF!')],
    ['a formula', row.replace('好', '=SUM(B2:B9)')],
    ['an invisible character', row.replace('好', '好\u200b的')],
    ['garbled text', row.replace('好', '锟斤拷')],
    ['a stray quote', row.replace('好', '"好')],
    ['a quote within', row.replace('好', '好"的')],
    ['text behind a quote', row.replace('好', '"好"的')],
    ['a line break in quotes', row.replace('好', '"好\n的"')],
  ])('has not %s', (_name, text) => {
    expect(ordinaryCells(patternFor(','), `${text}\n`, 0)).toBeNull();
  });

  it.each(['\t', ';', '，'])('is cut at the delimiter of its file: %j', (delimiter) => {
    const cells = ['甲,县', 'X01', '', '', '二', '5', '', '好'];
    const cut = ordinaryCells(patternFor(delimiter), `${cells.join(delimiter)}\n`, 0);
    expect([...(cut ?? [])]).toEqual(cells);
  });
});

/** What reading gives, and how many rows were taken as ordinary ones. */
function readBy(text: string, delimiter: string, way: 'ordinary rows by their pattern' | 'all with care') {
  const odd = oddCharacters(new Set());
  const records: SourcedRecord[] = [];
  const contents = readContents({
    file: 'log.csv',
    drop: '2026-10',
    delimiter,
    garbled: odd.garbled,
    context,
    keep: (record) => records.push(record),
  });
  let ordinary = 0;
  const splitter = rowSplitter(delimiter, HEADERS.length, {
    take(cells, line, broken) {
      odd.look(cells.join(delimiter), line);
      contents.take(cells, line, broken);
    },
    pattern: () => (way === 'all with care' ? null : contents.pattern()),
    takeOrdinary(cells, line) {
      ordinary += 1;
      contents.takeOrdinary(cells, line);
    },
  });
  splitter.push(text);
  splitter.end();
  const asked: [readonly string[], number][] = [];
  const again = rowSplitter(delimiter, HEADERS.length, {
    take(cells, line) {
      if (contents.asked().has(line)) asked.push([cells, line]);
    },
    pattern: () => null,
    takeOrdinary() {},
  });
  again.push(text);
  again.end();
  for (const [cells, line] of asked) contents.again(cells, line);
  const hidden = odd.invisibleProblems('log.csv');
  return {
    ordinary,
    found: { ...contents.finish(), records, hidden, garbled: odd.garbledProblems('log.csv') },
  };
}

const NASTY = [
  '',
  ' ',
  '-',
  '—',
  '无',
  'N/A',
  '合计',
  '小 计',
  '总计：',
  'Total',
  'ＴＯＴＡＬ',
  '制表人：王',
  '注:见后',
  '以上数据经审核',
  '（一）各县',
  '二、各科室',
  '盖章：',
  '联系人王某',
  'Source: x',
  '#REF!',
  '#1',
  '=A1',
  "'01",
  "'引'",
  '1e3',
  '1.2E+15',
  '1,5',
  '1,234',
  '-0',
  '007',
  '.5',
  '５',
  '12%',
  '3万',
  '9999',
  '123456789012345',
  '0.12345678',
  '2026-02-29',
  '2026-2-3',
  '2026/10/1',
  '2026.1',
  '45000',
  '2026-10',
  '2026年3月',
  '贰',
  '三',
  '张 三',
  'a\u200bb',
  '锟斤拷',
  '屯溪',
  '\ufffd',
  '\u00a0x',
  'x\u3000',
  '𠮷',
  '说"好"',
  '"',
  '""',
  '名称',
  '编码',
];
const PLAIN = ['甲县', 'X01', '2026-10-08', '2026-10', '一', '5', '0.25', '好'];
const cell = (index: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(PLAIN[index] ?? '') },
    { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.constantFrom('a', '1', '合', '计', ' ', '-', '.', '：'),
        maxLength: 4,
      }),
    },
  );
const dressed = (index: number) =>
  fc
    .tuple(cell(index), fc.nat(9))
    .map(([text, dress]) => (dress < 2 ? `"${text.replaceAll('"', '""')}"` : text));
const lines = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.tuple(...PLAIN.map((_, index) => dressed(index))) },
    { weight: 1, arbitrary: fc.constant(HEADERS) },
    { weight: 1, arbitrary: fc.array(dressed(0), { maxLength: 10 }) },
  ),
  { maxLength: 60 },
);

const RUNS = 100;

it(`is read as it is with all care, whatever stands in its cells (${RUNS} runs)`, () => {
  const opening = Array.from({ length: OPENING }, (_, index) => `甲${index},X01,,,,5,,`.split(','));
  let ordinaryRows = 0;
  fc.assert(
    fc.property(lines, fc.constantFrom(',', '\t', ';', '，'), (given, delimiter) => {
      const text = `${[HEADERS, ...opening, ...given].map((cells) => cells.join(delimiter)).join('\n')}\n`;
      const { ordinary, found } = readBy(text, delimiter, 'ordinary rows by their pattern');
      const careful = readBy(text, delimiter, 'all with care');
      expect(careful.ordinary).toBe(0);
      expect(found).toEqual(careful.found);
      ordinaryRows += ordinary;
    }),
    { numRuns: RUNS },
  );
  expect(ordinaryRows).toBeGreaterThan(RUNS);
});
